import Experiments
import TerminalUI

/// Pane 2: what the model makes of its data, by the preset's kind of picture.
enum PicturePane: PaneContent {
    /// Draws the picture.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        switch run.picture.shown {
        case .fit(let fit):
            FitPlot(
                fit, settings: snapshot.settings, range: run.picture.fitRange, showsMisses: !run.picture.hidesMisses,
                look: look
            )
            .chart(under: run.picture.pencil, in: area).draw(in: area, glyphs: look.glyphs, into: &buffer)
        case .map(let map):
            let layout = PictureLayout(area)
            let plot = MapPlot(
                map, look: look, isHard: run.picture.isHard, showsHeldOut: run.picture.showsHeldOut,
                pencil: run.picture.pencil)
            plot.widget.draw(in: layout.field, glyphs: look.glyphs, into: &buffer)
            let key = plot.key(snapshot.settings.view.classNames, width: layout.key.width)
            buffer.write(key, x: layout.key.x, y: layout.key.y, in: layout.key)
        case .digits(let digits):
            DigitsPane.draw(digits, look: look, in: area, into: &buffer)
        case .landscape(let landscape):
            LandscapePlot(landscape, look: look).draw(in: area, into: &buffer)
        case .unit(let unit): UnitPlot(unit: unit, look: look).draw(in: area, into: &buffer)
        case .confusion(let confusion):
            let cell = run.picture.cell
            if let gallery = run.picture.gallery {
                DigitGallery(confusion: confusion, cell: cell, offset: gallery.offset, look: look)
                    .draw(in: area, into: &buffer)
            } else {
                ConfusionPane(confusion: confusion, cursor: cell, look: look).draw(in: area, into: &buffer)
            }
        case .weights(.coefficients(let coefficients)):
            CoefficientBars(coefficients: coefficients, offset: run.picture.weights.offset, look: look)
                .draw(in: area, into: &buffer)
        case .weights(.layers(let layers)):
            WeightsMatrices(layers: layers, layout: weightsLayout(run, in: area), look: look).draw(into: &buffer)
        case nil: break
        }
    }

    /// Name by the kind of picture, and its figure.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
        switch run.picture.shown {
        case .landscape(let landscape): return landscapeTitle(landscape, look: look)
        case .confusion(let confusion): return confusionTitle(confusion, isLong: run.isZoomed, look: look)
        case .unit(let unit): return unitTitle(unit, look: look)
        case .weights: return PaneView.Title(name: "Weights", fact: [look.run(weightsFact(run), .label)])
        case .fit, .map, .digits, nil: break
        }
        let name =
            switch snapshot.settings.view.picture {
            case .fit: "Fit"
            case .map: "Boundary"
            case .digits: "Digits"
            case .agreement: "Agreement"
            }
        if case .diverged = run.phase, let step = run.picture.lastGood?.step {
            return PaneView.Title(name: name, fact: [look.run("step \(step), last good", .label)])
        }
        if case .fit(let fit) = run.picture.shown {
            let miss = NumberFormat.magnitude(fit.longestMiss)
            return PaneView.Title(name: name, fact: [look.run("longest miss ", .label), look.run(miss)])
        }
        let rows = snapshot.facts.validationRows
        let accuracy: (word: String, value: Double, rows: Int)? =
            if let value = snapshot.validationAccuracy { ("valid acc ", value, rows) } else {
                snapshot.accuracy.map { ("acc ", $0, snapshot.facts.trainingRows) }
            }
        guard let accuracy else { return PaneView.Title(name: name) }
        let figure = NumberFormat.accuracy(accuracy.value, samples: accuracy.rows)
        return PaneView.Title(name: name, fact: [look.run(accuracy.word, .label), look.run(figure)])
    }

    private static func confusionTitle(
        _ confusion: ConfusionPicture, isLong: Bool, look: Look
    ) -> PaneView.Title {
        let (right, total) = (confusion.right, max(1, confusion.total))
        let accuracy = NumberFormat.accuracy(Double(right) / Double(total), samples: total)
        let short = [look.run("valid acc ", .label), look.run(accuracy)]
        guard isLong else { return PaneView.Title(name: "Confusion", fact: short) }
        return PaneView.Title(
            name: "Confusion",
            fact: [look.run("\(NumberText.count(confusion.total)) held-out digits   ", .label)] + short
                + [look.run("   wrong ", .label), look.run(String(confusion.total - right))])
    }

    private static func unitTitle(_ unit: UnitPicture, look: Look) -> PaneView.Title {
        let isImage = if case .weights = unit.shape { true } else { false }
        return PaneView.Title(
            name: isImage ? "Weights of \(unit.name)" : "Hidden unit \(unit.name)",
            fact: [look.run("layer \(unit.layer + 1)", .label)])
    }

    private static func landscapeTitle(_ landscape: LandscapePicture, look: Look) -> PaneView.Title {
        let plane =
            switch landscape.plane {
            case .parameters: "exact"
            case .path: "plane of the path"
            case .random: "random plane"
            }
        return PaneView.Title(name: "Loss landscape", fact: [look.run(plane, .label)])
    }

    /// How many values there are.
    private static func weightsFact(_ run: RunState) -> String {
        let count = run.settings.model.parameterCount
        return count == 1 ? "1 value" : "\(NumberText.count(count)) values"
    }

    /// The lines of a network's matrices that are in sight.
    static func weightsLayout(_ run: RunState, in area: Rect) -> WeightsLayout {
        WeightsLayout(area, counts: run.settings.model.unitCounts, offset: run.picture.weights.offset)
    }

    /// The chosen picture, with a map of as many cells as there is room for.
    static func wish(_ run: RunState, in area: Rect, to request: inout ViewRequest) {
        request.picture = run.picture.subject
        if run.picture.subject == .confusion {
            request.confusionCell = run.picture.cell
            if let gallery = run.picture.gallery {
                let layout = GalleryLayout(area, count: run.cellCount)
                request.digits = layout.page
                request.firstDigit = min(gallery.offset, layout.hidden) * layout.perRow
            } else {
                request.digits = ConfusionLayout(area, classCount: run.settings.data.classCount ?? 0).digitCount
            }
        }
        if run.picture.subject == .output, run.settings.view.picture == .digits {
            request.cards = DigitsLayout(area).wish
        }
        if run.picture.subject == .weights { request.weights = weightsLayout(run, in: area).wish }
        let field =
            run.picture.subject == .landscape ? LandscapePlot.field(in: area) : PictureLayout(area).field
        (request.mapColumns, request.mapRows) = (max(1, field.width), max(1, field.height))
    }
}

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
            .chart.draw(in: area, glyphs: look.glyphs, into: &buffer)
        case .map(let map):
            let layout = PictureLayout(area)
            let plot = MapPlot(
                map, look: look, isHard: run.picture.isHard, showsHeldOut: run.picture.showsHeldOut)
            plot.widget.draw(in: layout.field, glyphs: look.glyphs, into: &buffer)
            let key = plot.key(snapshot.settings.view.classNames, width: layout.key.width)
            buffer.write(key, x: layout.key.x, y: layout.key.y, in: layout.key)
        case .digits(let digits):
            DigitsPane.draw(digits, look: look, in: area, into: &buffer)
        case nil: break
        }
    }

    /// Name by the kind of picture, and its figure.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title {
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

    /// A map of as many cells as there is room for.
    static func wish(_ run: RunState, in area: Rect, to request: inout ViewRequest) {
        let field = PictureLayout(area).field
        (request.mapColumns, request.mapRows) = (max(1, field.width), max(1, field.height))
    }
}

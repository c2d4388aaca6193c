import Experiments
import TerminalUI

/// A fitted curve over its points.
struct FitPlot {
    /// Of more points each is a single dot, behind the lines.
    private static let mostBlocks = 60
    /// Columns from which on an axis has a title.
    private static let wide = 60

    private let fit: FitPicture
    private let settings: Preset?
    private let curveName: String?
    private let range: ClosedRange<Double>
    private let showsMisses: Bool
    private let look: Look

    /// A plot of some y values, those of the picture by itself where none are given.
    init(_ fit: FitPicture, settings: Preset, range: ClosedRange<Double>?, showsMisses: Bool = true, look: Look) {
        self.fit = fit
        self.settings = settings
        curveName = nil
        self.showsMisses = showsMisses
        self.look = look
        self.range = range ?? fit.range(after: nil) ?? 0...1
    }

    /// A curve alone, under a name.
    init(curveOf fit: FitPicture, name: String, range: ClosedRange<Double>, look: Look) {
        (self.fit, self.range, self.look) = (fit, range, look)
        (settings, curveName, showsMisses) = (nil, name, false)
    }

    /// The chart: points that lie densely are a curve themselves, many are a cloud, a few hang on the model's curve by threads.
    var chart: LineChart {
        let lines = lines
        let x = AxisScale.covering(fit.points.map(\.x) + fit.curve.map(\.x)) ?? 0...1
        var chart = LineChart(
            x: x.lowerBound < x.upperBound ? x : (x.lowerBound - 0.5)...(x.upperBound + 0.5), y: range,
            series: lines.map(\.series),
            legend: lines.compactMap { line in
                line.name.map { LegendEntry(line.series, name: look.run($0, .label)) }
            }, axisStyle: look[.rule], labelStyle: look[.label], faultStyle: look[.train])
        chart.centersRange = curveName == nil
        return chart
    }

    /// Whether the line is what the points should lie on, and not the model's own.
    private var isAgreement: Bool { settings?.view.picture == .agreement }

    /// All that is drawn, under the name that it has in the legend, if any.
    private var lines: [(series: PlotSeries, name: String?)] {
        let model = PlotSeries(fit.curve.map { PlotPoint($0.x, $0.y) }, .line(.solid), style: look[.train], layer: 3)
        if fit.points.isEmpty { return [(model, curveName)] }
        if fit.isDense { return [(model, modelName), (data, dataName)] + reference }
        if fit.points.count > Self.mostBlocks {
            return [(model, modelName)] + reference + [(points(.cloud, .positive, layer: 1) { _ in true }, dataName)]
        }
        let held = points(.thinPoints, .validation, layer: 4) { $0.isValidation }
        return [(model, fit.reference.isEmpty ? nil : modelName)] + reference
            + [(points(.thickPoints, .positive, layer: 5) { !$0.isValidation }, "train")]
            + (held.points.isEmpty ? [] : [(held, "valid")])
            + (showsMisses ? [(misses, fit.reference.isEmpty ? "miss" : nil)] : [])
    }

    private var data: PlotSeries {
        let sorted = fit.points.sorted { $0.x < $1.x }
        return PlotSeries(sorted.map { PlotPoint($0.x, $0.y) }, .line(.dotted), style: look[.positiveLine], layer: 1)
    }

    private func points(
        _ shape: PlotSeries.Shape, _ role: Role, layer: Int, where isShown: (FitPicture.Point) -> Bool
    ) -> PlotSeries {
        PlotSeries(fit.points.filter(isShown).map { PlotPoint($0.x, $0.y) }, shape, style: look[role], layer: layer)
    }

    private var misses: PlotSeries {
        let ends = fit.points.flatMap { [PlotPoint($0.x, $0.y), PlotPoint($0.x, $0.prediction)] }
        return PlotSeries(ends, .threads, style: look[.rule], layer: 1)
    }

    /// The closed-form fit, where the preset names one.
    private var reference: [(series: PlotSeries, name: String?)] {
        guard !fit.reference.isEmpty else { return [] }
        let places = fit.reference.map { PlotPoint($0.x, $0.y) }
        return [(PlotSeries(places, .line(.dashed), style: look[.positiveLine], layer: 2), "least squares")]
    }

    private var modelName: String {
        if isAgreement { return settings?.data.classCount == nil ? "equal" : "sigmoid" }
        guard case .polynomial(let polynomial)? = settings?.model else { return "model" }
        return [1: "line", 2: "parabola", 3: "cubic"][polynomial.degree] ?? "degree \(polynomial.degree)"
    }

    private var dataName: String {
        if fit.axes == .predictedOverTrue { return "predicted" }
        if case .sine(let sine)? = settings?.data, sine.noise == 0 { return "sin x" }
        return "data"
    }

    /// The chart for some cells with a pencil's cursor on it: a point between two marks.
    ///
    /// A narrow pane has no row to spare for the title of an axis.
    func chart(under pencil: PointPencil?, in area: Rect) -> LineChart {
        var chart = chart
        if isAgreement && area.width >= Self.wide { chart.yTitle = "\(fit.axes.y) over \(fit.axes.x)" }
        guard let pencil else { return chart }
        let cell = chart.shown(in: area, glyphs: look.glyphs).cell
        let signs: [(glyph: Glyph, columns: Double)] = [(.disc, 0), (.cursor, -1), (.cursorBack, 1)]
        chart.markers = signs.map { sign in
            let place = PlotPoint(pencil.place.x + sign.columns * cell.width, pencil.place.y)
            return PlotMarker(place, sign.glyph, style: look[sign.columns == 0 ? .positive : .emphasis])
        }
        return chart
    }
}

import Experiments
import TerminalUI

/// A fitted curve over its points.
struct FitPlot {
    private let fit: FitPicture
    private let settings: Preset
    private let range: ClosedRange<Double>
    private let look: Look

    /// A plot of some y values, those of the picture by itself where none are given.
    init(_ fit: FitPicture, settings: Preset, range: ClosedRange<Double>?, look: Look) {
        self.fit = fit
        self.settings = settings
        self.look = look
        self.range = range ?? fit.range(after: nil) ?? 0...1
    }

    /// The chart: points that lie densely are a curve themselves, the others hang on the model's by threads.
    var chart: LineChart {
        let series = [model] + (fit.isDense ? [data] : points)
        let x = AxisScale.covering(fit.points.map(\.x) + fit.curve.map(\.x)) ?? 0...1
        return LineChart(
            x: x.lowerBound < x.upperBound ? x : (x.lowerBound - 0.5)...(x.upperBound + 0.5), y: range, series: series,
            legend: legend(series), axisStyle: look[.rule], labelStyle: look[.label], faultStyle: look[.train])
    }

    private var model: PlotSeries {
        PlotSeries(fit.curve.map { PlotPoint($0.x, $0.y) }, .line(.solid), style: look[.train], layer: 2)
    }

    private var data: PlotSeries {
        let sorted = fit.points.sorted { $0.x < $1.x }
        return PlotSeries(sorted.map { PlotPoint($0.x, $0.y) }, .line(.dotted), style: look[.positiveLine], layer: 1)
    }

    private var points: [PlotSeries] {
        func points(_ isValidation: Bool) -> [PlotPoint] {
            fit.points.filter { $0.isValidation == isValidation }.map { PlotPoint($0.x, $0.y) }
        }
        let misses = fit.points.flatMap { [PlotPoint($0.x, $0.y), PlotPoint($0.x, $0.prediction)] }
        return [
            PlotSeries(points(false), .thickPoints, style: look[.positive], layer: 4),
            PlotSeries(points(true), .thinPoints, style: look[.validation], layer: 3),
            PlotSeries(misses, .threads, style: look[.rule], layer: 1),
        ]
    }

    private func legend(_ series: [PlotSeries]) -> [LegendEntry] {
        let names = fit.isDense ? [modelName, dataName] : ["", "train", "valid", "miss"]
        let hasValidation = fit.points.contains(where: \.isValidation)
        return zip(series, names).compactMap { series, name in
            if name.isEmpty || (name == "valid" && !hasValidation) { return nil }
            return LegendEntry(series, name: look.run(name, .label))
        }
    }

    private var modelName: String {
        guard case .polynomial(let polynomial) = settings.model else { return "model" }
        return [1: "line", 2: "parabola", 3: "cubic"][polynomial.degree] ?? "degree \(polynomial.degree)"
    }

    private var dataName: String {
        if case .sine(let sine) = settings.data, sine.noise == 0 { return "sin x" }
        return "data"
    }
}

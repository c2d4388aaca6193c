import Experiments
import TerminalUI

/// What a tiny model says as a formula, and what its data says.
enum ModelLines {
    /// The lines `model  y = …` and `target  y = …`, as far as there are such formulas.
    static func lines(_ snapshot: Snapshot, _ values: [SingleValue], look: Look) -> [[TextRun]] {
        var lines: [[TextRun]] = []
        let settings = snapshot.settings
        if let slope = values.first?.value, let intercept = values.last?.value, values.count == 2,
            case .network(let network) = settings.model, network.inputs == 1
        {
            lines.append([look.run("model   ", .label), look.run(line(slope, intercept))])
        }
        switch settings.data {
        case .line(let data):
            lines.append([look.run("target  ", .label), look.run(line(data.slope, data.intercept), .label)])
        case .sine:
            lines.append([look.run("target  ", .label), look.run("y = sin x", .label)])
        default: break
        }
        return lines
    }

    private static func line(_ slope: Double, _ intercept: Double) -> String {
        let first = NumberFormat.fixed(slope, decimals: 4).padded(to: 7)
        let sign = intercept < 0 ? "-" : "+"
        return "y = \(first) x \(sign) \(NumberFormat.fixed(abs(intercept), decimals: 4))"
    }
}

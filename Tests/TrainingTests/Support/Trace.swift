import Experiments
import Foundation

/// A whole run that PyTorch made, from the library's reference data.
struct Trace: Decodable {
    /// Numbers with their shape, as the reference files have them.
    struct Values: Decodable {
        let data: [Double]
    }

    let name: String
    /// Losses at the recorded epochs.
    let output: Values
    private let extra: [String: Values?]
    private let tol: [String: Double]

    /// A loss and how close another one has to come.
    struct Entry {
        let epoch: Int
        let loss: Double
        let tolerance: Double

        /// Whether another loss comes close enough.
        func accepts(_ other: Double) -> Bool { abs(other - loss) <= tolerance }
    }

    /// The recorded epochs.
    var entries: [Entry] {
        let epochs = values("epochs")
        let relative = values("rtol_each")
        return epochs.indices.map { index in
            let share = relative.isEmpty ? tol["rtol"] ?? 0 : relative[index]
            let loss = output.data[index]
            return Entry(
                epoch: Int(epochs[index]), loss: loss, tolerance: share * abs(loss) + (tol["atol"] ?? 0))
        }
    }

    /// The reference run of that name.
    static func named(_ name: String) throws -> Trace {
        let url = Checkout.root.appending(path: "Tests/SwTorchTests/Fixtures/traces.json")
        let file = try JSONDecoder().decode(File.self, from: Data(contentsOf: url))
        guard let trace = file.cases.compactMap(\.trace).first(where: { $0.name == name }) else {
            throw CocoaError(.fileNoSuchFile)
        }
        return trace
    }

    private func values(_ name: String) -> [Double] { (extra[name] ?? nil)?.data ?? [] }

    private struct File: Decodable {
        let cases: [Case]
    }

    /// A run; nothing for a case of another form.
    private struct Case: Decodable {
        let trace: Trace?

        init(from decoder: any Decoder) throws { trace = try? Trace(from: decoder) }
    }
}

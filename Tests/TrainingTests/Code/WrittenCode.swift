import Foundation
import SwTorch

/// The code of presets as it stands in this folder's files, where the compiler reads it.
enum WrittenCode {
    typealias Training = @Sendable (_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor]

    /// The compiled functions by their names; each trains a model and gives its parameters.
    static let all: [String: Training] = [
        "line": line,
        "rings": rings,
        "features": features,
        "byHand": byHand,
        "numpy": numpy,
        "cubic": cubic,
        "legendre": legendre,
        "matrices": matrices,
        "given": given,
        "sgdStep": sgdStep,
        "adamMultistep": adamMultistep,
        "adamwExponential": adamwExponential,
        "rmspropCosine": rmspropCosine,
        "adagradLinear": adagradLinear,
        "adadeltaConstant": adadeltaConstant,
        "adamaxPolynomial": adamaxPolynomial,
        "nadamOneCycle": nadamOneCycle,
    ]

    /// The lines of a function between its head and its end, moved to the margin.
    static func lines(of name: String) throws -> [String] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        for file in ["WrittenCode+Models.swift", "WrittenCode+ByHand.swift", "WrittenCode+Optimizers.swift"] {
            let source = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
            let lines = source.components(separatedBy: "\n")
            guard let head = lines.firstIndex(where: { $0.hasPrefix("    static func \(name)(") }) else { continue }
            return lines[(head + 1)...].prefix { $0 != "        // end" }.map { String($0.dropFirst(8)) }
        }
        return []
    }
}

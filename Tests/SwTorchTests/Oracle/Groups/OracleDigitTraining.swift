import Foundation
import SwTorch

/// Small networks on the official test images of MNIST, with initial values from a simple generator.
enum OracleDigitTraining {
    static func check(_ reference: OracleCase) throws -> OracleVerdict {
        let single = try Run(reference, dtype: .float32)
        let double = try Run(reference, dtype: .float64)
        single.train()
        double.train()
        let doubles = OracleTolerance(rtol: 1e-6, atol: 1e-9)
        // A picture on the border between two digits may fall on either side.
        let picture = OracleTolerance(rtol: 0, atol: 1.01 / Double(single.count))
        let sums = OracleTolerance(rtol: 1e-5, atol: 2e-5)
        return try OracleVerdict(
            [
                "output": .doubles(single.losses), "loss_f64": .measured(double.losses, within: doubles),
                "init_sum": .measured(single.initialSums, within: doubles),
                "init_first4": .doubles(single.initialFirst),
                "output_first_image_step0": .doubles(single.firstOutput),
                "grad_norm_step0": .doubles(single.gradientNorms),
                "grad_norm_step0_f64": .measured(double.gradientNorms, within: doubles),
                "grad_sum_step0": .measured(single.gradientSums, within: sums),
                "final_sum": .measured(single.sums, within: OracleTolerance(rtol: 1e-5, atol: 1e-3)),
                "final_norm": .doubles(single.norms), "final_norm_f64": .measured(double.norms, within: doubles),
                "final_first4": .measured(single.first, within: sums),
                "accuracy": .measured([single.accuracy()], within: picture),
                "accuracy_f64": .measured([double.accuracy()], within: picture),
            ], matching: reference)
    }

    /// The files' generator of initial values: a linear congruential one of 32 bits, of which 24 are used.
    private struct Draws {
        var word: UInt32

        mutating func next(bound: Float) -> Float {
            word = word &* 1_664_525 &+ 1_013_904_223
            return (2 * (Float(word >> 8) * 0x1p-24) - 1) * bound
        }
    }

    /// One run in one precision.
    private final class Run {
        let count: Int
        let initialSums: [Double]
        let initialFirst: [Double]
        private(set) var losses: [Double] = []
        private(set) var firstOutput: [Double] = []
        private(set) var gradientNorms: [Double] = []
        private(set) var gradientSums: [Double] = []

        private let images: Tensor
        private let labels: Tensor
        private let parameters: [Tensor]
        private let layers: [[OracleValue]]
        private let isScratch: Bool
        private let steps: Int
        private let batchSize: Int
        private let rate: Double

        init(_ reference: OracleCase, dtype: DType) throws {
            let arguments = OracleArguments(reference)
            arguments.ignore("desc", "data", "loss")
            guard try arguments.string("batch_rule").hasPrefix("batch k starts at (k*batch_size) mod count") else {
                throw OracleUnknown(reason: "another rule for batches")
            }
            let form = try arguments.string("form")
            guard ["modules", "scratch"].contains(form) else { throw OracleUnknown(reason: "form \(form)") }
            isScratch = form == "scratch"
            layers = (arguments.value("layers")?.array ?? []).map { $0.array ?? [] }
            steps = try arguments.int("steps")
            batchSize = try arguments.int("batch_size")
            rate = try arguments.double("lr")
            count = try arguments.int("count")
            var draws = Draws(word: UInt32(truncatingIfNeeded: try arguments.int("lcg_seed")))
            parameters = try (arguments.value("param_order")?.array ?? []).map { entry in
                guard let parts = entry.array, parts.count == 3, let shape = parts[1].ints, let fanIn = parts[2].int
                else {
                    throw OracleUnknown(reason: "parameter \(entry)")
                }
                let bound = 1 / Float(fanIn).squareRoot()
                let values = (0..<shape.reduce(1, *)).map { _ in draws.next(bound: bound) }
                let parameter = Tensor(values, shape: shape).to(dtype)
                parameter.requiresGrad = true
                return parameter
            }
            initialSums = parameters.map { $0.toArray(of: Double.self).reduce(0, +) }
            initialFirst = parameters.flatMap { $0.toArray(of: Double.self).prefix(4) }
            let (first, normalize) = (try arguments.int("first"), arguments.value("normalize"))
            (images, labels) = try Self.load(first..<first + count, normalize, dtype)
            try arguments.requireAllRead()
        }

        private static func load(
            _ range: Range<Int>, _ normalize: OracleValue?, _ dtype: DType
        ) throws -> (Tensor, Tensor) {
            guard let folder = ProcessInfo.processInfo.environment["SWTORCH_DATA"] else {
                throw OracleUnknown(absentData: "MNIST", why: "SWTORCH_DATA is not set")
            }
            guard case .found(let files) = MNISTFolder.search(in: folder) else {
                throw OracleUnknown(absentData: "MNIST", why: "SWTORCH_DATA does not hold it")
            }
            let digits = try files.load(.test)
            guard range.upperBound <= digits.count else { throw OracleUnknown(reason: "images behind the last") }
            var pixels = Tensor.rows(ofBytes: digits.pixels, rowLength: digits.pixelCount, at: Array(range))
            if let normalize {
                guard let values = normalize.doubles, values.count == 2 else {
                    throw OracleUnknown(reason: "value of argument normalize: \(normalize)")
                }
                pixels = (pixels - values[0]) / values[1]
            }
            return (pixels.to(dtype), Tensor(range.map { Int64(digits.labels[$0]) }, shape: [range.count]))
        }

        func train() {
            let optimizer = SGD(parameters, learningRate: rate)
            for step in 0..<steps {
                let start = step * batchSize % count
                let batch = Array(start..<min(start + batchSize, count))
                let output = output(images.rows(batch))
                let loss = loss(output, labels.rows(batch))
                optimizer.zeroGrad()
                loss.backward()
                losses.append(loss.item())
                if step == 0 {
                    firstOutput = output.rows([0]).toArray(of: Double.self)
                    let gradients = parameters.map { $0.grad?.toArray(of: Double.self) ?? [] }
                    gradientNorms = gradients.map { $0.reduce(0) { $0 + $1 * $1 }.squareRoot() }
                    gradientSums = gradients.map { $0.reduce(0, +) }
                }
                optimizer.step()
            }
        }

        var sums: [Double] { parameters.map { $0.toArray(of: Double.self).reduce(0, +) } }
        var norms: [Double] {
            parameters.map { $0.toArray(of: Double.self).reduce(0) { $0 + $1 * $1 }.squareRoot() }
        }
        var first: [Double] { parameters.flatMap { $0.toArray(of: Double.self).prefix(4) } }

        func accuracy() -> Double {
            noGrad { (output(images).argmax(dim: 1) .== labels).to(.float64).mean().item() }
        }

        /// The layers in order; each takes its parameters from the front of the list.
        private func output(_ x: Tensor) -> Tensor {
            var rest = parameters[...]
            return layers.reduce(x) { x, layer in
                switch layer.first?.string {
                case "ReLU": x.relu()
                case "Softmax": x.exp() / x.exp().sum(-1, keepDim: true)
                default: linear(x, rest.removeFirst(), layer.last?.bool == false ? nil : rest.removeFirst())
                }
            }
        }

        private func linear(_ x: Tensor, _ weight: Tensor, _ bias: Tensor?) -> Tensor {
            guard isScratch else { return x.linear(weight, bias: bias) }
            let product = x.matmul(weight)
            return bias.map { product + $0 } ?? product
        }

        private func loss(_ output: Tensor, _ labels: Tensor) -> Tensor {
            guard isScratch else { return Functional.crossEntropy(output, labels) }
            let isTarget = labels.unsqueezed(1) .== Tensor.arange(output.shape[1])
            let zero = Tensor.zeros([], dtype: output.dtype)
            return -Tensor.where(isTarget, output.log(), zero).sum() / Double(labels.count)
        }
    }
}

internal import Experiments
internal import Foundation

/// How a model's outputs are read: as a number, or as classes with their probabilities.
enum OutputReading: Equatable, Sendable {
    /// The output is the prediction itself.
    case value
    /// One output, the probability of class 1.
    case probability
    /// One output, the logarithm of the odds of class 1.
    case logit
    /// A logit for each of so many classes.
    case logits(Int)

    /// The reading that fits a preset's loss and data; classes are read only where the data has some.
    init(_ preset: Preset) {
        switch (preset.loss.kind, preset.data.classCount) {
        case (_, nil): self = .value
        case (.crossEntropy, _), (.logSoftmaxByHand, _): self = .logits(preset.model.layered?.outputs ?? 1)
        case (.bceWithLogits, _): self = .logit
        default: self = .probability
        }
    }

    /// Number of classes; nothing where a number is predicted.
    var classCount: Int? {
        switch self {
        case .value: nil
        case .probability, .logit: 2
        case .logits(let count): count
        }
    }

    /// Outputs that belong to one row.
    var width: Int {
        if case .logits(let count) = self { count } else { 1 }
    }

    /// The class that is likeliest for each row, 0 where nothing is classified; of equal ones the first.
    func classes(_ outputs: [Float]) -> [Int] {
        switch self {
        case .value: outputs.map { _ in 0 }
        case .probability: outputs.map { $0 > 0.5 ? 1 : 0 }
        case .logit: outputs.map { $0 > 0 ? 1 : 0 }
        case .logits(let count):
            stride(from: 0, to: outputs.count, by: count).map { start in
                var best = 0
                for index in 1..<max(1, count) where outputs[start + index] > outputs[start + best] { best = index }
                return best
            }
        }
    }

    /// Probabilities as a picture shows them: of class 1 where there are two, of every class where there are more.
    ///
    /// A number that is predicted is given as it is.
    func probabilities(_ outputs: [Float]) -> [Float] {
        switch self {
        case .value, .probability: outputs
        case .logit: outputs.map { 1 / (1 + exp(-$0)) }
        case .logits(let count):
            stride(from: 0, to: outputs.count, by: count).flatMap { start in
                let row = outputs[start..<(start + count)]
                let greatest = row.max() ?? 0
                let weights = row.map { exp($0 - greatest) }
                let sum = weights.reduce(0, +)
                let shares = weights.map { $0 / sum }
                return count == 2 ? [shares[1]] : shares
            }
        }
    }
}

internal import Experiments
internal import SwTorch

/// The gradients of a squared error as they are derived on paper, for models that are linear in their parameters.
///
/// With the error e = ŷ − y and the factor s, 2 for a sum over the rows and 2 / n for their mean:
/// ∂L/∂W = s eᵀ X and ∂L/∂b = s Σ e for a linear layer; ∂L/∂cₖ = s Σ e xᵏ for a polynomial's coefficient.
struct PaperGradients {
    private enum Model {
        case linear(Linear)
        case polynomial(Polynomial)
    }

    private let model: Model
    private let isMean: Bool

    /// The rule for a module; nothing where none was derived.
    init?(_ module: Module, loss: LossSpec) {
        guard loss.kind == .mse else { return nil }
        isMean = loss.reduction == .mean
        switch module {
        case let linear as Linear: model = .linear(linear)
        case let chain as Sequential where chain.count == 1:
            guard let linear = chain[0] as? Linear else { return nil }
            model = .linear(linear)
        case let polynomial as Polynomial: model = .polynomial(polynomial)
        default: return nil
        }
    }

    /// Gives every parameter its gradient.
    ///
    /// - Parameters:
    ///   - outputs: What the model gave for the batch, `[rows, 1]`.
    ///   - batch: Inputs and targets.
    func assign(_ outputs: Tensor, _ batch: Batch) {
        noGrad {
            let factor = isMean ? 2 / Double(outputs.count) : 2
            let slope = (outputs - batch.targets) * factor
            switch model {
            case .linear(let linear):
                linear.weight.grad = slope.transposed().matmul(batch.inputs)
                linear.bias?.grad = slope.sum(0)
            case .polynomial(let polynomial):
                for (power, coefficient) in polynomial.coefficients.enumerated() {
                    coefficient.grad =
                        switch power {
                        case 0: slope.sum()
                        case 1: (slope * batch.inputs).sum()
                        default: (slope * batch.inputs.pow(Double(power))).sum()
                        }
                }
            }
        }
    }
}

internal import Experiments
internal import SwTorch

/// The optimizer of a run, whose settings may change between two steps.
///
/// Changes take effect with the next step: until then the optimizer stands as it made the last one, so that what that step did to a
/// parameter can still be computed and need not be kept.
struct RunOptimizer {
    private let parameters: [Tensor]
    /// The settings of the last step.
    private(set) var applied: OptimizerSpec
    /// The settings of the next step.
    private(set) var wanted: OptimizerSpec
    private var optimizer: any Optimizer
    private var hasStepped = false
    /// Whether the settings of the next step are not those of the last one.
    private var hasChanges = false

    /// An optimizer with an empty state.
    init(_ spec: OptimizerSpec, parameters: [Tensor]) {
        self.parameters = parameters
        applied = spec
        wanted = spec
        optimizer = spec.makeOptimizer(parameters)
    }

    /// Takes over settings for the next step.
    ///
    /// Another kind of optimizer starts with an empty state.
    mutating func take(_ spec: OptimizerSpec) {
        wanted = spec
        hasChanges = wanted != applied
    }

    /// Drops the gradients of all parameters.
    func zeroGrad() { optimizer.zeroGrad() }

    /// Changes the parameters along their gradients.
    mutating func step() {
        if hasChanges { apply() }
        if applied.l1Penalty != 0 { addPenalty() }
        optimizer.step()
        hasStepped = true
    }

    /// What the optimizer carries from step to step.
    var state: OptimizerState {
        get { wanted.kind == applied.kind ? optimizer.state : wanted.makeOptimizer(parameters).state }
        set {
            apply()
            optimizer.state = newValue
            hasStepped = false
        }
    }

    /// The settings with which the last step was made; nothing before the first.
    var lastSettings: OptimizerSpec? { hasStepped ? applied : nil }

    /// What the last step added to a parameter; nothing before the first.
    func lastUpdate(of index: Int) -> Tensor? {
        hasStepped ? optimizer.lastUpdate(of: index) : nil
    }

    private mutating func apply() {
        if wanted.kind != applied.kind {
            optimizer = wanted.makeOptimizer(parameters)
        } else {
            wanted.configure(optimizer)
        }
        applied = wanted
        hasChanges = false
    }

    /// Adds the gradient of `l1Penalty · Σ |w|`.
    private func addPenalty() {
        noGrad {
            for parameter in parameters {
                guard let gradient = parameter.grad else { continue }
                parameter.grad = gradient + parameter.sign() * applied.l1Penalty
            }
        }
    }
}

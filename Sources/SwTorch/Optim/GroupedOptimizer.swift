/// An optimizer whose parameters are in groups with settings of their own.
///
/// A setting that is read from the optimizer itself, such as `optimizer.momentum`, is that of the first group; one that is set
/// there is set for all groups.
@dynamicMemberLookup
public protocol GroupedOptimizer: Optimizer {
    /// The settings.
    associatedtype Options: OptimizerOptions

    /// The groups; `groups[1].learningRate = 0.1` changes a setting of one.
    var groups: ParameterGroups<Options> { get }
}

extension GroupedOptimizer {
    /// The parameters that are changed, group after group.
    public var parameters: [Tensor] { groups.parameters }

    /// Drops the gradients of all parameters.
    public func zeroGrad() { groups.dropGradients() }

    /// The learning rates of the groups.
    public var learningRates: [Double] {
        get { (0..<groups.count).map { groups[$0].learningRate } }
        set { for (group, rate) in zip(0..<groups.count, newValue) { groups[group].learningRate = rate } }
    }

    /// The momenta of the groups, or Adam's β₁; nothing for an optimizer without either.
    public var momenta: [Double]? {
        get {
            let found = (0..<groups.count).compactMap { groups[$0].cycledMomentum }
            return found.isEmpty ? nil : found
        }
        set { for (group, value) in zip(0..<groups.count, newValue ?? []) { groups[group].cycledMomentum = value } }
    }

    /// What is kept for each parameter.
    public var state: OptimizerState {
        get { groups.state }
        set { groups.state = newValue }
    }

    /// A setting: the first group's; setting it sets that of all groups.
    public subscript<Value>(dynamicMember setting: WritableKeyPath<Options, Value>) -> Value {
        get { groups[0][keyPath: setting] }
        set { for group in 0..<groups.count { groups[group][keyPath: setting] = newValue } }
    }
}

/// Changes parameters along their gradients.
public protocol Optimizer: AnyObject {
    /// The parameters that are changed, group after group.
    var parameters: [Tensor] { get }

    /// The factor of each step, one per parameter group; may change while training.
    var learningRates: [Double] { get set }

    /// What `OneCycleLR` cycles besides the learning rate, one per parameter group: the momentum, or Adam's β₁.
    ///
    /// Nothing for an optimizer without either; setting is then without effect.
    var momenta: [Double]? { get set }

    /// Everything that a step depends on besides parameters and settings, as a value that can be saved and put back.
    var state: OptimizerState { get set }

    /// Drops the gradients of all parameters.
    func zeroGrad()

    /// Changes every parameter that has a gradient, in place.
    func step()

    /// What the last step added to a parameter, computed from the optimizer's state and the gradient, which must still be there.
    ///
    /// - Parameter index: The parameter's place among `parameters`.
    /// - Returns: A tensor of the parameter's shape; nothing before the first step, after `zeroGrad()`, and from an optimizer
    ///   that does not tell.
    func lastUpdate(of index: Int) -> Tensor?
}

extension Optimizer {
    /// Drops the gradients of all parameters.
    public func zeroGrad() {
        for parameter in parameters { parameter.zeroGrad() }
    }

    /// The factor of each step: the first group's; setting it sets that of all groups.
    public var learningRate: Double {
        get { learningRates.first ?? 0 }
        set { learningRates = learningRates.map { _ in newValue } }
    }

    /// Nothing: an optimizer need not tell.
    public func lastUpdate(of index: Int) -> Tensor? { nil }
}

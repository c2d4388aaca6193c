/// Changes parameters along their gradients.
public protocol Optimizer: AnyObject {
    /// The parameters that are changed.
    var parameters: [Tensor] { get }

    /// The factor of each step; may change while training.
    var learningRate: Double { get set }

    /// Everything that a step depends on besides parameters and settings, as a value that can be saved and put back.
    var state: OptimizerState { get set }

    /// Changes every parameter that has a gradient, in place.
    func step()

    /// What the last step added to a parameter, computed from the optimizer's state and the gradient, which must still be there.
    ///
    /// - Parameter index: The parameter's place among `parameters`.
    /// - Returns: A tensor of the parameter's shape; nothing before the first step and after `zeroGrad()`.
    func lastUpdate(of index: Int) -> Tensor?
}

extension Optimizer {
    /// Drops the gradients of all parameters.
    @inline(__always)
    public func zeroGrad() {
        for parameter in parameters { parameter.zeroGrad() }
    }
}

/// What an optimizer carries from step to step, as plain values.
///
/// Put back, it continues bit for bit.
public struct OptimizerState: Sendable, Equatable, Codable {
    /// What is kept for one parameter.
    public struct Slot: Sendable, Equatable, Codable {
        /// How many steps this parameter has taken.
        public var stepCount: Int
        /// Running quantities by name, such as `momentum`, in the parameter's row-major order; exact for both float types.
        public var buffers: [String: [Double]]

        /// What is kept for one parameter.
        public init(stepCount: Int, buffers: [String: [Double]]) {
            self.stepCount = stepCount
            self.buffers = buffers
        }
    }

    /// One slot per parameter, in the optimizer's order.
    public var slots: [Slot]

    /// The state of an optimizer with the given slots.
    public init(slots: [Slot]) { self.slots = slots }
}

extension OptimizerState {
    /// Stops the program where the state is that of other parameters.
    func requireFit(_ parameters: [Tensor], _ optimizer: String) {
        guard slots.count == parameters.count else {
            fail("\(optimizer): a state of \(slots.count) slots does not fit \(parameters.count) parameters")
        }
        for (slot, parameter) in zip(slots, parameters) {
            for (name, values) in slot.buffers where values.count != parameter.count {
                fail("\(optimizer): \(name) of \(values.count) values does not fit the shape \(parameter.shape)")
            }
        }
    }
}

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
        /// NAdam's running product of momenta; nothing for the others.
        public var momentumProduct: Double?

        /// What is kept for one parameter.
        public init(stepCount: Int, buffers: [String: [Double]], momentumProduct: Double? = nil) {
            self.stepCount = stepCount
            self.buffers = buffers
            self.momentumProduct = momentumProduct
        }
    }

    /// One slot per parameter, in the optimizer's order.
    public var slots: [Slot]

    /// The state of an optimizer with the given slots.
    public init(slots: [Slot]) { self.slots = slots }
}

extension OptimizerState {
    /// Stops the program where the state is that of other parameters.
    func requireFit(_ parameters: [Tensor]) {
        guard slots.count == parameters.count else {
            fail("Optimizer: a state of \(slots.count) slots does not fit \(parameters.count) parameters")
        }
        for (slot, parameter) in zip(slots, parameters) {
            for (name, values) in slot.buffers where values.count != parameter.count {
                fail("Optimizer: \(name) of \(values.count) values does not fit the shape \(parameter.shape)")
            }
        }
    }
}

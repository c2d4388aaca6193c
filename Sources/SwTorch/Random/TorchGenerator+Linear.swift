extension TorchGenerator {
    /// The values with which `torch.nn.Linear(inputs, outputs)` starts, weight first and bias second.
    ///
    /// Both are uniform in ±1/√inputs. The weight's bound is reached through He's formula for a leaky rectifier of
    /// slope √5, whose rounding is followed. Source: K. He et al., "Delving Deep into Rectifiers", ICCV 2015.
    ///
    /// - Parameters:
    ///   - inputs: Input features.
    ///   - outputs: Output features.
    ///   - bias: Whether the layer has a bias; without one, none is drawn.
    /// - Returns: The weight of shape `[outputs, inputs]`, row major, and the bias of shape `[outputs]` or empty.
    /// - Precondition: `inputs > 0` and `outputs >= 0`.
    public mutating func linearInitialValues(
        in inputs: Int, out outputs: Int, bias: Bool = true
    ) -> (weight: [Float], bias: [Float]) {
        guard inputs > 0, outputs >= 0 else { fail("Linear: no initial values for \(inputs) to \(outputs) features") }
        let slope = 5.0.squareRoot()
        let gain = (2 / (1 + slope * slope)).squareRoot()
        let weightBound = Float(3.0.squareRoot() * (gain / Double(inputs).squareRoot()))
        let biasBound = Float(1 / Double(inputs).squareRoot())
        let weight = uniform(outputs * inputs, low: -weightBound, high: weightBound)
        return (weight, bias ? uniform(outputs, low: -biasBound, high: biasBound) : [])
    }
}

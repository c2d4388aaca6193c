/// The settings of an optimizer, of which each parameter group has its own.
public protocol OptimizerOptions: Sendable {
    /// The factor of each step.
    var learningRate: Double { get set }

    /// The momentum, or Adam's β₁; nothing for an optimizer without either.
    var cycledMomentum: Double? { get set }

    /// Stops the program where a value is out of its range.
    func validate()
}

extension OptimizerOptions {
    /// Nothing; setting is without effect.
    public var cycledMomentum: Double? {
        get { nil }
        set {}
    }

    /// Stops the program where one of the values is negative.
    func requireNotNegative(_ values: (name: String, value: Double)...) {
        for (name, value) in values where !(value >= 0) {
            fail("\(String(reflecting: Self.self)): a \(name) of \(value) is not possible; it has to be 0 or more")
        }
    }
}

/// Parameters that an optimizer changes with settings of their own.
///
/// ```swift
/// let optimizer = SGD(groups: [
///     ParameterGroup(features.parameters(), .init(learningRate: 0.01)),
///     ParameterGroup(head.parameters(), .init(learningRate: 0.1, momentum: 0.9)),
/// ])
/// ```
public struct ParameterGroup<Options: OptimizerOptions> {
    /// The parameters of the group.
    public let parameters: [Tensor]
    /// Their settings.
    public var options: Options

    /// A group of parameters.
    public init(_ parameters: [Tensor], _ options: Options) {
        self.parameters = parameters
        self.options = options
    }
}

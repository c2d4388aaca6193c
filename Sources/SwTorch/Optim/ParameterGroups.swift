/// The parameter groups of an optimizer, together with what it keeps for each parameter.
///
/// `groups[index]` are the settings of a group; they may change while training.
public final class ParameterGroups<Options: OptimizerOptions> {
    /// All parameters, group after group.
    public let parameters: [Tensor]
    private var options: [Options]
    private let ranges: [Range<Int>]
    private let bufferNames: [String]
    private(set) var slots: [Slot]

    /// What is kept for one parameter.
    struct Slot {
        var stepCount = 0
        var momentumProduct: Double?
        var first: Tensor?
        var second: Tensor?
        var third: Tensor?
    }

    /// Groups without anything kept yet.
    ///
    /// - Parameters:
    ///   - groups: At least one group; no parameter may be in two.
    ///   - bufferNames: How the kept tensors are named in the state; at most three.
    init(_ groups: [ParameterGroup<Options>], keeping bufferNames: [String]) {
        parameters = groups.flatMap(\.parameters)
        options = groups.map(\.options)
        var start = 0
        ranges = groups.map { group in
            defer { start += group.parameters.count }
            return start..<start + group.parameters.count
        }
        self.bufferNames = bufferNames
        slots = Array(repeating: Slot(), count: parameters.count)
        if groups.isEmpty { fail("\(String(reflecting: Options.self)): there is no parameter group") }
        if Set(parameters.map(ObjectIdentifier.init)).count != parameters.count {
            fail("\(String(reflecting: Options.self)): a parameter is listed twice")
        }
        for parameter in parameters where !parameter.isLeaf || !parameter.isContiguous {
            fail(
                "\(String(reflecting: Options.self)): a tensor of shape \(parameter.shape) that is no contiguous leaf cannot be optimized"
            )
        }
        options.forEach { $0.validate() }
    }

    /// The number of groups.
    public var count: Int { options.count }

    /// The settings of a group.
    ///
    /// - Precondition: The index names a group.
    public subscript(index: Int) -> Options {
        get {
            requireGroup(index)
            return options[index]
        }
        set {
            requireGroup(index)
            options[index] = newValue
        }
    }

    /// The parameters of a group.
    ///
    /// - Precondition: The index names a group.
    public func parameters(ofGroup index: Int) -> [Tensor] {
        requireGroup(index)
        return Array(parameters[ranges[index]])
    }

    /// The settings of the group that a parameter belongs to.
    func options(ofParameter index: Int) -> Options? {
        zip(ranges, options).first { $0.0.contains(index) }?.1
    }

    @inline(__always)
    func dropGradients() {
        for index in parameters.indices { parameters[index].zeroGrad() }
    }

    /// Visits every parameter that has a gradient.
    @inline(__always)
    func forEachGradient(_ body: (Options, Tensor, Tensor, inout Slot) -> Void) {
        for group in options.indices {
            let own = options[group]
            for index in ranges[group] {
                guard let gradient = parameters[index].grad else { continue }
                body(own, parameters[index], gradient, &slots[index])
            }
        }
    }

    private func requireGroup(_ index: Int) {
        guard options.indices.contains(index) else {
            fail("\(String(reflecting: Options.self)): there is no group \(index) of \(count)")
        }
    }
}

extension ParameterGroups {
    /// What is kept, as plain values.
    var state: OptimizerState {
        get {
            OptimizerState(
                slots: slots.map { slot in
                    let named = zip(bufferNames, [slot.first, slot.second, slot.third])
                    let buffers = named.compactMap { name, tensor in tensor.map { (name, $0.toArray(of: Double.self)) }
                    }
                    return .init(
                        stepCount: slot.stepCount, buffers: Dictionary(uniqueKeysWithValues: buffers),
                        momentumProduct: slot.momentumProduct)
                })
        }
        set {
            newValue.requireFit(parameters)
            for (index, saved) in newValue.slots.enumerated() {
                let (shape, dtype) = (parameters[index].shape, parameters[index].dtype)
                let tensors = bufferNames.map { saved.buffers[$0].map { Tensor($0, shape: shape, dtype: dtype) } }
                slots[index] = Slot(
                    stepCount: saved.stepCount, momentumProduct: saved.momentumProduct,
                    first: tensors.first ?? nil, second: tensors.dropFirst().first ?? nil,
                    third: tensors.dropFirst(2).first ?? nil)
            }
        }
    }
}

extension ParameterGroups.Slot {
    /// The first kept tensor, zeros to begin with.
    @inline(__always)
    mutating func first(like parameter: Tensor) -> Tensor { Self.kept(&first, like: parameter) }

    /// The second kept tensor, zeros to begin with.
    @inline(__always)
    mutating func second(like parameter: Tensor) -> Tensor { Self.kept(&second, like: parameter) }

    /// The third kept tensor, zeros to begin with.
    @inline(__always)
    mutating func third(like parameter: Tensor) -> Tensor { Self.kept(&third, like: parameter) }

    @inline(__always)
    private static func kept(_ tensor: inout Tensor?, like parameter: Tensor) -> Tensor {
        if let tensor { return tensor }
        let fresh = Tensor.zerosLike(parameter)
        tensor = fresh
        return fresh
    }
}

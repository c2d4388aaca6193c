/// The parameter groups of an optimizer, together with what it keeps for each parameter.
///
/// `groups[index]` are the settings of a group; they may change while training.
public final class ParameterGroups<Options: OptimizerOptions> {
    /// All parameters, group after group.
    public let parameters: [Tensor]
    private var options: [Options]
    private let ranges: [Range<Int>]
    private let bufferNames: [String]
    let slots: [Slot]

    /// What is kept for one parameter.
    final class Slot {
        var stepCount = 0
        var momentumProduct: Double?
        var first: Tensor?
        var second: Tensor?
        var third: Tensor?
        /// The parameter as the last step found it, where that cannot be told from what it left; no part of the state.
        var before: Tensor?
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
        slots = parameters.map { _ in Slot() }
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
        for parameter in parameters { parameter.zeroGrad() }
    }

    /// Visits every parameter that has a gradient.
    @inline(__always)
    func forEachGradient(_ body: (Options, Tensor, Tensor, Slot) -> Void) {
        for (own, range) in zip(options, ranges) {
            for index in range {
                let parameter = parameters[index]
                if let gradient = parameter.grad { body(own, parameter, gradient, slots[index]) }
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
                let slot = slots[index]
                slot.stepCount = saved.stepCount
                slot.momentumProduct = saved.momentumProduct
                slot.first = tensors.first ?? nil
                slot.second = tensors.dropFirst().first ?? nil
                slot.third = tensors.dropFirst(2).first ?? nil
                slot.before = nil
            }
        }
    }
}

extension ParameterGroups.Slot {
    /// The first kept tensor, zeros to begin with.
    @inline(__always)
    func first(like parameter: Tensor) -> Tensor { first ?? begin(like: parameter) { first = $0 } }

    /// The second kept tensor, zeros to begin with.
    @inline(__always)
    func second(like parameter: Tensor) -> Tensor { second ?? begin(like: parameter) { second = $0 } }

    /// The third kept tensor, zeros to begin with.
    @inline(__always)
    func third(like parameter: Tensor) -> Tensor { third ?? begin(like: parameter) { third = $0 } }

    /// Keeps the parameter as a step finds it, if that step takes a penalty of it.
    @inline(__always)
    func keepBefore(_ parameter: Tensor, penalty: Double) {
        before = penalty == 0 ? nil : parameter.detach().clone()
    }

    private func begin(like parameter: Tensor, _ keep: (Tensor) -> Void) -> Tensor {
        let zeros = Tensor.zerosLike(parameter)
        keep(zeros)
        return zeros
    }
}

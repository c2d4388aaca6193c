/// What a module consists of, layer by layer: shapes, numbers of parameters, work and memory.
public struct ModuleSummary: Sendable, Equatable {
    /// One module inside.
    public struct Layer: Sendable, Equatable {
        /// The type, such as `Linear`.
        public let type: String
        /// The dotted name.
        public let name: String
        /// How many modules it lies inside of, the summarised one included.
        public let depth: Int
        /// Its place among the modules of this depth, counted from 1.
        public let index: Int
        /// The shape of its last result for one sample, without the batch; nothing where it was not called.
        public let outputShape: [Int]?
        /// Its own parameters' elements, without those of modules inside.
        public let parameterCount: Int
        /// Multiplications with an addition for one sample: each weight matrix once per row of the result.
        public let multiplyAddCount: Int
    }

    /// What one sample costs.
    public struct Sample: Sendable, Equatable {
        /// The shape without the batch.
        public let inputShape: [Int]
        /// Multiplications with an addition.
        public let multiplyAddCount: Int
        /// The input.
        public let inputBytes: Int
        /// The results of all modules with parameters, and their gradients.
        public let activationBytes: Int
    }

    /// All modules inside, parents first.
    public let layers: [Layer]
    /// The elements of all parameters.
    public let parameterCount: Int
    /// The elements of those that require gradients.
    public let trainableCount: Int
    /// The bytes of all parameters.
    public let parameterBytes: Int
    /// What one sample costs; nothing where no input was given.
    public let sample: Sample?
}

extension Module {
    /// What this module consists of.
    ///
    /// With an input shape, one sample of zeros is passed through in evaluation, without drawing or recording anything, for the
    /// shapes in between.
    ///
    /// - Parameter inputShape: The shape of one sample, without the batch.
    public final func summary(inputShape: [Int]? = nil) -> ModuleSummary {
        let outputs = inputShape.map { outputShapes(of: $0) } ?? [:]
        var counts: [Int: Int] = [:]
        let layers = namedModules().dropFirst().map { name, module in
            let depth = name.split(separator: ".").count
            counts[depth, default: 0] += 1
            return ModuleSummary.Layer(
                module, name, depth: depth, index: counts[depth, default: 0], output: outputs[ObjectIdentifier(module)])
        }
        let parameters = parameters()
        let sample = inputShape.map { shape in
            ModuleSummary.Sample(
                inputShape: shape, multiplyAddCount: layers.reduce(0) { $0 + $1.multiplyAddCount },
                inputBytes: shape.reduce(DType.float32.size, *),
                activationBytes: layers.filter { $0.parameterCount > 0 }.reduce(0) {
                    $0 + 2 * ($1.outputShape ?? [0]).reduce(DType.float32.size, *)
                })
        }
        return ModuleSummary(
            layers: Array(layers), parameterCount: parameters.reduce(0) { $0 + $1.count },
            trainableCount: parameters.filter(\.requiresGrad).reduce(0) { $0 + $1.count },
            parameterBytes: parameters.reduce(0) { $0 + $1.count * $1.dtype.size }, sample: sample)
    }

    /// The shape of every module's last result, without the batch of one.
    private func outputShapes(of inputShape: [Int]) -> [ObjectIdentifier: [Int]] {
        let modules = namedModules().map(\.module)
        let modes = modules.map(\.isTraining)
        var shapes: [ObjectIdentifier: [Int]] = [:]
        let handles = modules.map { module in
            module.registerForwardHook { module, _, output in
                shapes[ObjectIdentifier(module)] = Array(output.shape.dropFirst())
                return nil
            }
        }
        eval()
        _ = noGrad { self(Tensor.zeros([1] + inputShape)) }
        for (module, mode) in zip(modules, modes) { module.isTraining = mode }
        for handle in handles { handle.remove() }
        return shapes
    }
}

extension ModuleSummary.Layer {
    fileprivate init(_ module: Module, _ name: String, depth: Int, index: Int, output: [Int]?) {
        type = "\(Swift.type(of: module))"
        self.name = name
        self.depth = depth
        self.index = index
        outputShape = output
        let own = module.members().compactMap { member -> Tensor? in
            if case .parameter(_, let tensor) = member { return tensor }
            return nil
        }
        parameterCount = own.reduce(0) { $0 + $1.count }
        let results = output?.reduce(1, *) ?? 0
        multiplyAddCount = own.filter { $0.rank > 1 && $0.count > 0 }.reduce(0) {
            $0 + $1.count * (results / $1.shape[0])
        }
    }
}

extension HyperparameterField {
    static let data = HyperparameterField(
        key: .data, label: "data", restartsRun: true, kind: .choice { $0 },
        read: { preset in
            guard case .network = preset.model else { return nil }
            return preset.data.shape.map { .choice($0.rawValue) }
        },
        write: { value, preset in
            guard case .choice(let name) = value, let shape = PlaneShape(rawValue: name) else { return }
            preset.change(to: shape)
        },
        scaleOf: { _ in .choices(PlaneShape.allCases.map(\.rawValue)) },
        absence: "only points of classes in the plane have others to choose from")

    static let features = HyperparameterField(
        key: .features, label: "inputs", restartsRun: true, kind: .names,
        read: { preset in
            guard case .network = preset.model, preset.data.featureCount == 2 else { return nil }
            return .names(preset.inputs.featuresInForce.map(\.rawValue))
        },
        write: { value, preset in
            guard case .names(let names) = value else { return }
            preset.inputs.featuresInForce = names.compactMap(InputFeature.init(rawValue:))
            let count = preset.inputCount
            preset.withNetwork { $0.inputs = count }
        },
        scaleOf: { _ in
            let names = InputFeature.allCases.map(\.rawValue)
            return .names(names, notches: [2, 4, 5, 7].map { Array(names.prefix($0)) })
        },
        absence: "features are formed of two coordinates")

    static let normalize = HyperparameterField(
        key: .normalize, label: "normalize", restartsRun: true, kind: .choice { $0 },
        read: { .choice($0.inputs.normalization.rawValue) },
        write: { value, preset in
            guard case .choice(let name) = value, let normalization = Normalization(rawValue: name) else { return }
            preset.inputs.normalization = normalization
        },
        scaleOf: { _ in .choices(Normalization.allCases.map(\.rawValue)) },
        absence: "every preset has inputs")

    static let dataSeed = HyperparameterField(
        key: .dataSeed, label: "data seed", restartsRun: true, kind: .count,
        read: { $0.data.seed.map { .integer(Int($0)) } },
        write: { if case .integer(let seed) = $0 { $1.data.seed = UInt32(clamping: seed) } },
        scaleOf: { _ in .seeds(0...Int(UInt32.max)) },
        absence: "its data is not drawn at random")

    static let samples = HyperparameterField(
        key: .samples, label: "points", restartsRun: true, kind: .count,
        read: { $0.data.samples.map(HyperparameterValue.integer) },
        write: { if case .integer(let count) = $0 { $1.data.samples = count } },
        scaleOf: { _ in
            .counts(
                10...PresetLimits.rows.upperBound, notches: [10, 20, 50, 100, 200, 300, 500, 1000, 2000, 5000, 10_000])
        },
        absence: "the number of its points is given by the data")

    static let noise = HyperparameterField(
        key: .noise, label: "noise", restartsRun: true, kind: .decimals(2),
        read: { $0.data.noise.map(HyperparameterValue.number) },
        write: { if case .number(let deviation) = $0 { $1.data.noise = deviation } },
        scaleOf: { preset in
            let greatest = preset.data.greatestNoise
            return .linear(0...greatest, step: greatest / 10)
        },
        absence: "its data is taken as it is")

    static let trainShare = HyperparameterField(
        key: .trainShare, label: "train share", restartsRun: true, kind: .decimals(2),
        read: { preset in
            guard case .trainTest(let testShare, _) = preset.split else { return nil }
            return .number(complement(testShare))
        },
        write: { value, preset in
            guard case .number(let share) = value, case .trainTest(_, let seed) = preset.split else { return }
            preset.split = .trainTest(testShare: complement(share), seed: seed)
        },
        scaleOf: { _ in .linear(0.1...0.9, step: 0.1) },
        absence: "its data is not parted by a share")

    /// `1 - share`, as the decimal number that one would type.
    private static func complement(_ share: Double) -> Double {
        ((1 - share) * 1e9).rounded() / 1e9
    }

    static let seed = HyperparameterField(
        key: .seed, label: "seed", restartsRun: true, kind: .count,
        read: { .integer(Int(clamping: $0.random.seed)) },
        write: { if case .integer(let seed) = $0 { $1.random.seed = UInt64(clamping: seed) } },
        scaleOf: { .seeds($0.random.generator.seeds) },
        absence: "every preset has one")
}

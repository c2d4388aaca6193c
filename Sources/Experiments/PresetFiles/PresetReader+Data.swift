extension PresetReader {
    func data(_ mapping: PresetMapping) -> DataSpec? {
        let seed = UInt32(clamping: mapping.integer("seed") ?? 0)
        switch mapping.section.variant {
        case "line": return line(mapping, seed: seed)
        case "sine": return shape(mapping, seed: seed).map(DataSpec.sine)
        case "bumps": return shape(mapping, seed: seed).map(DataSpec.bumps)
        case "moons": return shape(mapping, seed: seed).map(DataSpec.moons)
        case "spirals": return shape(mapping, seed: seed).map(DataSpec.spirals)
        case "xor": return shape(mapping, seed: seed).map(DataSpec.xor)
        case "points": return points(mapping)
        case "mnist":
            return mapping.integer("synthetic_samples").map { .mnist(MNISTData(syntheticSamples: $0, seed: seed)) }
        default: return drawn(mapping, seed: seed)
        }
    }

    private func line(_ mapping: PresetMapping, seed: UInt32) -> DataSpec? {
        let noise = mapping.number("noise") ?? 0
        let numbers = ["start", "stop", "step", "slope", "intercept"].compactMap(mapping.number)
        guard numbers.count == 5 else { return nil }
        return .line(
            LineData(
                start: numbers[0], stop: numbers[1], step: numbers[2], slope: numbers[3], intercept: numbers[4],
                noise: noise, seed: seed))
    }

    private func shape(_ mapping: PresetMapping, seed: UInt32) -> ShapeData? {
        let noise = mapping.number("noise") ?? 0
        return mapping.integer("samples").map { ShapeData(samples: $0, noise: noise, seed: seed) }
    }

    private func points(_ mapping: PresetMapping) -> DataSpec? {
        let classCount = mapping.integer("classes")
        let flip = mapping.mapping("flip", as: PresetSchema.flip).flatMap { flip -> FlipSpec? in
            let factor = flip.number("factor")
            guard let above = flip.number("above"), let factor else { return nil }
            return FlipSpec(above: above, factor: factor)
        }
        return mapping.rows("rows").map { .points(PointsData(rows: $0, classCount: classCount, flip: flip)) }
    }

    /// Generators with a number of samples and parameters of their own.
    private func drawn(_ mapping: PresetMapping, seed: UInt32) -> DataSpec? {
        let noise = mapping.number("noise") ?? 0
        let features = mapping.integer("features")
        let weights = mapping.numbers("weights")
        let intercept = mapping.number("intercept")
        let centers = mapping.integer("centers")
        let box = mapping.number("box") ?? 10
        let factor = mapping.number("factor")
        guard let samples = mapping.integer("samples") else { return nil }
        switch (mapping.section.variant, features, weights, intercept, centers, factor) {
        case ("plane", _, let weights?, let intercept?, _, _):
            return .plane(
                PlaneData(samples: samples, weights: weights, intercept: intercept, noise: noise, seed: seed))
        case ("regression", let features?, _, _, _, _):
            return .regression(RegressionData(samples: samples, features: features, noise: noise, seed: seed))
        case ("logistic", _, _, _, _, _):
            return .logistic(LogisticData(samples: samples, features: features ?? 5, seed: seed))
        case ("blobs", _, _, _, let centers?, _):
            return .blobs(BlobsData(samples: samples, centers: centers, noise: noise, box: box, seed: seed))
        case ("circles", _, _, _, _, let factor?):
            return .circles(CirclesData(samples: samples, factor: factor, noise: noise, seed: seed))
        default: return nil
        }
    }

    func split(_ mapping: PresetMapping) -> SplitSpec? {
        let seed = mapping.integer("seed").map { UInt32(clamping: $0) }
        switch mapping.section.variant {
        case "none": return SplitSpec.none
        case "train_test_split":
            guard let share = mapping.number("test_size"), let seed else { return nil }
            return .trainTest(testShare: share, seed: seed)
        case "random_split":
            let validation = mapping.integer("validation")
            guard let train = mapping.integer("train"), let validation else { return nil }
            return .random(train: train, validation: validation)
        case "fresh": return seed.map { .fresh(seed: $0) }
        case "test_set": return .testSet
        default: return nil
        }
    }

    func inputs(_ mapping: PresetMapping) -> InputSpec {
        let normalization = mapping.named("normalize", Normalization.init(rawValue:)) ?? .none
        var inputs = InputSpec(normalization: normalization)
        inputs.featuresInForce = mapping.choices("features")?.compactMap(InputFeature.init(rawValue:)) ?? []
        return inputs
    }
}

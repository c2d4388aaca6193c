internal import Experiments
internal import SwTorch

/// The data of a run in its parts.
struct SessionData {
    /// All rows, as they were drawn, read or edited.
    private(set) var source: DataSource
    /// What is trained on.
    private(set) var training: DataPart
    /// What is only looked at; nothing where every row is trained on.
    private(set) var validation: DataPart?
    /// What becomes of a row before the model sees it; its statistics are those of the rows before they were edited.
    let preparation: InputPreparation
    private var split: RowSplit
    private let targets: DataPart.TargetKind

    /// Makes the draws of the preset's schedule and parts its data.
    ///
    /// - Throws: `TrainingError` of kind `refused` where there are no rows to train on.
    init(_ preset: Preset, source: DataSource, generator: inout TorchGenerator) throws(TrainingError) {
        self.source = source
        let isFresh = if case .fresh = preset.split { true } else { false }
        let rowCount = isFresh ? source.count / 2 : source.count
        let drawn = generator.replay(preset.random.draws, rowCount: rowCount)
        var permutation = drawn ?? []
        if drawn == nil, case .random = preset.split { permutation = generator.randperm(rowCount) }
        split = RowSplit(
            preset.split, rowCount: rowCount, permutation: permutation, testRowCount: source.testRowCount)
        guard !split.training.isEmpty else {
            throw TrainingError(.refused, "\(preset.name): of \(rowCount) rows none is left to train on")
        }
        targets = if case .logits = OutputReading(preset) { .classes } else { .values }
        preparation = InputPreparation(preset, training: split.training, of: source)
        (training, validation) = Self.cut(split, of: source, targets: targets, preparedBy: preparation)
    }

    /// The parts that there are, and whether each is held out.
    var parts: [(part: DataPart, isValidation: Bool)] {
        var parts = [(part: training, isValidation: false)]
        if let validation { parts.append((validation, true)) }
        return parts
    }

    private static func cut(
        _ split: RowSplit, of source: DataSource, targets: DataPart.TargetKind, preparedBy preparation: InputPreparation
    ) -> (training: DataPart, validation: DataPart?) {
        func part(_ rows: [Int]) -> DataPart {
            DataPart(rows, of: source, targets: targets, preparedBy: preparation)
        }
        return (part(split.training), split.validation.isEmpty ? nil : part(split.validation))
    }
}

// MARK: - Editing points by hand

extension SessionData {
    /// Changes one point: adds, moves or takes it away.
    ///
    /// A new point lies behind all others and is trained on.
    ///
    /// - Returns: The place in the training part of a point that was taken away from it.
    /// - Throws: `TrainingError` of kind `refused` where the point does not fit the data, and then nothing has changed.
    mutating func edit(_ change: RunChange) throws(TrainingError) -> Int? {
        guard case .points(var points) = source else { throw TrainingError(.refused, "images cannot be edited") }
        var removedPlace: Int?
        switch change {
        case .addPoint(let features, let target):
            try check(features, target, points)
            split.training.append(points.count)
            points.insert(features, target: target)
        case .movePoint(let row, let features, let target):
            try check(row, points)
            try check(features, target, points)
            points.replace(row, features, target: target)
        case .removePoint(let row):
            try check(row, points)
            removedPlace = split.training.firstIndex(of: row)
            guard removedPlace == nil || split.training.count > 1 else {
                throw TrainingError(.refused, "the last point to train on cannot be taken away")
            }
            split.remove(row)
            points = points.selecting((0..<points.count).filter { $0 != row })
        case .set, .restart, .extend, .setWeight: return nil
        }
        source = .points(points)
        (training, validation) = Self.cut(split, of: source, targets: targets, preparedBy: preparation)
        return removedPlace
    }

    private func check(_ row: Int, _ points: Points) throws(TrainingError) {
        guard !(0..<points.count).contains(row) else { return }
        throw TrainingError(.refused, "there is no point \(row) among \(points.count)")
    }

    private func check(_ features: [Double], _ target: Double, _ points: Points) throws(TrainingError) {
        guard features.count == points.featureCount, features.allSatisfy(\.isFinite), target.isFinite else {
            throw TrainingError(.refused, "a point has \(points.featureCount) features and a target, all finite")
        }
        if let classCount = points.classCount, !(0..<classCount).contains(where: { Double($0) == target }) {
            throw TrainingError(.refused, "the classes are 0 to \(classCount - 1), not \(target)")
        }
    }
}

extension Points {
    /// Adds a sample behind the others.
    fileprivate mutating func insert(_ row: [Double], target: Double) {
        self = Points(
            features: features + row, featureCount: featureCount, targets: targets + [target], classCount: classCount)
    }

    /// Gives a sample other values.
    fileprivate mutating func replace(_ sample: Int, _ row: [Double], target: Double) {
        features.replaceSubrange(sample * featureCount..<(sample + 1) * featureCount, with: row)
        targets[sample] = target
    }
}

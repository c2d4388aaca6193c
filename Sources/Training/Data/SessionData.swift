internal import Experiments
internal import SwTorch

/// The data of a run in its parts.
struct SessionData {
    /// What is trained on.
    let training: DataPart
    /// What is only looked at; nothing where every row is trained on.
    let validation: DataPart?

    /// Makes the draws of the preset's schedule and parts its data.
    ///
    /// - Throws: `TrainingError` of kind `refused` where there are no rows to train on, or fewer than the split names.
    init(_ preset: Preset, source: DataSource, generator: inout TorchGenerator) throws(TrainingError) {
        let isFresh = if case .fresh = preset.split { true } else { false }
        let rowCount = isFresh ? source.count / 2 : source.count
        let drawn = generator.replay(preset.random.draws, rowCount: rowCount)
        var permutation = drawn ?? []
        if drawn == nil, case .random = preset.split { permutation = generator.randperm(rowCount) }
        let split = RowSplit(preset.split, rowCount: rowCount, permutation: permutation)
        guard !split.training.isEmpty else {
            throw TrainingError(.refused, "\(preset.name): of \(rowCount) rows none is left to train on")
        }
        let targets: DataPart.TargetKind =
            OutputReading(
                loss: preset.loss.kind, classCount: preset.data.classCount, outputs: preset.model.layered?.outputs ?? 1
            ).width > 1
            ? .classes : .values
        training = DataPart(split.training, of: source, targets: targets)
        validation = split.validation.isEmpty ? nil : DataPart(split.validation, of: source, targets: targets)
    }
}

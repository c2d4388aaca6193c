internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Gives one value of a parameter by hand.
    func setWeight(_ name: String, _ index: Int, to value: Double) throws(TrainingError) {
        guard let parameter = model.parameters.first(where: { $0.name == name }) else {
            throw TrainingError(.refused, "\(settings.name) has no parameter \(name)")
        }
        guard (0..<parameter.tensor.count).contains(index), value.isFinite else {
            throw TrainingError(
                .refused, "\(name) has \(parameter.tensor.count) finite values; \(index) cannot be \(value)")
        }
        var values = parameter.tensor.toArray(of: Double.self)
        values[index] = value
        parameter.tensor.assign(values)
        progress.divergence = nil
        noteEdit(.setWeight(name: name, index: index, value: value))
    }

    /// Adds, moves or takes away a point by hand.
    ///
    /// A point that is added while an epoch goes on is trained on from the next one.
    func editPoint(_ change: RunChange) throws(TrainingError) {
        let removedPlace = try data.edit(change)
        pointEdits.append(change)
        if let removedPlace { progress.order?.remove(removedPlace) }
        if progress.order?.isOver == true { progress.order = nil }
        progress.closedForm = nil
        progress.history.resize(stepsPerEpoch: stepsPerEpoch)
        noteEdit(change)
    }

    /// What was seen of the rows holds no more, and the lecture's figures are not this run's.
    private func noteEdit(_ change: RunChange) {
        progress.wasChanged = true
        progress.lastVisit = nil
        progress.evaluation?.isOutdated = true
        progress.landscape = nil
        log(.edited(change))
    }
}

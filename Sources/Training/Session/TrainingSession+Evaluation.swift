internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The most training rows over which an accuracy is taken: beyond, looking at all of them would cost as much as training.
    static let accuracyRowLimit = 10_000

    /// Looks at the held-out rows, and at the trained ones where they are few, unless it was done after this step.
    func evaluate() {
        let isNewStep = progress.evaluation?.step != stepsMade
        guard isNewStep || progress.evaluation?.isOutdated == true else { return }
        progress.evaluation = noGrad { measure() }
        // The curve has one value a step, that of the run before it was edited.
        if isNewStep, let loss = progress.evaluation?.validationLoss {
            progress.history.record(validationLoss: loss, step: stepsMade)
        }
    }

    func measure() -> Evaluation {
        var result = Evaluation(step: stepsMade)
        if let validation = data.validation {
            var losses: [Double] = []
            var right = 0
            if source.isImages, let classCount = model.reading.classCount {
                result.confusion = ConfusionTable(classCount: classCount)
            }
            for places in validation.batches(of: settings.batchSize) {
                let batch = validation.batch(places)
                let outputs = model.outputs(of: batch.inputs)
                losses.append(model.loss(of: outputs, batch.targets).item())
                guard model.reading.classCount != nil else { continue }
                let values = outputs.floatArray
                right += places.count - wrongPlaces(values, places, of: validation).count
                note(values, places, of: validation, in: &result.confusion)
            }
            result.validationLoss = losses.reduce(0, +) / Double(losses.count)
            if model.reading.classCount != nil { result.validationAccuracy = Double(right) / Double(validation.count) }
        }
        if model.reading.classCount != nil, data.training.count <= Self.accuracyRowLimit {
            let values = model.outputs(of: data.training.all.inputs).floatArray
            let rows = 0..<data.training.count
            let right = rows.count - wrongPlaces(values, rows, of: data.training).count
            result.accuracy = Double(right) / Double(rows.count)
        }
        return result
    }

    /// The places of a part, among those whose outputs these are, that are taken for another class.
    private func wrongPlaces(_ outputs: [Float], _ places: Range<Int>, of part: DataPart) -> [Int] {
        zip(places, model.reading.classes(outputs)).filter { place, guess in part.labels[place] != guess }.map(\.0)
    }

    /// Notes in a table what the rows at some places are taken for.
    private func note(_ outputs: [Float], _ places: Range<Int>, of part: DataPart, in table: inout ConfusionTable?) {
        guard table != nil else { return }
        let (probabilities, width) = (model.reading.probabilities(outputs), model.reading.width)
        for ((place, guess), index) in zip(zip(places, model.reading.classes(outputs)), 0...) {
            let certainty = width > 1 ? probabilities[index * width + guess] : probabilities[index]
            table?.add(
                ConfusionTable.Example(row: place, certainty: certainty), truth: part.labels[place], guess: guess)
        }
    }
}

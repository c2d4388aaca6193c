internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The most training rows over which an accuracy is taken: beyond, looking at all of them would cost as much as training.
    static let accuracyRowLimit = 10_000
    /// Mistakes that are kept for the picture.
    static let mistakeCount = 6

    /// Looks at the held-out rows, and at the trained ones where they are few, unless it was done after this step.
    func evaluate() {
        let isNewStep = evaluation?.step != stepsMade
        guard isNewStep || evaluation?.isOutdated == true else { return }
        evaluation = noGrad { measure() }
        // The curve has one value a step, that of the run before it was edited.
        if isNewStep, let loss = evaluation?.validationLoss { history.record(validationLoss: loss, step: stepsMade) }
    }

    private func measure() -> Evaluation {
        var result = Evaluation(step: stepsMade)
        if let validation = data.validation {
            var losses: [Double] = []
            var right = 0
            for places in validation.batches(of: settings.batchSize) {
                let batch = validation.batch(places)
                let outputs = model.outputs(of: batch.inputs)
                losses.append(model.loss(of: outputs, batch.targets).item())
                guard model.reading.classCount != nil else { continue }
                let values = outputs.floatArray
                let wrong = wrongPlaces(values, places, of: validation)
                right += places.count - wrong.count
                if source.isImages {
                    result.surestMistakes += mistakes(wrong, outputs: values, from: places.lowerBound)
                }
            }
            result.validationLoss = losses.reduce(0, +) / Double(losses.count)
            if model.reading.classCount != nil { result.validationAccuracy = Double(right) / Double(validation.count) }
            result.surestMistakes = Array(
                result.surestMistakes.sorted { ($0.certainty, $1.row) > ($1.certainty, $0.row) }
                    .prefix(Self.mistakeCount))
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

    /// How sure the model is of its wrong answers.
    private func mistakes(_ places: [Int], outputs: [Float], from first: Int) -> [Evaluation.Mistake] {
        let width = model.reading.width
        return places.map { place in
            let row = outputs[((place - first) * width)..<((place - first + 1) * width)]
            let certainty = model.reading.probabilities(Array(row)).max() ?? 0
            return Evaluation.Mistake(row: place, certainty: certainty)
        }
    }
}

public import Experiments
internal import SwTorch

extension TrainingSession {
    /// Compares what is known of the epoch just completed with this run's values, where they can be compared; what the lecture
    /// printed is an event.
    func compareFigures() {
        let next = [progress.figures.nextEpoch, progress.references.nextEpoch].compactMap { $0 }.min()
        guard let next, next <= epochsDone, isComparable else { return }
        if epochsDone > 0 { evaluate() }
        // The values are read from the progress that the books are part of.
        var (figures, references) = (progress.figures, progress.references)
        let reached = figures.compare(epoch: epochsDone, value: value(of:))
        _ = references.compare(epoch: epochsDone, value: value(of:))
        (progress.figures, progress.references) = (figures, references)
        for comparison in reached { log(.compared(comparison)) }
    }

    /// Shows the test digits to the finished model as they are and rolled aside, where the experiment is about that.
    func testRolledDigits() {
        guard original.knownFigures.contains(where: { $0.quantity == .rolledAccuracy }),
            let accuracy = value(of: .testAccuracy),
            let rolled = value(of: .rolledAccuracy)
        else { return }
        log(.tested(accuracy: accuracy, rolledAccuracy: rolled, pixels: Self.rolledPixels))
    }

    /// This run's value of something that a lecture printed, as it stands after the epoch just completed.
    ///
    /// - Returns: Nothing where the run has no such value: another model, no held-out rows, no test digits.
    public func value(of quantity: PrintedQuantity) -> Double? {
        noGrad {
            switch quantity {
            case .loss: epochLoss
            case .validationLoss: progress.evaluation?.validationLoss
            case .validationAccuracy: progress.evaluation?.validationAccuracy
            case .testAccuracy: testAccuracy(rolledBy: 0)
            case .rolledAccuracy: testAccuracy(rolledBy: Self.rolledPixels)
            case .parameter(let name, let index): parameterValue(name, index)
            case .initialParameter(let name, let index): isAtStart ? parameterValue(name, index) : nil
            case .leastSquares(let name, let index): closedFormValue(name, index)
            case .target(let row): target(of: row)
            case .initialOutput(let row): isAtStart ? output(ofRow: row) : nil
            case .probe(let row, let output): probeOutputs(row)?[checked: output].map { Double($0) }
            case .probeProbability(let row, let output): probeProbabilities(row)?[checked: output].map { Double($0) }
            case .probeClass(let row): probeOutputs(row).flatMap { model.reading.classes($0).first }.map { Double($0) }
            }
        }
    }

    /// The closed-form fit of the training part, where the preset wants one or a figure is of it; nothing for a model that has none.
    var closedFormFit: ClosedFormFit? {
        if let known = progress.closedForm { return known }
        let fit = noGrad { ClosedFormFit(startSettings, training: data.training) }
        progress.closedForm = .some(fit)
        return fit
    }

    private func parameterValue(_ name: String, _ index: Int) -> Double? {
        guard let parameter = model.parameters.first(where: { $0.name == name }) else { return nil }
        return parameter.tensor.toArray(of: Double.self)[checked: index]
    }

    private func closedFormValue(_ name: String, _ index: Int) -> Double? {
        guard let place = model.parameters.firstIndex(where: { $0.name == name }) else { return nil }
        return closedFormFit?.parameters[checked: place]?[checked: index]
    }

    private func target(of row: Int) -> Double? {
        guard case .points(let points) = source else { return nil }
        return points.targets[checked: row]
    }

    private func output(ofRow row: Int) -> Double? {
        guard case .points(let points) = source, points.targets.indices.contains(row) else { return nil }
        return outputs(ofPoints: Array(points.row(row)), featureCount: points.featureCount).first.map { Double($0) }
    }

    /// What the model gives for rows of raw features, one after the other.
    func outputs(ofPoints features: [Double], featureCount: Int) -> [Float] {
        model.outputs(of: data.preparation.tensor(features, featureCount: featureCount)).floatArray
    }

    private func probeOutputs(_ row: Int) -> [Float]? {
        guard let features = settings.probe?.inputs[checked: row], features.count == settings.data.featureCount else {
            return nil
        }
        return outputs(ofPoints: features, featureCount: features.count)
    }

    /// The probability of class 1 where there are two, of every class where there are more.
    private func probeProbabilities(_ row: Int) -> [Float]? {
        guard model.reading.classCount != nil else { return nil }
        return probeOutputs(row).map(model.reading.probabilities)
    }
}

// MARK: - Test digits

extension TrainingSession {
    /// By how many pixels the lecture rolls a digit.
    private static let rolledPixels = 3
    /// Digits that are looked at together.
    private static let testBatch = 500

    /// Share of the published test digits that are read rightly, each with its pixels, row after row, rolled by so many places.
    private func testAccuracy(rolledBy shift: Int) -> Double? {
        guard model.reading.classCount != nil, let digits = testDigits, digits.count > 0 else { return nil }
        var right = 0
        for start in stride(from: 0, to: digits.count, by: Self.testBatch) {
            let rows = Array(start..<min(start + Self.testBatch, digits.count))
            let pixels = digits.pixels(at: rows)
            let shown = shift == 0 ? pixels : pixels.rolled(shift, dim: 1)
            let outputs = model.outputs(of: data.preparation.tensor(ofPixels: shown)).floatArray
            right += zip(rows, model.reading.classes(outputs)).count { row, guess in Int(digits.labels[row]) == guess }
        }
        return Double(right) / Double(digits.count)
    }
}

extension Array {
    /// The element at an index; nothing where there is none.
    fileprivate subscript(checked index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}

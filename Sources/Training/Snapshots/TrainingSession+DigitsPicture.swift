internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Digits that are always shown.
    private static let exampleCount = 2
    /// Mistakes that are shown at most.
    private static let mistakeCount = 6
    /// Classes that are named beside a digit.
    private static let guessCount = 3
    /// Digits of a cell of the confusion matrix in one snapshot at most.
    private static let cellDigits = 256

    /// Some digits with what the model reads; nothing where the rows are no images.
    var digitsPicture: DigitsPicture? {
        guard case .images(let images, _, _) = source, model.reading.classCount != nil else { return nil }
        let part = data.validation ?? data.training
        return DigitsPicture(
            examples: cards(Array(0..<min(Self.exampleCount, part.count)), of: part, images),
            surestMistakes: cards(
                progress.evaluation?.confusion?.surestMistakes(Self.mistakeCount).map(\.row) ?? [], of: part, images))
    }

    /// Which class is taken for which, as of the last look over the validation part, with some digits of one cell.
    ///
    /// Before the first epoch is over the model is asked as soon as somebody looks.
    func confusionPicture(_ view: ViewRequest) -> ConfusionPicture? {
        let cell = view.confusionCell
        guard case .images(let images, _, _) = source, let part = data.validation else { return nil }
        if progress.evaluation == nil, progress.glance == nil { progress.glance = measure() }
        guard let seen = progress.evaluation ?? progress.glance, let table = seen.confusion else { return nil }
        let classes = 0..<table.classCount
        guard classes.contains(cell.truth), classes.contains(cell.guess) else { return nil }
        let examples = table.examples(truth: cell.truth, guess: cell.guess).dropFirst(max(0, view.firstDigit))
            .prefix(min(max(0, view.digits), Self.cellDigits))
        // The model has learnt since: what it says of them is of now, and so is their order.
        func certainty(_ card: DigitsPicture.Card) -> Double {
            card.guesses.first { $0.digit == cell.guess }?.probability ?? 0
        }
        return ConfusionPicture(
            classCount: table.classCount, counts: table.counts, step: seen.step, cell: cell,
            digits: cards(examples.map(\.row), of: part, images).sorted { certainty($0) > certainty($1) },
            firstDigit: view.firstDigit)
    }

    /// The digits at these places with the classes that are likeliest now.
    private func cards(_ places: [Int], of part: DataPart, _ images: LabeledImages) -> [DigitsPicture.Card] {
        guard !places.isEmpty else { return [] }
        let width = model.reading.width
        let probabilities = model.reading.probabilities(model.outputs(of: part.batch(at: places).inputs).floatArray)
        return places.enumerated().map { index, place in
            let row = Array(probabilities[(index * width)..<((index + 1) * width)])
            let likeliest = row.indices.sorted { (row[$0], $1) > (row[$1], $0) }.prefix(Self.guessCount)
            return DigitsPicture.Card(
                pixels: Array(images.image(part.rows[place])), label: part.labels[place],
                guesses: likeliest.map { DigitsPicture.Guess(digit: $0, probability: Double(row[$0])) })
        }
    }
}

internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Digits that are shown where nobody says how many.
    private static let usualCards = DigitsWish(examples: 2, mistakes: 6)
    /// Digits of one kind in a snapshot at most.
    private static let mostDigits = 256
    /// Classes that are named beside a digit.
    private static let guessCount = 3

    /// Some digits with what the model reads; nothing where the rows are no images.
    func digitsPicture(_ wish: DigitsWish?) -> DigitsPicture? {
        guard case .images(let images, _, _) = source, model.reading.classCount != nil else { return nil }
        let part = data.validation ?? data.training
        let wish = wish ?? Self.usualCards
        let examples = min(max(0, wish.examples), Self.mostDigits, part.count)
        let mistakes = progress.evaluation?.confusion?.surestMistakes(min(max(0, wish.mistakes), Self.mostDigits)) ?? []
        return DigitsPicture(
            examples: cards(Array(0..<examples), of: part, images),
            surestMistakes: cards(mistakes.map(\.row), of: part, images))
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
            .prefix(min(max(0, view.digits), Self.mostDigits))
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

internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Digits that are always shown.
    private static let exampleCount = 2
    /// Classes that are named beside a digit.
    private static let guessCount = 3

    /// Some digits with what the model reads; nothing where the rows are no images.
    var digitsPicture: DigitsPicture? {
        guard case .images(let images, _, _) = source, model.reading.classCount != nil else { return nil }
        let part = data.validation ?? data.training
        return DigitsPicture(
            examples: cards(Array(0..<min(Self.exampleCount, part.count)), of: part, images),
            surestMistakes: cards(evaluation?.surestMistakes.map(\.row) ?? [], of: part, images))
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

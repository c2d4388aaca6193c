import Experiments
import TerminalUI

/// What is said of a cell of the confusion matrix and of its digits.
struct ConfusionWords {
    let confusion: ConfusionPicture
    let cell: ConfusionPicture.Cell
    let look: Look

    /// The rule above its digits.
    var heading: TitleRule {
        let all =
            "\(confusion.count(cell)) of \(confusion.total(ofTruth: cell.truth)) \(plural(cell.truth)), surest first"
        return TitleRule(
            [look.run("\(cell.truth) read as \(cell.guess)", .emphasis)], fact: [look.run(all, .label)],
            ruleStyle: look[.rule])
    }

    /// What is read in a digit with its probability, and what is right with its own.
    func caption(_ card: DigitsPicture.Card) -> [TextRun] {
        func figure(_ label: Int, _ role: Role) -> [TextRun] {
            guard let guess = card.guesses.first(where: { $0.digit == label }) else { return [] }
            return [look.run("\(label)", role), look.run(" \(NumberFormat.probability(guess.probability))", .label)]
        }
        let read = card.guesses.first?.digit ?? cell.guess
        let other = read == card.label ? card.guesses.dropFirst().first?.digit : card.label
        return figure(read, .emphasis) + [look.run("  ")] + (other.map { figure($0, .label) } ?? [])
    }

    /// What the cell says of its class, and the mirrored one of the other class.
    var sentence: String {
        let (truth, guess) = (cell.truth, cell.guess)
        func share(_ cell: ConfusionPicture.Cell) -> String {
            let all = confusion.total(ofTruth: cell.truth)
            let percent = all == 0 ? 0 : 100 * Double(confusion.count(cell)) / Double(all)
            return "\(NumberFormat.fixed(percent, decimals: 1)) % of all \(plural(cell.truth))"
        }
        if truth == guess { return "\(share(cell)) are read as what they are" }
        let mirrored = share(.init(truth: guess, guess: truth))
        return "\(share(cell)) are read as \(plural(guess)), \(mirrored) as \(plural(truth))"
    }

    private func plural(_ label: Int) -> String {
        let words = ["zeros", "ones", "twos", "threes", "fours", "fives", "sixes", "sevens", "eights", "nines"]
        return words.indices.contains(label) ? words[label] : "rows of class \(label)"
    }
}

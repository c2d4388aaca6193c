import Experiments

/// A figure of an epoch: its name in JSON and CSV, its words in text, and how to take it.
struct EpochColumn: Sendable {
    /// Key in JSON and heading in CSV.
    let name: String
    /// Word before the number in text; nothing where the text says it in another way.
    let word: String?
    /// The number; nothing where the preset does not have it.
    let value: @Sendable (EpochEvent) -> JSONText?

    /// Every figure of an epoch, in the order of the output.
    static let all: [EpochColumn] = [
        EpochColumn(name: "epoch", word: nil) { .integer(Int64($0.epoch)) },
        EpochColumn(name: "step", word: nil) { .integer(Int64($0.step)) },
        EpochColumn(name: "loss", word: "loss") { .double($0.loss) },
        EpochColumn(name: "val_loss", word: "val_loss") { $0.validationLoss.map(JSONText.double) },
        EpochColumn(name: "accuracy", word: "accuracy") { $0.accuracy.map(JSONText.double) },
        EpochColumn(name: "val_accuracy", word: "val_accuracy") { $0.validationAccuracy.map(JSONText.double) },
        EpochColumn(name: "lr", word: "lr") { .double($0.learningRate) },
        EpochColumn(name: "seconds", word: nil) { .double(($0.seconds * 1e6).rounded() / 1e6) },
    ]
}

import Experiments

/// A figure of an epoch: its name, how to take it, and how text writes it.
struct EpochColumn: Sendable {
    /// Key in JSON, heading in CSV, word before the number in text.
    let name: String
    /// How text writes the number; nothing where text says it in another way, or not at all.
    var text: (@Sendable (Double) -> String)?
    /// The number; nothing where the preset does not have it.
    let value: @Sendable (EpochEvent) -> JSONText?

    /// Every figure of an epoch, in the order of the output.
    static let all: [EpochColumn] = [
        EpochColumn(name: "epoch") { .integer(Int64($0.epoch)) },
        EpochColumn(name: "step") { .integer(Int64($0.step)) },
        EpochColumn(name: "loss", text: measured) { .double($0.loss) },
        EpochColumn(name: "val_loss", text: measured) { $0.validationLoss.map(JSONText.double) },
        EpochColumn(name: "accuracy", text: measured) { $0.accuracy.map(JSONText.double) },
        EpochColumn(name: "val_accuracy", text: measured) { $0.validationAccuracy.map(JSONText.double) },
        // A rate is what somebody typed, or a schedule made of it.
        EpochColumn(name: "lr", text: { "\($0)" }) { .double($0.learningRate) },
        EpochColumn(name: "seconds") { .seconds($0.seconds) },
    ]

    private static let measured: @Sendable (Double) -> String = { SignificantDigits.text($0) }
}

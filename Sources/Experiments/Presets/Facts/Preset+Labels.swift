extension Preset {
    /// The paragraphs of the notes; the first one is what the picker shows.
    public var noteParagraphs: [String] {
        notes.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.isEmpty }
    }

    /// Loss and optimizer: `cross-entropy, Adam`.
    public var lossLabel: String {
        "\(loss.label), \(optimizer.kind.label)"
    }

    /// The budget and how long it takes at the preset's pace: `20 epochs, 10 seconds`, `350 steps, 10 seconds`,
    /// `40 epochs, full speed`.
    ///
    /// With full batches an epoch is one step and is called so.
    public var timeLabel: String {
        let budget = NumberText.counted(epochs, batchSize == nil ? "step" : "epoch")
        guard let seconds = estimatedSeconds, seconds.isFinite else { return "\(budget), full speed" }
        return "\(budget), \(Self.duration(seconds))"
    }

    /// Seconds in words, minutes from two up.
    private static func duration(_ seconds: Double) -> String {
        let rounded = max(1, seconds.rounded())
        if rounded < 120 { return NumberText.counted(Int(rounded), "second") }
        return "\(NumberText.count(Int(min(rounded / 60, 1e9).rounded()))) minutes"
    }
}

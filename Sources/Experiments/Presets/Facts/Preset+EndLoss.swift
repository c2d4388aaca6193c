extension Preset {
    /// The loss with which the run ends, as the lecture printed it or another program gives it; nothing where neither is known.
    public var endLoss: PrintedFigure? {
        (printed + (expected?.figures ?? [])).first { figure in
            figure.quantity == .loss && (figure.epoch ?? epochs) == epochs
        }
    }
}

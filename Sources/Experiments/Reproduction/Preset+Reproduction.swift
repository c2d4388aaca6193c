extension Preset {
    /// The loss with which the run ends, as the lecture printed it or another program gives it; nothing where neither is known.
    public var endLoss: PrintedFigure? {
        (printed + (expected?.figures ?? [])).first { figure in
            figure.quantity == .loss && (figure.epoch ?? epochs) == epochs
        }
    }

    /// Whether its run takes minutes rather than seconds: many epochs over the stored digits.
    public var isLongRun: Bool { data.isDigits && epochs > 10 }
}

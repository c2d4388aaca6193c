extension Preset {
    /// Whether its run takes minutes rather than seconds: many epochs over the stored digits.
    public var isLongRun: Bool { data.isDigits && epochs > 10 }
}

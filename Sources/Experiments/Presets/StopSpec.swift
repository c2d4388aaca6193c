/// When a run stops before its budget is used up; each rule is off unless given.
public struct StopSpec: Codable, Equatable, Sendable {
    /// After so many steps.
    public var step: Int?
    /// When an epoch's training loss lies below this.
    public var lossBelow: Double?
    /// When the best training loss of an epoch is so many epochs old.
    public var noProgress: Int?

    /// Rules; none unless given.
    public init(step: Int? = nil, lossBelow: Double? = nil, noProgress: Int? = nil) {
        self.step = step
        self.lossBelow = lossBelow
        self.noProgress = noProgress
    }

    /// Whether every rule is off.
    public var isEmpty: Bool { self == StopSpec() }
}

import Experiments

extension DashboardState {
    /// How long the answer to a key is shown at least, while printed figures come by one after the other.
    private static let messageTime = Duration.seconds(3)

    /// How long after a key everything is drawn at once.
    private static let answerTime = Duration.milliseconds(300)

    /// Takes a snapshot of the run in; an event in it takes the place of a message.
    ///
    /// - Parameter now: The loop's clock.
    mutating func absorb(_ snapshot: Snapshot, now: Duration) {
        let age = now - lastKeyTime
        let isAnswer = lastKeyTime > .zero && age < Self.answerTime
        guard let news = run?.absorb(snapshot, now: now, isAnswer: isAnswer) else { return }
        if case .stoppedByRule = news.event { wantsBell = true }
        if news.event.isEnd { greeting = nil }
        switch news.event {
        case .compared, .started: if age < Self.messageTime { return }
        default: break
        }
        message = nil
    }
}

extension LogEvent {
    /// Whether the run stands still from then on.
    fileprivate var isEnd: Bool {
        switch self {
        case .stoppedByRule, .diverged, .finished, .tested: true
        case .started, .restarted, .changed, .compared, .extended, .edited: false
        }
    }
}

import Experiments

/// What a pane makes of an action: commands for the run, and a sentence for the event line.
struct Answer: Equatable {
    /// Commands for the run, in order.
    var commands: [Command] = []
    /// What is said.
    var message: Message?

    /// It was done, and there is nothing to say.
    static let done = Answer()

    /// A sentence alone.
    static func said(_ text: String, isFault: Bool = false) -> Answer {
        Answer(message: Message(text: text, isFault: isFault))
    }
}

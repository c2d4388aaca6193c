/// A sentence on the event line that answers the last key; the next key takes its place, or an event.
struct Message: Equatable, Sendable {
    /// What is said.
    var text: String
    /// Whether something went wrong, which is marked with `!`.
    var isFault = false
}

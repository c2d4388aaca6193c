/// Why a run cannot be prepared or changed, in a sentence for the user.
public struct TrainingError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The kinds of reasons, as far as a caller treats them differently.
    public enum Kind: String, Equatable, Sendable {
        /// A value that was asked for lies outside of its range, or does not fit the others.
        case refused
        /// A file or folder that was named does not exist.
        case missing
        /// A file's content is not what it should be.
        case damaged
    }

    /// What kind of reason it is.
    public let kind: Kind
    /// What went wrong, with the path or value concerned.
    public let description: String

    /// A reason and its sentence.
    public init(_ kind: Kind, _ description: String) {
        self.kind = kind
        self.description = description
    }
}

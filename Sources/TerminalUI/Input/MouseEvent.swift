/// What the mouse did over a cell.
public struct MouseEvent: Equatable, Hashable, Sendable {
    /// What was done.
    public enum Kind: Equatable, Hashable, Sendable {
        /// The left button went down, moved while down, went up.
        case press, drag, release
        /// The wheel was turned by a notch.
        case wheelUp, wheelDown
    }

    /// What was done.
    public var kind: Kind
    /// Column from 0.
    public var x: Int
    /// Row from 0.
    public var y: Int

    /// An event over a cell.
    public init(_ kind: Kind, x: Int, y: Int) {
        self.kind = kind
        self.x = x
        self.y = y
    }
}

import TerminalUI

/// A cursor on a picture's points, by which they are added, moved and taken away.
struct PointPencil: Equatable, Sendable {
    /// Where it is, in the data's own units.
    var place: PlotPoint
    /// The class that an added point gets.
    var label = 0
    /// The point that moves with the cursor: its number in the data set, and what it should be.
    var taken: Taken?

    /// A point that was taken.
    struct Taken: Equatable, Sendable {
        var row: Int
        var label: Int
    }
}

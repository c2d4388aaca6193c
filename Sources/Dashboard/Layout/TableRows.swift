/// How many rows of a table are in sight between its head and some lines at its foot.
struct TableRows: Equatable, Sendable {
    /// Rows in sight.
    let shown: Int
    /// Rows out of sight.
    let hidden: Int

    /// The rows of a table in an area of some height; the lines at its foot give way only where rows would be lost.
    init(count: Int, foot: Int, height: Int) {
        let below = max(0, height - 1)
        let room = count + foot <= below || count > below ? below : max(count, below - foot)
        shown = min(count, room)
        hidden = count - shown
    }
}

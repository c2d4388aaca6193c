/// The first row in sight of something that scrolls.
struct ScrollPosition: Equatable, Sendable {
    /// Rows above the first one in sight.
    private(set) var offset = 0

    /// Scrolls by an action of the vertical keys.
    ///
    /// - Parameters:
    ///   - hidden: How many rows do not fit.
    ///   - page: Rows in sight, by which whole pages scroll.
    ///   - all: What is said where everything is in sight.
    mutating func answer(_ action: Action, hidden: Int, page: Int = 10, all: String) -> Answer? {
        let last = max(0, hidden)
        let target: Int
        switch action {
        case .up: target = offset - 1
        case .down: target = offset + 1
        case .pageUp: target = offset - max(1, page - 1)
        case .pageDown: target = offset + max(1, page - 1)
        case .home: target = 0
        case .end: target = last
        default: return nil
        }
        offset = min(max(0, target), last)
        return hidden > 0 ? .done : .said(all)
    }

    /// Keeps the offset within what there is to scroll.
    mutating func limit(to hidden: Int) { offset = min(offset, max(0, hidden)) }
}

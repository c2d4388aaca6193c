internal import TerminalUI

extension MouseEvent {
    /// What turns the reports of buttons, dragging and positions in decimal numbers on, and off again.
    static let reporting = (on: "\u{1B}[?1002h\u{1B}[?1006h", off: "\u{1B}[?1006l\u{1B}[?1002l")

    /// The event of a report `ESC [ < button ; column ; row M`, with `m` where a button went up.
    ///
    /// Only the left button and the wheel, held with no other key, stand for something.
    init?(escapeSequence bytes: some BidirectionalCollection<UInt8>) {
        let text = String(decoding: bytes, as: UTF8.self)
        guard text.hasPrefix("\u{1B}[<"), let final = text.last, final == "M" || final == "m" else { return nil }
        let numbers = text.dropFirst(3).dropLast().split(separator: ";").map { Int($0) }
        guard numbers.count == 3, let button = numbers[0], let column = numbers[1], let row = numbers[2], column > 0,
            row > 0
        else { return nil }
        let kind: Kind? =
            switch (button, final) {
            case (0, "m"): .release
            case (0, _): .press
            case (32, "M"): .drag
            case (64, "M"): .wheelUp
            case (65, "M"): .wheelDown
            default: nil
            }
        guard let kind else { return nil }
        self.init(kind, x: column - 1, y: row - 1)
    }
}

internal import CNcurses
internal import TerminalUI

extension Key {
    /// The keys that curses reports by a number of its own.
    private static let curses: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_HOME: .home, KEY_FIND: .home, KEY_A1: .home, KEY_END: .end, KEY_SELECT: .end, KEY_C1: .end,
        KEY_PPAGE: .pageUp, KEY_A3: .pageUp, KEY_NPAGE: .pageDown, KEY_C3: .pageDown,
        KEY_IC: .insert, KEY_DC: .delete, KEY_BACKSPACE: .backspace, KEY_BTAB: .backTab, KEY_ENTER: .enter,
    ]

    /// The key of a curses key code; nothing for the codes that no key of ours stands for.
    init?(cursesCode code: Int32) {
        let function = Int(code - curses_first_function_key())
        if let key = Key.curses[code] {
            self = key
        } else if (1...12).contains(function) {
            self = .function(function)
        } else {
            return nil
        }
    }

    /// The key of a byte below 128.
    ///
    /// Ctrl-H, Ctrl-I, Ctrl-J, Ctrl-M and Ctrl-[ cannot be told from Backspace, Tab, Enter and Esc, and stand for these.
    init?(ascii byte: UInt8) {
        switch byte {
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x1B: self = .escape
        case 0x00: self = .control(" ")
        case 0x01...0x1A: self = .control(Unicode.Scalar(byte + 0x60))
        case 0x1C...0x1F: self = .control(Unicode.Scalar(byte + 0x40))
        case 0x20...0x7E: self = .character(Unicode.Scalar(byte))
        default: return nil
        }
    }

    /// The last bytes of sequences that begin with ESC [ or ESC O.
    private static let finals: [UInt8: Key] = [
        UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
        UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab, UInt8(ascii: "M"): .enter,
        UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2),
        UInt8(ascii: "R"): .function(3), UInt8(ascii: "S"): .function(4),
    ]

    /// The numbers of sequences of the form ESC [ number ~.
    private static let numbered: [String: Key] = [
        "1": .home, "2": .insert, "3": .delete, "4": .end, "5": .pageUp, "6": .pageDown, "7": .home, "8": .end,
        "11": .function(1), "12": .function(2), "13": .function(3), "14": .function(4), "15": .function(5),
        "17": .function(6), "18": .function(7), "19": .function(8), "20": .function(9), "21": .function(10),
        "23": .function(11), "24": .function(12),
    ]

    /// The key of a whole escape sequence that the terminal database does not know.
    ///
    /// Terminals have two modes for the arrows and the database describes one; keys held with Shift, Ctrl or Alt stand
    /// for nothing.
    init?(escapeSequence bytes: some BidirectionalCollection<UInt8>) {
        guard let final = bytes.last else { return nil }
        let parameters = String(decoding: bytes.dropFirst(2).dropLast(), as: UTF8.self)
        let key = final == UInt8(ascii: "~") ? Key.numbered[parameters] : parameters.isEmpty ? Key.finals[final] : nil
        guard let key else { return nil }
        self = key
    }
}

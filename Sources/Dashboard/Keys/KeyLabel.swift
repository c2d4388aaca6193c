import TerminalUI

/// How some keys are named together on the screen.
enum KeyLabel: Equatable, Sendable {
    /// One after the other.
    case keys([Key])
    /// The first and the last of a row of keys, and another one.
    case range(Key, Key, and: Key? = nil)

    /// The name, its keys parted by blanks as a list, or tight as an entry of the key line.
    func text(in glyphs: GlyphSet, isList: Bool) -> String {
        switch self {
        case .range(let first, let last, let other):
            let end = other.map { (isList ? "  " : "/") + $0.label(in: glyphs) } ?? ""
            return first.label(in: glyphs) + "-" + last.label(in: glyphs) + end
        case .keys(let keys):
            let names = keys.map { $0.label(in: glyphs) }
            let areArrows = names.allSatisfy { name in name.unicodeScalars.allSatisfy { !$0.isASCII } }
            return names.joined(separator: areArrows ? (isList ? " " : "") : isList ? "  " : "/")
        }
    }
}

extension Key {
    /// How the key is named on the screen: arrows as arrows where there are any.
    func label(in glyphs: GlyphSet) -> String {
        switch self {
        case .up: glyphs == .ascii ? name : glyphs[.up]
        case .down: glyphs == .ascii ? name : glyphs[.down]
        case .left: glyphs == .ascii ? name : glyphs[.left]
        case .right: glyphs == .ascii ? name : glyphs[.right]
        case .backTab: "Shift-Tab"
        default: name
        }
    }
}

extension Key {
    /// The key of a digit, 0 to 9.
    init(digit: Int) {
        self = .character(Unicode.Scalar(UInt8(ascii: "0") + UInt8(clamping: min(max(0, digit), 9))))
    }
}

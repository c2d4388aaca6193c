internal import TerminalUI

/// Turns what curses reads, bytes and key codes, into keys and events of the mouse.
///
/// Curses has already waited for the rest of the escape sequences it knows. This finds characters of several bytes, even
/// where they arrive in parts, and takes unknown escape sequences as a whole, so that none of them types letters.
struct KeyDecoder {
    /// Bytes of a character or a sequence that is not complete.
    private var pending: [UInt8] = []
    private static let escape: UInt8 = 0x1B
    private static let longestSequence = 32

    /// The keys complete with one more byte (0 to 255) or curses key code (above).
    mutating func take(_ code: Int32) -> [TerminalInput] {
        guard let byte = UInt8(exactly: code) else { return finish() + list(Key(cursesCode: code)) }
        if pending.first == KeyDecoder.escape { return continueSequence(byte) }
        if !pending.isEmpty { return continueCharacter(byte) }
        return begin(byte)
    }

    /// The keys complete when nothing more has come for now: Esc alone, but not half a character.
    mutating func finish() -> [TerminalInput] {
        guard pending.first == KeyDecoder.escape else { return [] }
        defer { pending = [] }
        return pending.count == 1 ? [.key(.escape)] : []
    }

    private mutating func begin(_ byte: UInt8) -> [TerminalInput] {
        if byte == KeyDecoder.escape || KeyDecoder.length(lead: byte) > 1 {
            pending = [byte]
            return []
        }
        return list(Key(ascii: byte))
    }

    private mutating func restart(_ byte: UInt8) -> [TerminalInput] {
        pending = []
        return begin(byte)
    }

    private mutating func continueSequence(_ byte: UInt8) -> [TerminalInput] {
        let isFirst = pending.count == 1
        if isFirst && byte != UInt8(ascii: "[") && byte != UInt8(ascii: "O") { return [.key(.escape)] + restart(byte) }
        if byte < 0x20 || byte > 0x7E || pending.count == KeyDecoder.longestSequence { return restart(byte) }
        pending.append(byte)
        // After ESC O comes one byte; after ESC [ come parameters and then one byte from @ on.
        let isParameter = pending[1] == UInt8(ascii: "[") && byte < 0x40
        if isFirst || isParameter { return [] }
        defer { pending = [] }
        if let event = MouseEvent(escapeSequence: pending) { return [.mouse(event)] }
        return list(Key(escapeSequence: pending))
    }

    private mutating func continueCharacter(_ byte: UInt8) -> [TerminalInput] {
        guard byte & 0xC0 == 0x80 else { return restart(byte) }
        pending.append(byte)
        guard pending.count == KeyDecoder.length(lead: pending[0]) else { return [] }
        defer { pending = [] }
        guard let text = String(validating: pending, as: UTF8.self), let scalar = text.unicodeScalars.first,
            Cell.printable(scalar) != nil
        else { return [] }
        return [.key(.character(scalar))]
    }

    /// How many bytes a character has that begins with this one; 0 for a byte that begins none.
    private static func length(lead: UInt8) -> Int {
        switch lead {
        case 0x00...0x7F: 1
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 0
        }
    }

    private func list(_ key: Key?) -> [TerminalInput] { key.map { [.key($0)] } ?? [] }
}

import TerminalUI

/// How the points of a class look: by shape as well as by colour.
struct ClassMark {
    /// The table of classes; more classes begin it anew.
    private static let table: [(glyph: Glyph, role: Role)] = [
        (.ring, .negative), (.disc, .positive), (.hollowSquare, .thirdClass), (.filledSquare, .fourthClass),
        (.triangle, .fifthClass), (.lowerTriangle, .sixthClass), (.lozenge, .negative), (.diamond, .positive),
    ]

    /// Shape of a point that is trained on, and of one that is held out.
    let glyph: Glyph
    let heldOut: Glyph
    /// What stands for both in ASCII; nothing for the shapes' own forms.
    let letter: Unicode.Scalar?
    let role: Role

    /// The look of a class among some.
    init(_ label: Int, of classCount: Int) {
        let place = max(0, label)
        (glyph, role) = Self.table[place % Self.table.count]
        if classCount <= 2 {
            heldOut = place == 0 ? .hollowSquare : .filledSquare
            letter = nil
        } else {
            heldOut = .smallRing
            // ASCII has too few shapes: the number of the class.
            letter = Unicode.Scalar(0x30 + UInt32(place % 10))
        }
    }

    /// The point's sign in the key of a map.
    func sign(_ look: Look) -> String {
        letter.flatMap { look.glyphs == .ascii ? String($0) : nil } ?? look.glyphs[glyph]
    }
}

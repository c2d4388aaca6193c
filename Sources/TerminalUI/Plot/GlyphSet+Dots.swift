extension GlyphSet {
    /// Columns of dots in a cell.
    public var dotsAcross: Int { self == .braille ? 2 : 1 }

    /// Rows of dots in a cell.
    public var dotsDown: Int {
        switch self {
        case .braille: 4
        case .block: 2
        case .ascii: 1
        }
    }

    /// The row of dots that lies on a row's tick: the one above the middle, as the stroke `⠒` has it.
    var tickDot: Int { self == .braille ? 1 : 0 }

    /// The bit of a dot within its cell, in braille's own order.
    func bit(_ x: Int, _ y: Int) -> UInt8 {
        guard self == .braille else { return 1 << UInt8(y) }
        return y == 3 ? 0x40 << UInt8(x) : 1 << UInt8(x * 3 + y)
    }

    /// The glyph of a cell with some dots set.
    func scalar(dots: UInt8) -> Unicode.Scalar {
        switch self {
        case .braille: Unicode.Scalar(0x2800 + UInt32(dots)) ?? " "
        case .block: [" ", "▀", "▄", "█"][Int(dots & 3)]
        case .ascii: dots == 0 ? " " : Glyph.solidStroke.scalar(in: self)
        }
    }
}

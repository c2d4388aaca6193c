extension Cell {
    /// What is drawn for a scalar: itself where it takes one column, `?` where it would take two, nothing where it takes none.
    ///
    /// This is the one gate between text and cells: control characters (which could drive the terminal), combining marks
    /// and format characters are dropped, wide characters are replaced, so a column of text is a column of the screen.
    public static func printable(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        if scalar.value >= 0x20 && scalar.value < 0x7F { return scalar }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .unassigned, .privateUse, .nonspacingMark, .enclosingMark, .lineSeparator,
            .paragraphSeparator:
            return nil
        default:
            return isWide(scalar) ? "?" : scalar
        }
    }

    /// Whether a terminal draws a scalar over two columns (East Asian wide and full-width blocks, emoji).
    static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isEmojiPresentation { return true }
        return wideRanges.contains { $0.contains(scalar.value) }
    }

    /// Blocks whose characters are wide in Unicode's `EastAsianWidth.txt`, merged over small gaps.
    private static let wideRanges: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
        0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD,
    ]
}

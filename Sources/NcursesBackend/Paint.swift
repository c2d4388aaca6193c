internal import TerminalUI

/// A style in the terms of one terminal: numbers of its palette (-1 its own colour), bold, reversed.
struct Paint: Equatable {
    var foreground: Int32
    var background: Int32
    var isBold: Bool
    var isReversed: Bool

    /// The nearest that a terminal of `colors` colours can do for a style.
    ///
    /// A terminal of eight colours shows the bright half of sixteen as bold; bright black becomes its own foreground,
    /// since bold black is often plain black. A colour beyond the palette becomes the terminal's own.
    init(_ style: Style, colors: Int) {
        foreground = Paint.index(style.foreground, colors: colors)
        background = Paint.index(style.background, colors: colors)
        isBold = style.isBold
        isReversed = style.isReversed
        if colors == 8, case .indexed(9...15) = style.foreground { isBold = true }
    }

    private static func index(_ color: Color, colors: Int) -> Int32 {
        guard case .indexed(let index) = color, colors >= 8 else { return -1 }
        if index < colors { return Int32(index) }
        return index > 8 && index < 16 ? Int32(index) - 8 : -1
    }
}

/// Which pairs of colours have a number in curses, given out at first use.
struct ColorPairs {
    private struct Pair: Hashable {
        var foreground: Int32
        var background: Int32
    }

    private var numbers = [Pair(foreground: -1, background: -1): Int32(0)]
    /// The first number curses does not have.
    private let limit: Int

    /// No pair but the default one, number 0, of `limit` pairs.
    init(limit: Int) {
        self.limit = limit
    }

    /// The number of a pair; the default pair's where there are no more numbers or `define` refuses.
    ///
    /// - Parameter define: Tells curses of a new number's foreground and background; false where it cannot.
    mutating func number(foreground: Int32, background: Int32, define: (Int32, Int32, Int32) -> Bool) -> Int32 {
        let pair = Pair(foreground: foreground, background: background)
        if let number = numbers[pair] { return number }
        let next = Int32(numbers.count)
        guard numbers.count < limit, define(next, foreground, background) else { return 0 }
        numbers[pair] = next
        return next
    }
}

import ArgumentParser
import Dashboard
import TerminalUI

/// How the dashboard draws.
struct ScreenOptions: ParsableArguments {
    @Option(help: "Glyphs of curves and maps; else chosen from the terminal and its locale.")
    var glyphs: GlyphSet?

    @Option(help: "Colours; else chosen from the terminal.")
    var color: ColorDepth?

    @Option(help: "Colours for a dark ground, a light one, or a projector; else chosen from the terminal.")
    var theme: ThemeName?

    /// The user's word, which is above the terminal's and that of the options file.
    var preferences: ScreenPreferences { ScreenPreferences(glyphs: glyphs, colors: color, theme: theme) }
}

/// Columns and rows, written `80x24`.
struct ScreenSize: ExpressibleByArgument {
    /// The largest side that is drawn; a terminal of more does not exist, a slip of the keyboard does.
    static let limit = 1000

    let size: Size

    init(_ size: Size) {
        self.size = size
    }

    init?(argument: String) {
        let sides = argument.lowercased().split(separator: "x", omittingEmptySubsequences: false).map { Int($0) }
        guard sides.count == 2, let width = sides[0], let height = sides[1],
            (1...ScreenSize.limit).contains(width), (1...ScreenSize.limit).contains(height)
        else { return nil }
        self.init(Size(width: width, height: height))
    }

    var defaultValueDescription: String { "\(size.width)x\(size.height)" }
}

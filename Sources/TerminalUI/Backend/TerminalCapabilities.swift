/// The ground the terminal writes on.
public enum Ground: String, CaseIterable, Sendable {
    /// Light text on a dark ground.
    case dark
    /// Dark text on a light ground.
    case light
}

/// What can be shown on a terminal, as far as the environment tells.
public struct TerminalCapabilities: Equatable, Sendable {
    /// The richest glyphs that locale and font show.
    public var glyphs: GlyphSet
    /// How many colours to draw with.
    public var colors: ColorDepth
    /// The terminal's own ground, where it is known.
    public var knownGround: Ground?

    /// The ground that colours must stand out from: dark unless it is known to be light.
    public var ground: Ground { knownGround ?? .dark }

    /// Capabilities as told.
    public init(glyphs: GlyphSet, colors: ColorDepth, ground: Ground? = nil) {
        self.glyphs = glyphs
        self.colors = colors
        knownGround = ground
    }

    /// Reads the variables `TERM`, `COLORTERM`, `NO_COLOR` (no-color.org: any value but the empty one) and `COLORFGBG`.
    ///
    /// - Parameters:
    ///   - environment: The variables of the process.
    ///   - codeset: The locale's character encoding as `nl_langinfo(CODESET)` has it.
    ///   - colors: The number of colours in the terminal database, 0 or less for none.
    public init(environment: [String: String], codeset: String, colors: Int) {
        self.init(
            glyphs: TerminalCapabilities.glyphs(environment, codeset: codeset),
            colors: TerminalCapabilities.colors(environment, count: colors),
            ground: TerminalCapabilities.ground(environment["COLORFGBG"] ?? "")
        )
    }

    private static func glyphs(_ environment: [String: String], codeset: String) -> GlyphSet {
        guard ["UTF-8", "UTF8"].contains(codeset.uppercased()) else { return .ascii }
        // The font of the Linux console has half blocks, but no braille.
        return environment["TERM"] == "linux" ? .block : .braille
    }

    private static func colors(_ environment: [String: String], count: Int) -> ColorDepth {
        if let refusal = environment["NO_COLOR"], !refusal.isEmpty { return .none }
        if count < 8 || ["vt100", "dumb"].contains(environment["TERM"]) { return .none }
        return count >= 256 || hasTrueColor(environment) ? .full : .sixteen
    }

    /// `COLORFGBG` is `foreground;background` in numbers of the palette, with a word between them in some terminals.
    private static func ground(_ colors: String) -> Ground? {
        guard let background = colors.split(separator: ";").dropFirst().last.flatMap({ UInt8($0) }) else { return nil }
        return background == 7 || background == 15 ? .light : .dark
    }

    private static func hasTrueColor(_ environment: [String: String]) -> Bool {
        ["truecolor", "24bit"].contains(environment["COLORTERM"]?.lowercased())
    }

    /// The names to look for in the terminal database, best first.
    ///
    /// A terminal that announces true colour by `COLORTERM` but calls itself `xterm` or `screen` is addressed as the
    /// variant of 256 colours where there is one.
    public static func terminalNames(_ environment: [String: String]) -> [String] {
        guard let name = environment["TERM"], !name.isEmpty else { return [] }
        return hasTrueColor(environment) && !name.contains("-") ? [name + "-256color", name] : [name]
    }
}

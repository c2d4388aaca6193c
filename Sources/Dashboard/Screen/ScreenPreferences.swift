public import TerminalUI

/// What the user wants of the screen; whatever is not said is found out, or as usual.
public struct ScreenPreferences: Equatable, Sendable {
    /// Glyphs of curves and maps.
    public var glyphs: GlyphSet?
    /// How many colours.
    public var colors: ColorDepth?
    /// Which colours.
    public var theme: ThemeName?
    /// Frames a second, 1 to 30.
    public var framesPerSecond: Int?
    /// Whether a slow line should be spared.
    public var lowBandwidth: Bool?
    /// Whether the mouse is listened to.
    public var mouse: Bool?
    /// The panes to begin with.
    public var layout: PaneLayout?

    /// No wishes unless told.
    public init(
        glyphs: GlyphSet? = nil, colors: ColorDepth? = nil, theme: ThemeName? = nil, framesPerSecond: Int? = nil,
        lowBandwidth: Bool? = nil, mouse: Bool? = nil, layout: PaneLayout? = nil
    ) {
        self.glyphs = glyphs
        self.colors = colors
        self.theme = theme
        self.framesPerSecond = framesPerSecond
        self.lowBandwidth = lowBandwidth
        self.mouse = mouse
        self.layout = layout
    }
}

extension ScreenPreferences {
    /// Frames a second that are allowed, and the usual number of them.
    public static let frameRates = 1...30
    static let usualFrameRate = 10
    /// The most frames a second on a slow line.
    private static let slowFrameRate = 2

    /// These wishes, and those below where these say nothing.
    func over(_ below: ScreenPreferences) -> ScreenPreferences {
        var merged = below
        for setting in ScreenSetting.all {
            if let value = setting.read(self) { setting.write(value, &merged) }
        }
        return merged
    }

    /// The frames a second that hold.
    var frameRate: Int {
        let wanted = framesPerSecond ?? Self.usualFrameRate
        let allowed = min(max(wanted, Self.frameRates.lowerBound), Self.frameRates.upperBound)
        return lowBandwidth == true ? min(allowed, Self.slowFrameRate) : allowed
    }

    /// Whether the mouse is listened to: it is unless told.
    var listensToMouse: Bool { mouse ?? true }

    /// What a terminal shows, with the user's word over what was found out about it.
    public func capabilities(over found: TerminalCapabilities) -> TerminalCapabilities {
        TerminalCapabilities(
            glyphs: glyphs ?? found.glyphs, colors: colors ?? found.colors, ground: theme?.ground ?? found.knownGround)
    }

    /// How everything is drawn on a terminal of some capabilities.
    ///
    /// A theme that was chosen brings its ground along, unless the terminal is known to have it.
    func look(on found: TerminalCapabilities) -> Look {
        let bringsGround = theme != nil && theme?.ground != found.knownGround
        return Look(
            capabilities(over: found), hasHighContrast: theme == .contrast, paintsGround: bringsGround)
    }
}

import Experiments
import TerminalUI
import Testing

@testable import Dashboard

struct ThemeTests {
    @Test func rolesHaveTheirColoursOnADarkGround() {
        let theme = Theme(depth: .full, ground: .dark)
        #expect(theme.style(.validation) == Style(foreground: .indexed(79)))
        #expect(
            theme.style(.emphasis, on: .bar)
                == Style(foreground: .indexed(255), background: .indexed(236), isBold: true))
        #expect(theme.style(.text, on: .selection) == Style(foreground: .indexed(252), background: .indexed(238)))
        #expect(theme.mapTints == [24, 60, 59, 59, 95, 94].map(Color.indexed))
    }

    @Test func aLightGroundHasItsOwnColours() {
        let theme = Theme(depth: .full, ground: .light)
        #expect(theme.style(.hand) == Style(foreground: .indexed(127)))
        #expect(theme.style(.label, on: .bar).background == .indexed(254))
        #expect(theme.greys.first == .indexed(255) && theme.greys.last == .indexed(234))
    }

    @Test func sixteenColoursPaintNoBarAndReverseTheSelection() {
        let theme = Theme(depth: .sixteen, ground: .dark)
        #expect(theme.style(.fault) == Style(foreground: .indexed(9)))
        #expect(theme.style(.text, on: .bar) == Style(foreground: .indexed(7)))
        #expect(theme.style(.text, on: .selection).isReversed)
        let light = Theme(depth: .sixteen, ground: .light)
        #expect(light.style(.text).foreground == .standard && light.style(.fault).foreground == .indexed(1))
    }

    @Test(arguments: Role.allCases, Surface.allCases)
    func withoutColourOnlyBoldIsLeft(_ role: Role, _ surface: Surface) {
        let style = Theme(depth: .none, ground: .dark).style(role, on: surface)
        #expect(style.foreground == .standard && style.background == .standard && !style.isReversed)
    }

    @Test func noTwoRunsShareAColour() {
        for ground in Ground.allCases {
            let theme = Theme(depth: .full, ground: ground)
            let runs: [Role] = [.train, .validation, .ghost, .batch, .hand, .negative, .positive, .fault]
            #expect(Set(runs.map { theme.style($0).foreground }).count == runs.count)
        }
    }

    @Test(arguments: [
        (ColorDepth.full, ThemeName.light, Color.indexed(231)), (.full, .contrast, .indexed(16)),
        (.sixteen, .light, .indexed(15)), (.sixteen, .dark, .indexed(0)),
    ])
    func aChosenThemeBringsItsGround(depth: ColorDepth, name: ThemeName, ground: Color) {
        let preferences = ScreenPreferences(colors: depth, theme: name)
        for known in [Ground?.none, name == .light ? .dark : .light] {
            let found = TerminalCapabilities(glyphs: .braille, colors: .full, ground: known)
            let buffer = painted(preferences.look(on: found).theme)
            #expect(buffer.cells.allSatisfy { $0.style.background != .standard && $0.style.foreground != .standard })
            #expect(buffer[0, 0].style.background == ground)
            #expect(buffer[1, 0].style.background == .indexed(5), "what is painted already stays")
        }
    }

    @Test func theTerminalsOwnGroundStaysWhereItFits() {
        let light = TerminalCapabilities(glyphs: .braille, colors: .full, ground: .light)
        for (preferences, found) in [
            (ScreenPreferences(theme: .light), light), (ScreenPreferences(), light),
            (ScreenPreferences(colors: ColorDepth.none, theme: .contrast), light),
            (ScreenPreferences(), TerminalCapabilities(glyphs: .braille, colors: .full)),
        ] {
            #expect(painted(preferences.look(on: found).theme)[0, 0].style == .plain)
        }
    }

    /// A row of two cells, the second of which has a ground.
    private func painted(_ theme: Theme) -> CellBuffer {
        var buffer = CellBuffer(Size(width: 2, height: 1))
        buffer[1, 0].style.background = .indexed(5)
        buffer.paint(theme)
        return buffer
    }

    @Test func textsLoseTheirSignsInAscii() {
        let look = Look(TerminalCapabilities(glyphs: .ascii, colors: .none))
        #expect(look.plain("0.03 → 0.1  5×2  cx²  ●○▲■") == "0.03 -> 0.1  5x2  cx^2  @o^#")
    }
}

import Testing

@testable import TerminalUI

struct TerminalCapabilitiesTests {
    private func capabilities(
        _ environment: [String: String], codeset: String = "UTF-8", colors: Int = 256
    ) -> TerminalCapabilities {
        TerminalCapabilities(environment: environment, codeset: codeset, colors: colors)
    }

    @Test(arguments: [
        (-1, ColorDepth.none), (0, .none), (2, .none), (8, .sixteen), (16, .sixteen), (88, .sixteen), (256, .full),
        (1 << 24, .full),
    ])
    func countsColors(_ count: Int, _ depth: ColorDepth) {
        #expect(capabilities(["TERM": "xterm"], colors: count).colors == depth)
    }

    @Test func listensToTheVariablesOfColor() {
        #expect(capabilities(["TERM": "xterm", "COLORTERM": "truecolor"], colors: 8).colors == .full)
        #expect(capabilities(["TERM": "xterm", "COLORTERM": "gnome"], colors: 8).colors == .sixteen)
        #expect(capabilities(["TERM": "xterm", "COLORTERM": "truecolor", "NO_COLOR": "1"]).colors == .none)
        #expect(capabilities(["TERM": "xterm", "NO_COLOR": ""]).colors == .full)
        #expect(capabilities(["TERM": "vt100", "COLORTERM": "truecolor"]).colors == .none)
        #expect(capabilities(["TERM": "dumb"]).colors == .none)
    }

    @Test func picksGlyphsByLocaleAndConsole() {
        #expect(capabilities(["TERM": "xterm"]).glyphs == .braille)
        #expect(capabilities(["TERM": "xterm"], codeset: "utf8").glyphs == .braille)
        #expect(capabilities(["TERM": "linux"]).glyphs == .block)
        #expect(capabilities(["TERM": "xterm"], codeset: "ANSI_X3.4-1968").glyphs == .ascii)
        #expect(capabilities(["TERM": "linux"], codeset: "ISO-8859-1").glyphs == .ascii)
    }

    @Test(arguments: [
        ("0;15", Ground.light), ("0;7", .light), ("0;default;15", .light), ("15;0", .dark), ("7;default", .dark),
        ("15", .dark), ("", .dark), ("0;8", .dark),
    ])
    func picksTheGround(_ colors: String, _ ground: Ground) {
        #expect(capabilities(["COLORFGBG": colors]).ground == ground)
    }

    @Test func asksForTheVariantOf256Colors() {
        #expect(TerminalCapabilities.terminalNames(["TERM": "xterm"]) == ["xterm"])
        #expect(TerminalCapabilities.terminalNames(["TERM": ""]) == [])
        let trueColor = ["TERM": "xterm", "COLORTERM": "24bit"]
        #expect(TerminalCapabilities.terminalNames(trueColor) == ["xterm-256color", "xterm"])
        let named = ["TERM": "xterm-kitty", "COLORTERM": "truecolor"]
        #expect(TerminalCapabilities.terminalNames(named) == ["xterm-kitty"])
    }
}

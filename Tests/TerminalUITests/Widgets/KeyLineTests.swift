import Testing

@testable import TerminalUI

struct KeyLineTests {
    let keys = KeyLine(
        [
            .init("Space", "pause"), .init("s", "step"), .init("r", "restart"), .init("Tab", "pane"),
            .init("←→", "change"), .init("t", "rewind"), .init("?", "help"), .init("q", "quit"),
        ], keyStyle: Style(isBold: true), ground: Style(background: .indexed(236)))

    @Test func showsAllThatFit() {
        let all = " Space pause  s step  r restart  Tab pane  ←→ change  t rewind  ? help  q quit"
        #expect(drawn(keys, 80, 1) == all)
        #expect(drawn(keys, 79, 1) == all)
    }

    @Test func leavesOutWholeEntriesBeforeThePinnedOnes() {
        #expect(drawn(keys, 78, 1) == " Space pause  s step  r restart  Tab pane  ←→ change  ? help  q quit")
        #expect(drawn(keys, 30, 1) == " Space pause  ? help  q quit")
        #expect(drawn(keys, 17, 1) == " ? help  q quit")
        #expect(drawn(keys, 8, 1) == " q quit")
        #expect(drawn(keys, 7, 1).isEmpty)
    }

    @Test func keysAreBoldOnOneGround() {
        var buffer = CellBuffer(Size(width: 40, height: 1))
        keys.draw(in: buffer.bounds, glyphs: .braille, into: &buffer)
        #expect(buffer[1, 0].style == Style(background: .indexed(236), isBold: true))
        #expect(buffer[7, 0].style == Style(background: .indexed(236)))
        #expect(buffer[39, 0].style == Style(background: .indexed(236)))
    }

    @Test func staysInside() {
        expectStaysInside(keys)
        #expect(drawn(keys, 0, 0).isEmpty)
        #expect(drawn(keys, 1, 1).isEmpty)
    }
}

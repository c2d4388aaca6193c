import Testing
import TerminalUI

@testable import NcursesBackend

struct KeyDecoderTests {
    /// The keys of bytes that come together.
    private func keys(_ text: String) -> [Key] {
        var decoder = KeyDecoder()
        return (text.utf8.flatMap { decoder.take(Int32($0)) } + decoder.finish()).compactMap(Self.key)
    }

    private static func key(_ input: TerminalInput) -> Key? {
        guard case .key(let key) = input else { return nil }
        return key
    }

    @Test func takesUnknownSequencesAsAWhole() {
        #expect(keys("\u{1B}[1;5C") == [])
        #expect(keys("\u{1B}[<0;12;7M") == [])
        #expect(keys("\u{1B}[I\u{1B}Oyq") == [.character("q")])
        #expect(keys("\u{1B}[200~x\u{1B}[201~") == [.character("x")])
    }

    @Test func knowsTheCommonSequences() {
        #expect(keys("\u{1B}[A\u{1B}OB\u{1B}[7~\u{1B}[8~\u{1B}[11~") == [.up, .down, .home, .end, .function(1)])
        #expect(keys("\u{1B}[Z\u{1B}OM") == [.backTab, .enter])
    }

    @Test func tellsEscFromSequences() {
        #expect(keys("\u{1B}") == [.escape])
        #expect(keys("\u{1B}q") == [.escape, .character("q")])
        #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
        #expect(keys("\u{1B}\u{1B}[A") == [.escape, .up])
        #expect(keys("\u{1B}[") == [])
        #expect(keys("\u{1B}[\u{3}") == [.control("c")])
    }

    @Test func endsASequenceThatDoesNot() {
        #expect(keys("\u{1B}[" + String(repeating: "1", count: 40)).count < 40)
        #expect(keys("\u{1B}[" + String(repeating: "1", count: 40) + "q").last == .character("q"))
    }

    @Test func joinsCharactersThatComeInParts() {
        var decoder = KeyDecoder()
        #expect(decoder.take(0xE2) == [])
        #expect(decoder.finish() == [])
        #expect(decoder.take(0x94) == [])
        #expect(decoder.take(0x80) == [.key(.character("─"))])
    }

    @Test func dropsWhatIsNoCharacter() {
        var decoder = KeyDecoder()
        #expect([0xFF, 0x80, 0xC3, 0x61].flatMap { decoder.take($0) } == [.key(.character("a"))])
        #expect([0xED, 0xA0, 0x80, 0x62].flatMap { decoder.take($0) } == [.key(.character("b"))])
        #expect(keys("\u{301}\u{9B}c") == [.character("c")])
    }

    @Test func namesControlKeys() {
        #expect(keys("\u{0}\u{1}\u{1A}\u{1C}\u{1F}") == "\u{20}az\\_".unicodeScalars.map(Key.control))
        #expect(keys("\t\n\r\u{8}\u{7F}") == [.tab, .enter, .enter, .backspace, .backspace])
    }

    @Test(arguments: [
        ("\u{1B}[<0;12;7M", MouseEvent(.press, x: 11, y: 6)), ("\u{1B}[<0;12;7m", MouseEvent(.release, x: 11, y: 6)),
        ("\u{1B}[<32;1;1M", MouseEvent(.drag, x: 0, y: 0)), ("\u{1B}[<64;80;24M", MouseEvent(.wheelUp, x: 79, y: 23)),
        ("\u{1B}[<65;300;200M", MouseEvent(.wheelDown, x: 299, y: 199)),
    ])
    func readsTheMouse(_ bytes: String, _ event: MouseEvent) {
        var decoder = KeyDecoder()
        #expect(bytes.utf8.flatMap { decoder.take(Int32($0)) } == [.mouse(event)])
    }

    @Test(arguments: ["\u{1B}[<2;1;1M", "\u{1B}[<0;0;1M", "\u{1B}[<0;1M", "\u{1B}[<64;1;1m"])
    func takesOtherReportsOfTheMouseForNothing(_ bytes: String) {
        var decoder = KeyDecoder()
        #expect(bytes.utf8.flatMap { decoder.take(Int32($0)) } == [])
    }
}

import Testing

@testable import TerminalUI

struct KeyNameTests {
    static let named: [(String, Key)] = [
        ("Space", .character(" ")), ("Comma", .character(",")), ("Enter", .enter), ("Esc", .escape), ("Tab", .tab),
        ("BTab", .backTab), ("Backspace", .backspace), ("Up", .up), ("Down", .down), ("Left", .left),
        ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Ins", .insert),
        ("Del", .delete), ("F1", .function(1)), ("F12", .function(12)), ("Ctrl-C", .control("c")),
        ("Ctrl-L", .control("l")), ("q", .character("q")), ("R", .character("R")), ("é", .character("é")),
        ("?", .character("?")), ("-", .character("-")),
    ]

    @Test(arguments: named)
    func readsAndPrintsAName(_ name: String, _ key: Key) {
        #expect(Key(name: name) == key)
        #expect(key.name == name)
    }

    @Test func readsEveryNameItPrints() {
        let keys: [Key] =
            (0x20...0x7E).map { Key.character(Unicode.Scalar(UInt8($0))) }
            + (0x61...0x7A).map { Key.control(Unicode.Scalar(UInt8($0))) } + (1...12).map(Key.function)
            + [.enter, .escape, .tab, .backTab, .backspace, .up, .down, .left, .right, .home, .end, .pageUp, .pageDown]
            + [.insert, .delete]
        for key in keys { #expect(Key(name: key.name) == key) }
        #expect(Set(keys.map(\.name)).count == keys.count)
    }

    @Test(arguments: ["", "up", "Ctrl-", "Ctrl-ab", "F0", "F13", "ab", "\u{1B}"])
    func refusesWhatIsNoKey(_ name: String) {
        #expect(Key(name: name) == nil)
    }
}

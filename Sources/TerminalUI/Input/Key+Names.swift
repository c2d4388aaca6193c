extension Key {
    /// The keys that have a name, with that name.
    ///
    /// One table reads scripts of keys and prints them.
    private static let named: [(name: String, key: Key)] =
        [
            ("Space", .character(" ")), ("Comma", .character(",")), ("Enter", .enter), ("Esc", .escape),
            ("Tab", .tab), ("BTab", .backTab), ("Backspace", .backspace), ("Up", .up), ("Down", .down),
            ("Left", .left), ("Right", .right), ("Home", .home), ("End", .end), ("PgUp", .pageUp),
            ("PgDn", .pageDown), ("Ins", .insert), ("Del", .delete),
        ] + (1...12).map { ("F\($0)", .function($0)) }

    /// The key of a name (`Space`, `Enter`, `PgUp`, `F1`, `Ctrl-L`) or of a single character.
    ///
    /// - Returns: Nothing where the text is neither.
    public init?(name: String) {
        if let entry = Key.named.first(where: { $0.name == name }) {
            self = entry.key
        } else if name.hasPrefix("Ctrl-"), let letter = name.dropFirst(5).lowercased().unicodeScalars.first,
            name.unicodeScalars.count == 6
        {
            self = .control(letter)
        } else if let scalar = name.unicodeScalars.first, name.unicodeScalars.count == 1,
            Cell.printable(scalar) != nil
        {
            self = .character(scalar)
        } else {
            return nil
        }
    }

    /// The name that ``init(name:)`` reads.
    public var name: String {
        if let entry = Key.named.first(where: { $0.key == self }) { return entry.name }
        switch self {
        case .character(let scalar): return String(scalar)
        case .control(let letter): return "Ctrl-" + String(letter).uppercased()
        case .function(let number): return "F\(number)"
        default: return ""
        }
    }
}

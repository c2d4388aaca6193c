import TerminalUI

extension KeyMap {
    /// What a key means.
    enum Meaning {
        /// It does this here.
        case action(Action)
        /// It has no use here, but in the scenes of this row.
        case elsewhere(KeyRow)
    }

    /// What a key means in some scenes, the foremost first; nothing for a key that the program does not know.
    static func meaning(of key: Key, in scenes: [Scenes]) -> Meaning? {
        for scene in scenes {
            for row in rows where !row.scenes.isDisjoint(with: scene) {
                if let binding = row.bindings.first(where: { $0.key == key }) { return .action(binding.action) }
            }
        }
        return rows.first { row in row.help != nil && row.bindings.contains { $0.key == key } }.map(Meaning.elsewhere)
    }

    /// The entries of the key line for the foremost scene, in the table's order, as many as fit into some columns.
    ///
    /// - Parameter word: Turns the words that depend on the run into text.
    static func keyLine(
        for scene: Scenes, width: Int, glyphs: GlyphSet, word: (KeyHint.Word) -> String
    ) -> [KeyLine.Entry] {
        var hints = rows.flatMap(\.hints).filter { !$0.scenes.isDisjoint(with: scene) }.map { hint in
            let label = glyphs == .ascii ? hint.asciiLabel : hint.label
            return (rank: hint.rank, entry: KeyLine.Entry(label.text(in: glyphs, isList: false), word(hint.word)))
        }
        while hints.reduce(-2, { $0 + $1.entry.columns + 2 }) > width, let last = hints.map(\.rank).max() {
            guard let index = hints.lastIndex(where: { $0.rank == last }) else { break }
            hints.remove(at: index)
        }
        return hints.map(\.entry)
    }

    /// The rows that the help page lists under a heading.
    static func help(_ group: KeyRow.Group, in scene: Scenes) -> [KeyRow] {
        rows.filter { row in
            guard row.group == group, row.help != nil else { return false }
            return group != .here || !row.scenes.isDisjoint(with: scene)
        }
    }
}

extension KeyRow {
    /// Where the keys work, in words.
    var place: String {
        if scenes.isSuperset(of: .panes) { return "in a run" }
        if !scenes.isDisjoint(with: .picker) { return "in the list of presets" }
        return "in " + Pane.allCases.filter { !scenes.isDisjoint(with: $0.scene) }.map(\.name).joined(separator: ", ")
    }
}

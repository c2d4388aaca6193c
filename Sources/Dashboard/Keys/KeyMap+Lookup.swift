import TerminalUI

extension KeyMap {
    /// What a key means.
    enum Meaning {
        /// It does this here.
        case action(Action)
        /// It has no use here; where it has one, and what it does there.
        case elsewhere(place: String, help: String)
    }

    /// What a key means in some scenes, the foremost first; nothing for a key that the program does not know.
    static func meaning(of key: Key, in scenes: [Scenes]) -> Meaning? {
        for scene in scenes {
            for row in rows where !row.scenes.isDisjoint(with: scene) {
                if let binding = row.bindings.first(where: { $0.key == key }) { return .action(binding.action) }
            }
        }
        return rows.lazy.filter { row in row.bindings.contains { $0.key == key } }.compactMap { row in
            guard let place = row.place, let help = row.help else { return nil }
            return .elsewhere(place: place, help: help)
        }.first
    }

    /// The entries of the key line, in the table's order, as many as fit into some columns.
    ///
    /// - Parameters:
    ///   - scenes: The scenes whose keys count; the foremost decides what is worth a word.
    ///   - word: Turns the words that depend on the run into text.
    static func keyLine(
        for scenes: [Scenes], width: Int, glyphs: GlyphSet, word: (KeyHint.Word) -> String
    ) -> [KeyLine.Entry] {
        let active = Scenes(scenes)
        // A pane that has the whole screen keeps its own entries.
        let foremost = scenes.first == .zoomed ? active : scenes.first ?? []
        var hints = rows.filter { !$0.scenes.isDisjoint(with: active) }.flatMap(\.hints).filter { hint in
            !hint.scenes.isDisjoint(with: foremost) && hint.absentIn.isDisjoint(with: active)
        }.map { hint in
            let label = glyphs == .ascii ? hint.asciiLabel : hint.label
            return (rank: hint.rank, entry: KeyLine.Entry(label.text(in: glyphs, isList: false), word(hint.word)))
        }
        // Each entry takes its key, a blank, its word, and two blanks before the next one.
        while hints.reduce(-2, { $0 + $1.entry.key.columns + $1.entry.word.columns + 3 }) > width {
            guard let last = hints.map(\.rank).max() else { break }
            hints.removeAll { $0.rank == last }
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
    /// Where the keys work, in words; nothing where that has no name.
    fileprivate var place: String? {
        if scenes.isSuperset(of: .panes) { return "in a run" }
        if !scenes.isDisjoint(with: .picker) { return "in the list of presets" }
        let panes = Pane.allCases.filter { !scenes.isDisjoint(with: Scenes($0)) }.map(\.name)
        return panes.isEmpty ? nil : "in " + panes.joined(separator: ", ")
    }
}

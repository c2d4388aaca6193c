import Foundation
import TerminalUI
import Testing

@testable import Dashboard

struct ReadmeTests {
    /// The keys that work while a run is on show, as a table in Markdown.
    private static var keyTable: String {
        let rows = KeyRow.Group.allCases.flatMap { group in
            KeyMap.rows.compactMap { row -> String? in
                guard row.group == group, !row.scenes.isDisjoint(with: .panes), let help = row.help else { return nil }
                let keys = row.label.text(in: .braille, isList: true).split(separator: " ").map { "`\($0)`" }
                let panes = Pane.allCases.filter { row.scenes.contains(Scenes($0)) }.map(\.name)
                let place = group == .here ? panes.joined(separator: ", ") : group.rawValue
                return "| \(keys.joined(separator: " ")) | \(help) | \(place) |"
            }
        }
        return (["| key | does | where |", "| --- | --- | --- |"] + rows).joined(separator: "\n")
    }

    @Test func theTableOfKeysIsTheProgramsOwn() throws {
        let readme = try String(contentsOf: Checkout.root.appending(path: "README.md"), encoding: .utf8)
        let table = Self.keyTable
        #expect(table.split(separator: "\n").count > 12)
        #expect(readme.contains(table), "the README's table of keys should be:\n\(table)")
    }
}

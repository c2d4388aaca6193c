import Foundation
import Testing

extension ProgramTests {
    struct OptionTableTests {
        private static let commands = ["dashboard", "train", "list", "show", "check", "frame", "reproduce"]

        @Test func `the table of options in the README is that of the program`() throws {
            let readme = try String(
                contentsOf: URL(filePath: BuiltProgram.presets).deletingLastPathComponent()
                    .appending(path: "README.md"), encoding: .utf8)
            var documented: [String: [String]] = [:]
            for line in readme.components(separatedBy: "\n") where line.hasPrefix("| `--") {
                let columns = line.components(separatedBy: " | ")
                let option = columns[0].filter { !"|` ".contains($0) }
                let commands = columns.last?.dropLast(2).components(separatedBy: ", ")
                #expect(documented.updateValue(commands ?? [], forKey: option) == nil, "\(option) stands there twice")
            }
            var known: [String: [String]] = [:]
            for command in Self.commands {
                for option in try options(of: command) { known[option, default: []].append(command) }
            }
            #expect(known.count > 15)
            #expect(documented == known)
        }

        /// What `--help` lists, but for what every command has.
        private func options(of command: String) throws -> [String] {
            try BuiltProgram.run([command, "--help"]).lines.filter { $0.hasPrefix("  -") }.compactMap { line in
                line.split(separator: " ").first { $0.hasPrefix("--") }.map(String.init)
            }.filter { $0 != "--version" && $0 != "--help" }
        }
    }
}

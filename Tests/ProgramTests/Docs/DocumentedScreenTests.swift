import Foundation
import Testing

extension ProgramTests {
    /// The screens in the documents are what the program draws.
    ///
    /// With `RECORD_SNAPSHOTS=1` they are written anew instead, and the test fails so that they are looked at.
    struct DocumentedScreenTests {
        private static let root = URL(filePath: BuiltProgram.presets).deletingLastPathComponent()
        private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

        @Test(arguments: ["README.md", "presets/TOUR.md"])
        func `every screen is the program's own`(name: String) throws {
            let document = Self.root.appending(path: name)
            var lines = try Self.lines(of: document)
            let screens = DocumentedScreen.all(in: lines)
            #expect(screens.count == lines.count { $0.contains("<!-- swtorch-tui") }, "a comment without a screen")
            #expect(!screens.isEmpty)
            // From the end, so that the places of those before stay right.
            for screen in screens.reversed() {
                let outcome = try BuiltProgram.run(screen.arguments)
                #expect(outcome.status == 0, "\(screen.arguments) \(outcome.errors)")
                let drawn = outcome.lines.dropLast().map(Self.withoutBlanksAtTheEnd)
                switch screen.place {
                case .block(let range):
                    if Self.isRecording { lines.replaceSubrange(range, with: drawn) }
                    #expect(
                        !Self.isRecording && Array(lines[range]) == drawn,
                        "\(name): \(screen.arguments); `make screens` draws it anew")
                case .file(let path):
                    let file = document.deletingLastPathComponent().appending(path: path)
                    if Self.isRecording { try Self.write(drawn, to: file) }
                    #expect(
                        try !Self.isRecording && Self.lines(of: file).dropLast() == drawn[...],
                        "\(path); `make screens` draws it anew")
                }
            }
            if Self.isRecording {
                try lines.joined(separator: "\n").write(to: document, atomically: true, encoding: .utf8)
            }
        }

        @Test func `every picture in the folder is shown by a document`() throws {
            let documents = try ["README.md", "presets/TOUR.md"].map { name in
                try String(contentsOf: Self.root.appending(path: name), encoding: .utf8)
            }
            let folder = Self.root.appending(path: "presets/screens")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            #expect(names.count > 2)
            for name in names {
                #expect(documents.contains { $0.contains("screens/\(name))") }, "\(name)")
            }
        }

        private static func lines(of file: URL) throws -> [String] {
            try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        }

        private static func write(_ lines: [String], to file: URL) throws {
            try (lines.joined(separator: "\n") + "\n").write(to: file, atomically: true, encoding: .utf8)
        }

        private static func withoutBlanksAtTheEnd(_ line: String) -> String {
            String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}

import Experiments
import Foundation
import Testing

/// Whatever a file holds, it is read or refused with faults; nothing stops the program and nothing takes forever.
struct HostileFileTests {
    /// A small generator of its own (SplitMix64), so that a failure can be met again.
    private struct Randomness: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var z = state
            z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
            z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
            return z ^ (z >> 31)
        }
    }

    @Test(arguments: 0..<8)
    func mutationsNeverTrap(seed: UInt64) throws {
        var random = Randomness(state: seed)
        let pieces = [
            "[", "]", "{", "}", ":", "-", "\n", "  ", "\t", "\"", "'", "&a ", "*a", "1e400", "-1",
            "99999999999999999999",
            "null", "é", "\u{0}", "random_split", "end", "|", ">", "#", "? ", "!!set ", "%",
        ]
        let originals =
            [validText]
            + (try PresetLibrary.frontRow.map { name in
                try String(contentsOfFile: "\(presetFolder)/\(name).yaml", encoding: .utf8)
            })
        var refused = 0
        for _ in 0..<150 {
            var characters = Array(originals.randomElement(using: &random) ?? validText)
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                let start = Int.random(in: 0..<characters.count, using: &random)
                let end = min(characters.count, start + Int.random(in: 0...12, using: &random))
                let piece = Bool.random(using: &random) ? pieces.randomElement(using: &random) ?? "" : ""
                characters.replaceSubrange(start..<end, with: Array(piece))
            }
            let found = faults(in: String(characters))
            refused += found.isEmpty ? 0 : 1
            #expect(found.allSatisfy { $0.hasPrefix("file.yaml:") })
        }
        #expect(refused > 0)
    }

    @Test(arguments: ["[", "{", "- ", "? ", "{a: "])
    func deepNestingIsRefused(opening: String) {
        let found = faults(in: "schema: 1\nnotes: " + String(repeating: opening, count: 20_000))
        #expect(found.count == 1)
        #expect(found.first?.contains("broken YAML") == true)
    }

    @Test func referencesThatMultiplyAreRefused() {
        let levels = (1...30).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]" }
        let found = faults(in: (["a0: &a0 [1]"] + levels).joined(separator: "\n"))
        #expect(found == ["file.yaml:1:1: the file refers to itself too often; expected values, not references"])
    }

    @Test func repeatsThatMultiplyAreRefused() {
        var draws = "{rand: 1}"
        for _ in 0..<8 { draws = "{repeat: 100000000, draws: [\(draws)]}" }
        let found = faults(in: text(replacing: "{rand: 2}", by: draws))
        #expect(found.contains { $0.contains("nested too deeply") })
        let shallow = faults(
            in: text(
                replacing: "{rand: 2}", by: "{repeat: 99999999, draws: [{repeat: 99999999, draws: [{rand: 99999999}]}]}"
            ))
        #expect(shallow == ["file.yaml:29:3: the draws take 9223372036854775807 words; expected at most 100000000"])
    }

    @Test func onlySomeOfManyDuplicatesAreTold() {
        let found = faults(in: "schema: 1\n" + String(repeating: "title: a\n", count: 1000))
        #expect(found.count == 20)
        #expect(found.first == "file.yaml:3:1: key 'title' is given twice, first in line 2; expected it once")
    }

    @Test func bytesThatAreNoTextAreRefused() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("bytes.yaml").path
        #expect(FileManager.default.createFile(atPath: path, contents: Data([0x61, 0xFF, 0xFE, 0x00])))
        let refused = PresetError.invalid([
            PresetFault(file: path, line: 1, column: 1, message: "the file is no text; expected UTF-8")
        ])
        #expect(throws: refused) { try PresetFile.load(path: path) }
        #expect(throws: PresetError.unreadable(path: folder.path, reason: "is a folder; expected a preset file")) {
            try PresetFile.load(path: folder.path)
        }
    }
}

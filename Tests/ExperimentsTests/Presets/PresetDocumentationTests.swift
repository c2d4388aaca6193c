@testable import Experiments
import Foundation
import Testing

/// presets/README.md against the table that the reader uses.
struct PresetDocumentationTests {
    /// Keys in the table's rows under each heading.
    private func documentedKeys() throws -> [String: [String]] {
        let readme = try String(contentsOfFile: "\(presetFolder)/README.md", encoding: .utf8)
        var keys: [String: [String]] = [:]
        var heading = ""
        for line in readme.split(separator: "\n") {
            if line.hasPrefix("#") {
                heading = line.drop { "# ".contains($0) }.filter { $0 != "`" }
                keys[heading] = []
            } else if line.hasPrefix("| `"), let key = line.split(separator: "`").dropFirst().first {
                keys[heading, default: []].append(String(key))
            }
        }
        return keys
    }

    private func heading(of section: PresetSection) -> String {
        guard let variant = section.variant else { return section.name }
        let discriminators = [
            "data": "generator: ", "split": "method: ", "model": "kind: ", "optimizer": "name: ", "scheduler": "name: ",
        ]
        return "\(section.name) with \(discriminators[section.name] ?? "")\(variant)"
    }

    @Test func everyKeyIsDocumentedUnderItsMapping() throws {
        let documented = try documentedKeys()
        for section in PresetSchema.sections {
            let keys = try #require(documented[heading(of: section)], "\(heading(of: section))")
            #expect(keys == section.keys.map(\.name), "\(heading(of: section))")
        }
    }

    @Test func neededKeysAreMarked() throws {
        let readme = try String(contentsOfFile: "\(presetFolder)/README.md", encoding: .utf8)
        for section in PresetSchema.sections {
            let part = try #require(
                readme.components(separatedBy: "\n#").first { part in
                    part.drop { "# ".contains($0) }.prefix { $0 != "\n" }.filter { $0 != "`" } == heading(of: section)
                })
            for key in section.keys {
                let mark = key.isRequired ? "yes |" : "|"
                #expect(part.contains("| `\(key.name)` | \(mark)"), "\(heading(of: section)): \(key.name)")
            }
        }
    }

    @Test func everyVariantIsToldApartByAKeyOfItsOwn() {
        for section in PresetSchema.draws { #expect(section.keys.first?.name == section.variant) }
        let variants =
            PresetSchema.data + PresetSchema.split + PresetSchema.model + PresetSchema.optimizer
            + PresetSchema.scheduler
        #expect(Set(variants.map { heading(of: $0) }).count == variants.count)
    }

    @Test func everyShippedFileIsListed() throws {
        let readme = try String(contentsOfFile: "\(presetFolder)/README.md", encoding: .utf8)
        #expect(!shippedNames.isEmpty)
        for name in shippedNames {
            #expect(readme.contains("| `\(name).yaml` |"))
        }
    }
}

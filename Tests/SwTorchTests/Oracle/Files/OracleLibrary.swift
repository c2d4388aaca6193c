import Foundation
import Testing

/// The reference files that are read: those of the folder `SWTORCH_ORACLE`, or the project's own.
enum OracleLibrary {
    /// The cases of all files of one group.
    struct Group: Sendable, CustomTestStringConvertible {
        let name: String
        let files: [URL]

        var testDescription: String { name }

        func cases() throws -> [OracleCase] { try files.flatMap { try OracleFile(contentsOf: $0).cases } }
    }

    /// What the texts of the lectures print is checked elsewhere, not case by case.
    static let groupsLeftOut: Set<String> = ["printed"]

    /// Whether another folder than the project's own is read.
    static var isElsewhere: Bool { namedFolder != nil }

    /// The groups in alphabetical order.
    static func groups() throws -> [Group] {
        var files: [String: [URL]] = [:]
        for url in try filesOfFormat() {
            files[try Header(contentsOf: url).group ?? "", default: []].append(url)
        }
        return files.keys.sorted().filter { !groupsLeftOut.contains($0) }.map {
            Group(name: $0, files: files[$0] ?? [])
        }
    }

    /// The project's own files.
    static func ownFolder() throws -> URL {
        guard let resources = Bundle.module.resourceURL else { throw OracleUnknown(reason: "no fixtures") }
        return resources.appendingPathComponent("Fixtures")
    }

    private static var namedFolder: String? {
        ProcessInfo.processInfo.environment["SWTORCH_ORACLE"].flatMap { $0.isEmpty ? nil : $0 }
    }

    private static func filesOfFormat() throws -> [URL] {
        let folder = try namedFolder.map { URL(fileURLWithPath: $0) } ?? ownFolder()
        return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            .filter { $0.pathExtension == "json" }
            .filter { (try? Header(contentsOf: $0).format) == OracleFile.format }
            .sorted { $0.path < $1.path }
    }

    /// What says which files are reference files, and of which group.
    private struct Header: Decodable {
        let format: String?
        let group: String?

        init(contentsOf url: URL) throws {
            self = try JSONDecoder().decode(Header.self, from: Data(contentsOf: url))
        }
    }
}

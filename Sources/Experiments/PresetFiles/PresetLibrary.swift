import Foundation

/// The presets that can be started by name.
public struct PresetLibrary: Sendable {
    /// The picker's first presets, in their order.
    public static let frontRow = ["line-fit", "sine-polynomial", "blobs", "circles", "mnist-mlp"]
    /// The other experiments of the lectures in the lectures' order; presets of other names follow by name.
    public static let moreFromTheLectures = [
        "linear-regression", "linear-regression-3", "nonlinear-sigmoid", "nonlinear-deep", "nonlinear-deep-10",
        "blobs-4", "linear-regression-sum", "gradient-descent", "logistic-regression", "sine-polynomial-numpy",
        "sine-legendre",
        "mnist-scratch", "line-hand", "line-adam", "line-plateau", "dnn", "dnn-flip", "mnist-512",
    ]

    /// Folders that may hold presets, the first one that has a name's file wins.
    public let folders: [String]

    /// A library of the folders given.
    public init(folders: [String]) {
        self.folders = folders
    }

    /// The library of a program: the folder that `SWTORCH_PRESETS` names, then `presets` beside the executable,
    /// `../share/swtorch-tui/presets` from there, and `presets` in the current folder.
    public init(environment: [String: String], executablePath: String, currentDirectory: String) {
        let executable = URL(fileURLWithPath: executablePath).resolvingSymlinksInPath().deletingLastPathComponent()
        let named = environment["SWTORCH_PRESETS"].flatMap { $0.isEmpty ? nil : $0 }
        let current = URL(fileURLWithPath: currentDirectory, isDirectory: true)
        let candidates =
            (named.map { [$0] } ?? []) + [
                executable.appendingPathComponent("presets").path,
                executable.appendingPathComponent("../share/swtorch-tui/presets").standardized.path,
                current.appendingPathComponent("presets").path,
            ]
        // A program that is started in its own folder has some of them twice.
        self.init(folders: candidates.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
    }

    /// Names of all presets in the picker's order.
    public var names: [String] {
        let files = folders.flatMap { (try? FileManager.default.contentsOfDirectory(atPath: $0)) ?? [] }
        let names = Set(files.filter { $0.hasSuffix(".yaml") }.map(PresetFile.name(ofPath:)))
        let known = Self.frontRow + Self.moreFromTheLectures
        return known.filter(names.contains) + names.subtracting(known).sorted()
    }

    /// The preset of that name, or in the file of that path (with a `/` or ending in `.yaml`).
    ///
    /// - Throws: ``PresetError`` where there is none, with the nearest name, or where its file has faults.
    public func preset(named name: String) throws(PresetError) -> Preset {
        try PresetFile.load(path: try path(named: name))
    }

    /// The file of a preset.
    ///
    /// - Throws: ``PresetError/notFound(_:nearest:searched:)``.
    public func path(named name: String) throws(PresetError) -> String {
        let isPath = name.contains("/") || name.hasSuffix(".yaml")
        let candidates = isPath ? [name] : folders.map { "\($0)/\(name).yaml" }
        if let path = candidates.first(where: FileManager.default.fileExists) { return path }
        let nearest = nearestMatch(to: isPath ? PresetFile.name(ofPath: name) : name, among: names, isBounded: false)
        throw .notFound(name, nearest: nearest, searched: isPath ? [] : folders)
    }

    /// All presets in the picker's order, and what is wrong with the files that could not be read.
    public func presets() -> (presets: [Preset], failures: [PresetError]) {
        var presets: [Preset] = []
        var failures: [PresetError] = []
        for name in names {
            do throws(PresetError) {
                presets.append(try preset(named: name))
            } catch {
                failures.append(error)
            }
        }
        return (presets, failures)
    }
}

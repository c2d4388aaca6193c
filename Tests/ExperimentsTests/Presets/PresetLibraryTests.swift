import Experiments
import Foundation
import Testing

struct PresetLibraryTests {
    /// A folder of preset files that is removed again.
    private func withFolder(_ files: [String: String], _ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in files {
            try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
        }
        try body(folder.path)
    }

    @Test func foldersAreSearchedInOrder() {
        let library = PresetLibrary(
            environment: ["SWTORCH_PRESETS": "/mine"], executablePath: "/opt/bin/swtorch-tui", currentDirectory: "/home"
        )
        #expect(
            library.folders == ["/mine", "/opt/bin/presets", "/opt/share/swtorch-tui/presets", "/home/presets"])
        let plain = PresetLibrary(environment: ["SWTORCH_PRESETS": ""], executablePath: "/b/x", currentDirectory: "/")
        #expect(plain.folders == ["/b/presets", "/share/swtorch-tui/presets", "/presets"])
    }

    @Test func theFirstFolderWinsAndOthersFollowTheLectures() throws {
        try withFolder(["zebra.yaml": validText, "circles.yaml": validText, "notes.txt": "x"]) { folder in
            let library = PresetLibrary(folders: [folder + "/missing", folder, presetFolder])
            #expect(library.names == PresetLibrary.frontRow + PresetLibrary.moreFromTheLectures + ["zebra"])
            let titles = try ["circles", "blobs"].map { try library.preset(named: $0).title }
            #expect(titles == ["Two clouds", "One border between two clouds"])
        }
    }

    @Test func aPathIsTakenAsItIs() throws {
        try withFolder(["own.yaml": validText]) { folder in
            let preset = try PresetLibrary(folders: []).preset(named: "\(folder)/own.yaml")
            #expect(preset.name == "own")
        }
    }

    @Test(arguments: [
        ("circle", "circles"), ("blops", "blobs"), ("linefit", "line-fit"), ("CIRCLES", "circles"),
        ("mnist-mpl", "mnist-mlp"),
        ("circels.yaml", "circles"), ("nothing-like-it", "line-fit"), ("", nil),
    ])
    func aNameThatDoesNotExistNamesTheNearest(name: String, nearest: String?) throws {
        let library = PresetLibrary(folders: [presetFolder])
        let searched = name.hasSuffix(".yaml") ? [] : [presetFolder]
        #expect(throws: PresetError.notFound(name, nearest: nearest, searched: searched)) {
            try library.preset(named: name)
        }
    }

    @Test func errorsAreOneLine() {
        let file = PresetError.notFound("a/x.yaml", nearest: nil, searched: [])
        #expect(file.description == "there is no file 'a/x.yaml'")
        let nearFile = PresetError.notFound("blops.yaml", nearest: "blobs", searched: [])
        #expect(nearFile.description == "there is no file 'blops.yaml'; the nearest name of a preset is 'blobs'")
        let near = PresetError.notFound("blops", nearest: "blobs", searched: ["a"])
        #expect(near.description == "there is no preset 'blops'; the nearest name is 'blobs'")
        let far = PresetError.notFound("x", nearest: nil, searched: ["a", "b"])
        #expect(far.description == "there is no preset 'x'; looked in a, b")
        #expect(PresetError.unreadable(path: "p", reason: "is a folder").description == "p: is a folder")
    }

    @Test func aFaultyFileDoesNotHideTheOthers() throws {
        try withFolder(["good.yaml": validText, "bad.yaml": "schema: 2"]) { folder in
            let (presets, failures) = PresetLibrary(folders: [folder]).presets()
            #expect(presets.map(\.name) == ["good"])
            #expect(
                failures.map(\.description) == [
                    "\(folder)/bad.yaml:1:9: schema 2 is not known to this program; expected 1"
                ])
        }
    }

    @Test(arguments: shippedNames) func presetsSurviveCoding(name: String) throws {
        let preset = try shipped(name)
        #expect(try JSONDecoder().decode(Preset.self, from: JSONEncoder().encode(preset)) == preset)
    }
}

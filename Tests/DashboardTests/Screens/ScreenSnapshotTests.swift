import Foundation
import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Whole screens against the text files in `Snapshots`.
///
/// With the variable `RECORD_SNAPSHOTS` set the files are written anew, and the tests that wrote them fail: a new
/// picture is looked at before it counts.
struct ScreenSnapshotTests {
    private static let sizes = [Size(width: 80, height: 24), Size(width: 120, height: 36)]

    @Test(arguments: Fixtures.Screen.allCases, GlyphSet.allCases)
    func screenIsTheRecordedOne(_ screen: Fixtures.Screen, _ glyphs: GlyphSet) throws {
        for size in Self.sizes {
            let state = Fixtures.state(screen, width: size.width, height: size.height, glyphs: glyphs)
            let text = state.screen.map { $0 + "\n" }.joined()
            let name = "\(screen.rawValue)-\(size.width)x\(size.height)-\(glyphs.rawValue)"
            if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
                try record(text, name)
                continue
            }
            let url = try #require(
                Bundle.module.url(forResource: name, withExtension: "txt", subdirectory: "Snapshots"))
            let recorded = try String(contentsOf: url, encoding: .utf8)
            #expect(recorded == text, "\(name) looks different:\n\(text)")
        }
    }

    private func record(_ text: String, _ name: String) throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let url = folder.appendingPathComponent("Snapshots/\(name).txt")
        try text.write(to: url, atomically: true, encoding: .utf8)
        Issue.record("\(name) was recorded; look at it, then run the tests again")
    }

    @Test(arguments: Fixtures.Screen.allCases)
    func asciiScreensAreAscii(_ screen: Fixtures.Screen) {
        let lines = Fixtures.state(screen, width: 120, height: 36, glyphs: .ascii).screen
        #expect(lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) })
    }
}

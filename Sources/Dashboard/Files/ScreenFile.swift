import Foundation
import TerminalUI

/// A screen as three files: plain text, text with the escape sequences of its colours, and a picture.
struct ScreenFile {
    /// The folder that they are written to.
    let folder: String

    /// Writes the files under the first name that is free.
    ///
    /// - Parameter ground: The ground of the picture.
    /// - Returns: The name of the files, without their endings.
    /// - Throws: What the file system says.
    func save(_ buffer: CellBuffer, named name: String, ground: Ground) throws -> String {
        let folder = URL(fileURLWithPath: folder, isDirectory: true)
        let names = [name] + (2...999).map { "\(name)-\($0)" }
        let free = names.first {
            !FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0).txt").path)
        }
        let stem = free ?? name
        for (ending, lines) in [
            ("ansi", buffer.ansiLines), ("svg", buffer.svgLines(ground: ground)), ("txt", buffer.lines),
        ] {
            let text = lines.map { $0 + "\n" }.joined()
            try Data(text.utf8).write(to: folder.appendingPathComponent("\(stem).\(ending)"), options: .atomic)
        }
        return stem
    }
}

import Foundation

/// Standard output, whose faults (a full disk, a closed descriptor) are told.
enum StandardOutput {
    /// Writes a text and a line's end.
    ///
    /// - Throws: ``ProgramFailure`` of the status ``ProgramFailure/Status/cannotWrite``.
    static func write(_ text: String) throws {
        do {
            try FileHandle.standardOutput.write(contentsOf: Data((text + "\n").utf8))
        } catch {
            // Foundation's own sentence speaks of a file; the system's below it tells what is wrong.
            let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError ?? error as NSError
            throw ProgramFailure(
                status: .cannotWrite, message: "cannot write to standard output: \(cause.localizedDescription)")
        }
    }
}

import Foundation

/// Why the program cannot do what it was asked: a sentence for standard error, and the exit status.
struct ProgramFailure: Error {
    /// Exit statuses of the command line's contract; the numbers are those of `sysexits.h`.
    enum Status: Int32 {
        case runFailed = 1
        case usage = 64
        case badContent = 65
        case notFound = 66
        case cannotCreate = 73
        case cannotWrite = 74
    }

    let status: Status
    let message: String
}

/// Writes a line to standard error; where that is closed there is nobody left to tell.
func printError(_ line: String, terminator: String = "\n") {
    try? FileHandle.standardError.write(contentsOf: Data((line + terminator).utf8))
}

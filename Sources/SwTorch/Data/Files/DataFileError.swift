/// Why a file of numbers could not be read or written.
public enum DataFileError: Error, Equatable, Sendable {
    /// The file cannot be opened, for the reason that the system gives.
    case unreadable(path: String, reason: String)
    /// The file cannot be written, for the reason that the system gives.
    case unwritable(path: String, reason: String)
    /// The content is not what it has to be. `byte` counts from 0, in a packed file in the unpacked content.
    case damaged(path: String, byte: Int, expected: String, found: String)
}

extension DataFileError: CustomStringConvertible {
    /// The error as one line: file, place, what was expected.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
        case .unwritable(let path, let reason): "\(path): cannot be written: \(reason)"
        case .damaged(let path, let byte, let expected, let found):
            "\(path): byte \(byte) of the unpacked file: expected \(expected), found \(found)"
        }
    }
}

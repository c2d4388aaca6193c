/// Why a file of images or labels could not be read.
public enum IDXError: Error, Equatable, Sendable {
    /// The file cannot be opened, for the reason that the system gives.
    case unreadable(path: String, reason: String)
    /// The content is not what it has to be. `byte` counts from 0 in the unpacked content.
    case damaged(path: String, byte: Int, expected: String, found: String)
}

extension IDXError: CustomStringConvertible {
    /// The error as one line: file, place, what was expected.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason): "\(path): cannot be read: \(reason)"
        case .damaged(let path, let byte, let expected, let found):
            "\(path): byte \(byte) of the unpacked file: expected \(expected), found \(found)"
        }
    }
}

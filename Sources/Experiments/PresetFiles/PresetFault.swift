/// A fault in a preset file: where it is, what is wrong, and what was expected.
public struct PresetFault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file as it was named.
    public let file: String
    /// Line, the first is 1.
    public let line: Int
    /// Column in characters, the first is 1.
    public let column: Int
    /// What is wrong and what was expected.
    public let message: String

    /// A fault at its place.
    public init(file: String, line: Int, column: Int, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.message = message
    }

    /// `FILE:LINE:COLUMN: message`.
    public var description: String { "\(file):\(line):\(column): \(message)" }
}

/// Why there is no preset.
public enum PresetError: Error, Equatable, Sendable, CustomStringConvertible {
    /// No preset has that name, or no file that path; the nearest name, and the folders that were searched.
    case notFound(String, nearest: String?, searched: [String])
    /// The file exists and cannot be read.
    case unreadable(path: String, reason: String)
    /// The file was read and has faults, in the order of their places.
    case invalid([PresetFault])

    /// One line, or one for each fault.
    public var description: String {
        switch self {
        case .notFound(let path, nil, let searched) where searched.isEmpty:
            return "there is no file '\(path)'"
        case .notFound(let path, let nearest?, let searched) where searched.isEmpty:
            return "there is no file '\(path)'; the nearest name of a preset is '\(nearest)'"
        case .notFound(let name, let nearest?, _):
            return "there is no preset '\(name)'; the nearest name is '\(nearest)'"
        case .notFound(let name, nil, let searched):
            return "there is no preset '\(name)'; looked in \(searched.joined(separator: ", "))"
        case .unreadable(let path, let reason):
            return "\(path): \(reason)"
        case .invalid(let faults):
            return faults.map(\.description).joined(separator: "\n")
        }
    }
}

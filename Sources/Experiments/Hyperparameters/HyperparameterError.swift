/// Why a hyperparameter was not changed.
public enum HyperparameterError: Error, Equatable, Sendable, CustomStringConvertible {
    /// An assignment without `=`.
    case malformed(String)
    /// No hyperparameter has that key; the nearest one that does.
    case unknownKey(String, nearest: String?)
    /// The preset has no such value, with the reason.
    case notApplicable(Hyperparameter, reason: String)
    /// The text is no value of this kind; what was expected instead.
    case unreadable(Hyperparameter, given: String, expected: String)
    /// The value lies outside of what is allowed; the range or the choices.
    case outOfRange(Hyperparameter, given: String, allowed: String)

    /// One line that names the key, what was given and what is allowed.
    public var description: String {
        switch self {
        case .malformed(let text):
            "'\(excerpt(text))' is no assignment; expected KEY=VALUE, such as lr=0.03"
        case .unknownKey(let key, let nearest?):
            "there is no hyperparameter '\(excerpt(key))'; did you mean '\(nearest)'?"
        case .unknownKey(let key, nil):
            "there is no hyperparameter '\(excerpt(key))'; there are \(Hyperparameter.allCases.map(\.rawValue).joined(separator: ", "))"
        case .notApplicable(let key, let reason):
            "\(key.rawValue) cannot be set: \(reason)"
        case .unreadable(let key, let given, let expected):
            "\(key.rawValue): '\(excerpt(given))' cannot be read; expected \(expected)"
        case .outOfRange(let key, let given, let allowed):
            "\(key.rawValue): \(excerpt(given)) is not allowed; expected \(allowed)"
        }
    }
}

import Experiments

/// A text that is being typed on the event line.
struct EditLine: Equatable, Sendable {
    /// What it is for.
    enum Purpose: Equatable, Sendable {
        /// The value of a hyperparameter.
        case value(Hyperparameter)
        /// A trained value.
        case weight(ValuePlace)
        /// A part of the names of the tensors that are listed.
        case filter
    }

    /// What it is for.
    var purpose: Purpose
    /// What was typed so far.
    var text = ""
    /// Why it was not taken.
    var fault: String?
}

extension EditLine {
    /// What the event line says around the text.
    struct Words: Equatable, Sendable {
        /// What is typed, before the text.
        var label: String
        /// What follows from it, behind the text.
        var consequence = ""
        /// What is allowed, at the right.
        var allowed = ""
        /// What stays when it is not taken.
        var kept = ""
    }
}

/// Names to choose from, in words: `a`, `a or b`, `a, b or c`.
func alternatives(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " or " + last
}

/// The question that follows a word which is not known: `; did you mean 'lr'?`, or nothing where no candidate is near.
func nearestHint(to word: String, among candidates: [String]) -> String {
    nearestMatch(to: word, among: candidates).map { "; did you mean '\($0)'?" } ?? ""
}

/// The beginning of what a user or a file gave, fit for a message: one line, at most 40 characters, nothing that a terminal
/// would take for a command.
func excerpt(_ text: String) -> String {
    let line = text.prefix { !$0.isNewline }
    let beginning = line.prefix(40)
    let printable = String(
        String.UnicodeScalarView(
            beginning.unicodeScalars.map { $0.properties.generalCategory == .control ? "\u{FFFD}" : $0 }))
    return beginning.endIndex == text.endIndex ? printable : printable + "…"
}

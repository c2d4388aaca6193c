extension ScreenPreferences {
    /// Reads lines of `key: value`, as YAML has them; `#` begins a comment.
    ///
    /// - Returns: What could be read, and a sentence for each line that could not.
    static func read(_ text: String) -> (preferences: ScreenPreferences, faults: [String]) {
        var preferences = ScreenPreferences()
        var faults: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let content = line.prefix { $0 != "#" }.trimmed
            guard !content.isEmpty else { continue }
            let parts = content.split(separator: ":", maxSplits: 1)
            let key = parts[0].trimmed
            let value = parts.count == 2 ? parts[1].trimmed.filter { $0 != "\"" && $0 != "'" } : ""
            guard let setting = ScreenSetting.all.first(where: { $0.key == key }), parts.count == 2 else {
                let known = ScreenSetting.all.map(\.key).joined(separator: ", ")
                faults.append("line \(index + 1): expected one of \(known)")
                continue
            }
            if !setting.write(value, &preferences) {
                let known = setting.choices.joined(separator: ", ")
                faults.append("line \(index + 1): \(key) is one of \(known)")
            }
        }
        return (preferences, faults)
    }

    /// The lines that ``read(_:)`` reads.
    var text: String {
        let lines = ScreenSetting.all.compactMap { setting in
            setting.read(self).map { "\(setting.key): \($0)" }
        }
        return (["# Options of swtorch-tui; written by its options page (key o)."] + lines).joined(separator: "\n")
            + "\n"
    }
}

extension StringProtocol {
    /// The text without blanks and tabs at its ends.
    fileprivate var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}

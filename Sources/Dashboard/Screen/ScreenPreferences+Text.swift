import Experiments

extension ScreenPreferences {
    /// Reads the options in a YAML text.
    ///
    /// A setting that is not known or has another value is passed over; a text that is no YAML holds none.
    ///
    /// - Returns: What could be read, and a sentence for each fault, in the order of their lines.
    static func read(_ text: String) -> (preferences: ScreenPreferences, faults: [String]) {
        var preferences = ScreenPreferences()
        let mapping = FlatMapping(text)
        let faults = mapping.entries.compactMap { entry -> FlatMapping.Fault? in
            let known: String
            if let setting = ScreenSetting.all.first(where: { $0.key == entry.key }) {
                if let value = entry.value, setting.write(value, &preferences) { return nil }
                known = "\(entry.key) is one of \(setting.choices.joined(separator: ", "))"
            } else {
                known = "expected one of \(ScreenSetting.all.map(\.key).joined(separator: ", "))"
            }
            return FlatMapping.Fault(line: entry.line, message: known)
        }
        let sorted = (mapping.faults + faults).sorted { $0.line < $1.line }
        return (preferences, sorted.map { "line \($0.line): \($0.message)" })
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

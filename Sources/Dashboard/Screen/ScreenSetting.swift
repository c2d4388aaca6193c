import TerminalUI

/// A wish about the screen: the one table behind the page of options and the file that keeps them.
struct ScreenSetting: Sendable {
    /// Its name in the file.
    let key: String
    /// Its name on the page.
    let label: String
    /// What it does, in a few words.
    let purpose: String
    /// The values that the page offers, as the file writes them.
    let choices: [String]
    /// What holds where nothing is said.
    let usual: String
    /// The value that was chosen, as the file writes it.
    let read: @Sendable (ScreenPreferences) -> String?
    private let accept: @Sendable (String, inout ScreenPreferences) -> Bool
    private let forget: @Sendable (inout ScreenPreferences) -> Void

    /// Takes a value in; nothing stands for no wish.
    ///
    /// - Returns: Whether the value is one.
    @discardableResult
    func write(_ value: String?, _ preferences: inout ScreenPreferences) -> Bool {
        if let value { return accept(value, &preferences) }
        forget(&preferences)
        return true
    }
}

extension ScreenSetting {
    /// What stands for no wish.
    static let automatic = "automatic"

    /// All settings in the order of the page.
    static let all: [ScreenSetting] = [
        named("glyphs", "glyphs", "braille, half blocks, plain ASCII", \.glyphs),
        named("colors", "colours", "256, 16, or shapes alone", \.colors),
        named("theme", "theme", "dark, light, contrast (projector)", \.theme),
        frameRate,
        toggle("low_bandwidth", "low bandwidth", "two frames a second at most", usual: false, \.lowBandwidth),
        toggle("mouse", "mouse", "click focuses, wheel turns", usual: true, \.mouse),
        named("layout", "panes", "the panes that a run begins with", \.layout),
    ]

    private static let frameRate = ScreenSetting(
        key: "fps", label: "frames a second", purpose: "fewer are kind to a slow line",
        choices: ["1", "2", "5", "10", "15", "20", "30"], usual: String(ScreenPreferences.usualFrameRate),
        read: { $0.framesPerSecond.map(String.init) },
        accept: { text, preferences in
            guard let rate = Int(text), ScreenPreferences.frameRates.contains(rate) else { return false }
            preferences.framesPerSecond = rate
            return true
        },
        forget: { $0.framesPerSecond = nil })

    /// A setting that is one of some names.
    private static func named<Value: RawRepresentable<String> & CaseIterable & Sendable>(
        _ key: String, _ label: String, _ purpose: String,
        _ path: any WritableKeyPath<ScreenPreferences, Value?> & Sendable
    ) -> ScreenSetting {
        ScreenSetting(
            key: key, label: label, purpose: purpose, choices: [automatic] + Value.allCases.map(\.rawValue),
            usual: automatic, read: { $0[keyPath: path]?.rawValue },
            accept: { text, preferences in
                guard text != automatic else {
                    preferences[keyPath: path] = nil
                    return true
                }
                guard let value = Value(rawValue: text) else { return false }
                preferences[keyPath: path] = value
                return true
            },
            forget: { $0[keyPath: path] = nil })
    }

    /// A setting that is on or off.
    private static func toggle(
        _ key: String, _ label: String, _ purpose: String, usual: Bool,
        _ path: any WritableKeyPath<ScreenPreferences, Bool?> & Sendable
    ) -> ScreenSetting {
        ScreenSetting(
            key: key, label: label, purpose: purpose, choices: ["off", "on"], usual: usual ? "on" : "off",
            read: { $0[keyPath: path].map { $0 ? "on" : "off" } },
            accept: { text, preferences in
                guard ["on", "off"].contains(text) else { return false }
                preferences[keyPath: path] = text == "on"
                return true
            },
            forget: { $0[keyPath: path] = nil })
    }

    /// The neighbouring choice; the end where there is none.
    func notch(from value: String, by direction: Int) -> String {
        if let number = Int(value), let last = choices.last, Int(last) != nil {
            let numbers = choices.compactMap { Int($0) }
            let next = direction > 0 ? numbers.first { $0 > number } : numbers.last { $0 < number }
            return next.map(String.init) ?? value
        }
        let index = choices.firstIndex(of: value) ?? 0
        return choices[min(max(0, index + direction), choices.count - 1)]
    }
}

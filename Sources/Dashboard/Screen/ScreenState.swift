import TerminalUI

/// How the screen is drawn now, and the cursor on the page of options.
struct ScreenState: Equatable, Sendable {
    /// What the terminal can show, as far as the environment tells.
    let found: TerminalCapabilities
    /// What is kept in the file.
    private(set) var preferences: ScreenPreferences
    /// What the command line says, which is above the file and not written to it.
    private(set) var overrides: ScreenPreferences
    /// Glyphs and colours that follow from all that.
    private(set) var look: Look
    /// The row under the cursor.
    private(set) var selected = 0

    init(
        found: TerminalCapabilities, preferences: ScreenPreferences = ScreenPreferences(),
        overrides: ScreenPreferences = ScreenPreferences()
    ) {
        self.found = found
        self.preferences = preferences
        self.overrides = overrides
        look = overrides.over(preferences).look(on: found)
    }

    /// The wishes that hold.
    var effective: ScreenPreferences { overrides.over(preferences) }

    /// The setting under the cursor.
    var setting: ScreenSetting { ScreenSetting.all[selected] }

    /// The value of a setting that holds.
    func value(of setting: ScreenSetting) -> String { setting.read(effective) ?? setting.usual }

    /// Moves the cursor.
    mutating func select(by places: Int) {
        selected = min(max(0, selected + places), ScreenSetting.all.count - 1)
    }

    /// Turns the setting under the cursor; what is turned here is above the command line from then on.
    ///
    /// - Returns: Whether anything changed.
    mutating func turn(by direction: Int) -> Bool {
        let setting = setting
        let old = value(of: setting)
        let new = setting.notch(from: old, by: direction)
        guard new != old else { return false }
        setting.write(nil, &overrides)
        setting.write(new == setting.usual ? nil : new, &preferences)
        look = effective.look(on: found)
        return true
    }
}

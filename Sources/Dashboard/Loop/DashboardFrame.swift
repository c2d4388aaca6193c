public import Experiments
public import TerminalUI

/// One screen of a run without a terminal, for scripts and documents.
public enum DashboardFrame {
    /// The screen after some keys.
    ///
    /// The driver is one whose snapshots are ready when they are asked for: after each key its commands are sent and the next
    /// snapshot is taken, so the screen is the same on every machine. No clock is read.
    ///
    /// - Parameters:
    ///   - driver: The run, as far trained as it shall be.
    ///   - request: What the run was started from.
    ///   - presets: The presets of the list, should a key ask for it.
    ///   - size: Columns and rows of the screen.
    ///   - capabilities: Glyphs and colours.
    ///   - preferences: What the user wants of the screen.
    ///   - keys: The keys to press, in order.
    public static func render(
        driver: any TrainingDriver, request: RunRequest, presets: [Preset] = [], size: Size,
        capabilities: TerminalCapabilities, preferences: ScreenPreferences = ScreenPreferences(), keys: [Key] = []
    ) -> CellBuffer {
        let screen = ScreenState(found: capabilities, overrides: preferences)
        var state = DashboardState(size: size, screen: screen, presets: presets, start: request)
        look(driver, &state)
        for key in keys {
            for command in state.handle(key, now: .zero).commands { driver.send(command) }
            look(driver, &state)
        }
        return DashboardView.render(state, now: .zero)
    }

    /// Says what the panes show, and takes the newest snapshot.
    private static func look(_ driver: any TrainingDriver, _ state: inout DashboardState) {
        if let view = state.viewRequest { driver.send(.look(view)) }
        if let snapshot = driver.takeSnapshot() { state.absorb(snapshot, now: .zero) }
    }
}

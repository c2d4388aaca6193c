public import Experiments
public import TerminalUI

/// One screen of a run without a terminal, for scripts and documents.
public enum DashboardFrame {
    /// The screen after some keys.
    ///
    /// The drivers are such whose snapshots are ready when they are asked for: after each key its commands are sent and the next
    /// snapshot is taken, so the screen is the same on every machine. No clock is read.
    ///
    /// - Parameters:
    ///   - request: What the run is started from.
    ///   - presets: The presets of the list, should a key ask for it.
    ///   - size: Columns and rows of the screen.
    ///   - capabilities: Glyphs and colours.
    ///   - preferences: What the user wants of the screen.
    ///   - keys: The keys to press, in order.
    ///   - start: Makes a driver whose run is as far trained as it shall be: of the request, then of each preset that a key starts, at
    ///     last of the one that the list shows small.
    /// - Throws: What `start` throws.
    public static func render<Failure>(
        _ request: RunRequest, presets: [Preset] = [], size: Size, capabilities: TerminalCapabilities,
        preferences: ScreenPreferences = ScreenPreferences(), keys: [Key] = [],
        start: (RunRequest) throws(Failure) -> any TrainingDriver
    ) throws(Failure) -> CellBuffer {
        let screen = ScreenState(found: capabilities, overrides: preferences)
        var state = DashboardState(
            size: size, screen: screen, presets: presets, dataDirectory: request.dataDirectory, start: request)
        var driver = try start(request)
        look(driver, &state)
        for key in keys {
            let response = state.handle(key, now: .zero)
            if response.effect == .start, let chosen = state.run?.request {
                driver.close()
                driver = try start(chosen)
            }
            for command in response.commands { driver.send(command) }
            look(driver, &state)
        }
        if let request = state.previewRequest {
            let preview = try start(request)
            if let view = state.previewViewRequest { preview.send(.look(view)) }
            if let snapshot = preview.takeSnapshot() { state.picker.absorb(snapshot) }
        }
        return DashboardView.render(state, now: .zero)
    }

    /// Says what the panes show, and takes the newest snapshot.
    private static func look(_ driver: any TrainingDriver, _ state: inout DashboardState) {
        // What a snapshot shows can lead to one more wish, such as for the weight that the first unit of a network begins with.
        for _ in 0..<2 {
            let view = state.viewRequest
            if let view { driver.send(.look(view)) }
            if let snapshot = driver.takeSnapshot() { state.absorb(snapshot, now: .zero) }
            if state.viewRequest == view { return }
        }
    }
}

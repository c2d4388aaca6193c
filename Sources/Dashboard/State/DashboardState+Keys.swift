import Experiments
import TerminalUI

extension DashboardState {
    /// What a key leads to.
    ///
    /// - Parameter now: The loop's clock, from which a run that is started counts, and an answer's time on the screen.
    mutating func handle(_ key: Key, now: Duration) -> Response {
        (message, greeting) = (nil, nil)
        lastKeyTime = now
        if let edit = run?.edit, !isPickerShown, case .character(let character) = key {
            isQuitAsked = false
            run?.edit = EditLine(purpose: edit.purpose, text: edit.text + String(character))
            return .none
        }
        switch KeyMap.meaning(of: key, in: scenes) {
        case .action(let action):
            return apply(action, now: now)
        case .elsewhere(let place, let help):
            isQuitAsked = false
            message = Message(text: "\(key.label(in: look.glyphs)) has no use here; \(place): \(help)")
            return .none
        case nil:
            isQuitAsked = false
            return .none
        }
    }

    /// What an action leads to.
    mutating func apply(_ action: Action, now: Duration) -> Response {
        let wasAsked = isQuitAsked
        isQuitAsked = false
        switch action {
        case .quit: return quit(wasAsked: wasAsked)
        case .suspend: return .effect(.suspend)
        case .repaint: return .effect(.repaint)
        case .help: toggle(.help)
        case .options: toggle(.options)
        case .explain: toggle(.explanation)
        case .saveScreen: return .effect(.saveScreen)
        case .reload: return reload()
        case .escape where wasAsked: return .none
        default:
            if let response = applyOnPage(action) { return response }
            // What a key changes in a pane must be seen.
            if !action.isForTheRun { page = nil }
            return isPickerShown ? applyInPicker(action, now: now) : applyInRun(action)
        }
        return .none
    }

    /// Quits, but asks once while a run is going on.
    private mutating func quit(wasAsked: Bool) -> Response {
        guard run?.isRunning == true, !wasAsked else { return .effect(.quit) }
        isQuitAsked = true
        return .none
    }

    private mutating func applyInPicker(_ action: Action, now: Duration) -> Response {
        switch action {
        case .up: picker.select(by: -1)
        case .down: picker.select(by: 1)
        case .enter: return start(picker.preset, now: now)
        case .startPreset(let digit) where picker.presets.indices.contains(digit - 1):
            return start(picker.presets[digit - 1], now: now)
        case .escape where run != nil: isPickerShown = false
        default: break
        }
        return .none
    }

    private mutating func start(_ preset: Preset?, now: Duration) -> Response {
        guard let preset else { return .none }
        begin(picker.request(for: preset), now: now)
        edited = nil
        isPickerShown = false
        page = nil
        greetNewcomer()
        return .effect(.start)
    }
}

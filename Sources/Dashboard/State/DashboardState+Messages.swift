import Experiments

extension DashboardState {
    /// Says something on the event line until the next key or event.
    mutating func say(_ text: String, isFault: Bool = false) {
        message = Message(text: text, isFault: isFault)
    }

    /// What is said before the first key: what is wrong with the options, or what a newcomer needs to know.
    mutating func greet(fault: String?, isNewcomer: Bool) {
        self.isNewcomer = isNewcomer
        if let fault {
            greeting = Message(text: fault, isFault: true)
        } else {
            greetNewcomer()
        }
    }

    /// What a newcomer needs to know first, once in the list of presets and once in a run.
    mutating func greetNewcomer() {
        guard isNewcomer else { return }
        if isPickerShown {
            greeting = Message(text: "New here? Enter starts the experiment that you see, ? shows every key")
        } else {
            greeting = Message(text: "New here? i explains the pane in focus, ? shows every key, o sets colours")
            isNewcomer = false
        }
    }

    /// The name of a file for the screen: `circles-step84`.
    var screenName: String {
        guard let run, !isPickerShown else { return "swtorch-tui" }
        return "\(run.request.preset.name)-step\(run.snapshot?.step ?? 0)"
    }
}

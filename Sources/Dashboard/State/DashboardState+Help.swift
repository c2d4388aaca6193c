import TerminalUI

extension DashboardState {
    /// The page of keys as it would be shown now.
    var helpPage: HelpPage {
        let area = layout.body.splitTop(1).rest
        guard let run, !isPickerShown else {
            return HelpPage(run == nil ? .picker : [.picker, .pickerOverRun], heading: "This list", in: area)
        }
        let pane = run.focus
        return HelpPage(Scenes(pane), heading: "This pane: \(pane.rawValue) \(pane.name)", in: area)
    }
}

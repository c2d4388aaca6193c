import Experiments
import TerminalUI

extension DashboardState {
    /// Whether the page of keys is shown.
    var isHelpShown: Bool { page == .help }

    /// The page of keys as it would be shown now.
    var helpPage: HelpPage {
        let area = pageArea
        guard let run, !isPickerShown else {
            return HelpPage(run == nil ? .picker : [.picker, .pickerOverRun], heading: "This list", in: area)
        }
        let pane = run.focus
        return HelpPage(Scenes(pane), heading: "This pane: \(pane.rawValue) \(pane.name)", in: area)
    }

    /// The lines of the page that is shown, where it has lines.
    var textPage: TextPage? {
        switch page {
        case .words: return .words(look: look, width: pageArea.width)
        case .explanation:
            guard let run else { return nil }
            return .explanation(of: run.focus, in: run.settings, look: look, width: pageArea.width)
        case .help, .options, nil: return nil
        }
    }

    /// The cells of a page below its rule.
    private var pageArea: Rect { layout.body.splitTop(1).rest }

    /// How many rows of the page are out of sight at its beginning.
    var hiddenPageRows: Int {
        if isHelpShown { return helpPage.hiddenRows }
        return textPage.map { max(0, $0.lines.count - pageArea.height) } ?? 0
    }

    /// The scene of the page that is shown.
    var pageScene: Scenes? {
        switch page {
        case nil: nil
        case .options: .options
        case .help, .words, .explanation: hiddenPageRows > 0 ? [.help, .scrolling] : .help
        }
    }

    /// Shows a page, or puts it away where it is shown.
    mutating func toggle(_ page: Page) {
        self.page = self.page == page ? nil : page
        pageOffset = 0
    }

    /// What an action leads to on the page that is shown; nothing where the page has no use for it.
    mutating func applyOnPage(_ action: Action) -> Response? {
        guard let page else { return nil }
        switch action {
        case .escape:
            self.page = nil
        case .enter where page == .options: self.page = nil
        case .up, .down:
            let direction = action == .down ? 1 : -1
            if page == .options {
                screenState.select(by: direction)
            } else {
                pageOffset = min(max(0, pageOffset + direction), hiddenPageRows)
            }
        case .left where page == .options: return turn(by: -1)
        case .right where page == .options: return turn(by: 1)
        case .pageDown, .pageUp:
            self.page = action == .pageDown ? .words : .help
            pageOffset = 0
        default: return nil
        }
        return Response.none
    }

    /// Turns a setting of the screen, which holds at once and is kept.
    private mutating func turn(by direction: Int) -> Response {
        guard screenState.turn(by: direction) else { return .none }
        if screenState.setting.key == "layout" { takeLayout() }
        return .effect(.keepPreferences)
    }

    /// Calls up the panes that the user begins with.
    mutating func takeLayout() {
        guard var run else { return }
        if let layout = screenState.effective.layout {
            run.panes.choose(layout.panes)
            if !layout.panes.contains(run.focus), let first = layout.panes.first { run.focus = first }
        } else {
            usualPanes(&run)
        }
        self.run = run
    }
}

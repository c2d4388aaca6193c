import Experiments
import TerminalUI

/// What a pane shows: a title's words and its cells, made from a run's newest snapshot.
protocol PaneContent {
    /// What the rule above it says.
    static func title(_ run: RunState, _ snapshot: Snapshot, look: Look) -> PaneView.Title

    /// Draws what is below the rule.
    static func draw(
        _ run: RunState, _ snapshot: Snapshot, look: Look, in area: Rect, into buffer: inout CellBuffer)

    /// Adds what the run's snapshots should hold for it, while it is shown in some cells.
    static func wish(_ run: RunState, in area: Rect, to request: inout ViewRequest)
}

extension PaneContent {
    /// Nothing that is not in every snapshot.
    static func wish(_ run: RunState, in area: Rect, to request: inout ViewRequest) {}
}

extension Pane {
    /// Who draws it.
    var content: any PaneContent.Type {
        switch self {
        case .loss: LossPane.self
        case .picture: PicturePane.self
        case .hyperparameters: HyperparametersPane.self
        case .parameters: ParametersPane.self
        case .network: NetworkPane.self
        case .lecture: LecturePane.self
        case .log: LogPane.self
        }
    }
}

/// A pane at its place: title rule and content.
enum PaneView {
    /// What the rule above a pane says: its name, and one fact at the right.
    struct Title {
        var name: String
        var note = ""
        var fact: [TextRun] = []
    }

    /// Draws the pane that stands at a place.
    static func draw(
        _ place: DashboardLayout.Place, run: RunState, snapshot: Snapshot, look: Look, into buffer: inout CellBuffer
    ) {
        let content = place.pane.content
        let title = content.title(run, snapshot, look: look)
        let isFocused = place.pane == run.focus
        TitleRule(
            [look.run("\(place.pane.rawValue) \(title.name)", .emphasis), look.run(title.note, .label)],
            fact: title.fact, isFocused: isFocused, ruleStyle: look[isFocused ? .emphasis : .rule]
        ).draw(in: place.title, glyphs: look.glyphs, into: &buffer)
        content.draw(run, snapshot, look: look, in: place.content, into: &buffer)
    }
}

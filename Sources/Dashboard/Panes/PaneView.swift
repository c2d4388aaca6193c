import Experiments
import TerminalUI

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
        if place.pane == .parameters, let divergence = run.shownDivergence {
            DivergedPane.draw(divergence, run: run, snapshot: snapshot, at: place, look: look, into: &buffer)
            return
        }
        let title = title(of: place.pane, run: run, snapshot: snapshot, look: look)
        let isFocused = place.pane == run.focus
        TitleRule(
            [look.run("\(place.pane.rawValue) \(title.name)", .emphasis), look.run(title.note, .label)],
            fact: title.fact, isFocused: isFocused, ruleStyle: look[isFocused ? .emphasis : .rule]
        ).draw(in: place.title, glyphs: look.glyphs, into: &buffer)
        switch place.pane {
        case .loss: LossPane.draw(run, snapshot, look: look, in: place.content, into: &buffer)
        case .picture: PicturePane.draw(run, snapshot, look: look, in: place.content, into: &buffer)
        case .hyperparameters: HyperparametersPane.draw(run, look: look, in: place.content, into: &buffer)
        case .parameters: ParametersPane.draw(run, snapshot, look: look, in: place.content, into: &buffer)
        }
    }

    private static func title(of pane: Pane, run: RunState, snapshot: Snapshot, look: Look) -> Title {
        switch pane {
        case .loss: LossPane.title(run, snapshot, look: look)
        case .picture: PicturePane.title(run, snapshot, look: look)
        case .hyperparameters: Title(name: pane.name, note: "  * starts anew")
        case .parameters:
            Title(name: pane.name, fact: [look.run(NumberText.count(snapshot.facts.parameterCount), .label)])
        }
    }
}

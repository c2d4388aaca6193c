import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// Each key of the table that works while a run is shown does what the table says.
struct EveryKeyTests {
    /// A row's key, in a pane in which it works.
    struct Case: Sendable, CustomTestStringConvertible {
        let key: Key
        let action: Action
        let pane: Pane
        let help: String
        var testDescription: String { "\(key.name) in \(pane.name): \(help)" }
    }

    private static let cases: [Case] = KeyMap.rows.flatMap { row in
        row.bindings.flatMap { binding in
            Pane.allCases.filter { row.scenes.contains(Scenes($0)) }.map {
                Case(key: binding.key, action: binding.action, pane: $0, help: row.help ?? "")
            }
        }
    }

    /// A run on a screen on which all panes have their place, with something to scroll and to choose everywhere.
    private static func state(_ test: Case) -> DashboardState {
        var state = Fixtures.running(width: 160, height: 40)
        state.run?.focus = test.pane
        switch (test.pane, test.action) {
        // A pane that shows its first row has no way up.
        case (.hyperparameters, .up): state.run?.selected = .batchSize
        // The output has one unit, the layer before it five.
        case (.network, .up), (.network, .down): state.run?.network.cursor = NetworkCursor(layer: 1, unit: 2, weight: 0)
        // What a matrix shows is chosen in one that is opened.
        case (.parameters, .nextView):
            state.run?.parameters.opened = OpenedTensor(name: "hidden.weight", shape: [5, 2])
        default: break
        }
        return state
    }

    @Test(arguments: cases)
    func theKeyDoesWhatTheTableSays(_ test: Case) {
        let before = Self.state(test)
        var after = before
        let response = after.handle(test.key, now: .zero)
        switch test.action {
        case .runOrPause: #expect(response.commands == [.control(.pause)])
        case .step: #expect(response.commands == [.control(.step)])
        case .stepEpoch: #expect(response.commands == [.control(.stepEpoch)])
        case .restart: #expect(response.commands == [.change(.restart(seed: nil))])
        case .restartWithNewSeed: #expect(response.commands == [.change(.restart(seed: 2_634_425_351))])
        case .slower: #expect(response.commands == [.control(.setPace(10))])
        case .faster: #expect(response.commands == [.control(.setPace(20))])
        case .notchUp: #expect(response.commands == [.change(.set(.learningRate, .number(0.3)))])
        case .notchDown: #expect(response.commands == [.change(.set(.learningRate, .number(0.03)))])
        case .nextPane: #expect(after.run?.focus.rawValue == test.pane.rawValue % 7 + 1)
        case .previousPane: #expect(after.run?.focus.rawValue == (test.pane.rawValue + 5) % 7 + 1)
        case .togglePane(let pane): #expect(after.layout.place(of: pane) == nil)
        case .usualPanes: #expect(after.layout.places == before.layout.places)
        case .enlarge: #expect(after.layout.places.map(\.pane) == [test.pane])
        case .presets: #expect(after.isPickerShown)
        case .lectureMode: #expect(after.run?.lectureMode != nil)
        case .help: #expect(after.page == .help)
        case .explain: #expect(after.page == .explanation)
        case .options: #expect(after.page == .options)
        case .saveScreen: #expect(response.effect == .saveScreen)
        case .repaint: #expect(response.effect == .repaint)
        case .suspend: #expect(response.effect == .suspend)
        case .quit: #expect(after.isQuitAsked)
        default:
            // What only its pane knows: it is seen, said, or sent.
            #expect(after.screen != before.screen || !response.commands.isEmpty || after.message != nil)
        }
        #expect(after.message?.text.contains("has no use here") != true)
    }

    @Test func everyKeyOfTheScreensPlanIsInTheTable() {
        let plan =
            "Space s S r R < > Tab BTab Up Down Left Right h j k l + - Enter 1 2 3 4 5 6 7 0 p y e g x i L W o F2 ? F1 Ctrl-L Ctrl-Z q Ctrl-C"
        let known = Set(Self.cases.map(\.key.name))
        #expect(Set(plan.split(separator: " ").map(String.init)).subtracting(known) == [])
    }
}

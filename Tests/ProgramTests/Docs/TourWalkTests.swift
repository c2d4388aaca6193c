import Dashboard
import Testing

/// What presets/TOUR.md promises, station by station, from the list of presets on.
struct TourWalkTests {
    struct Station: CustomTestStringConvertible, Sendable {
        let name: String
        let keys: [String]
        /// What some row of the screen says then.
        let row: String
        var testDescription: String { name }

        /// A station of the run of `circles`.
        init(_ name: String, _ keys: String, shows row: String) {
            self.name = name
            self.keys = ["4"] + keys.split(separator: " ").map(String.init)
            self.row = row
        }
    }

    @Test(arguments: [
        Station("a digit starts a preset", "", shows: "circles  2-5-1 ReLU"),
        Station("Space holds the run", "Space", shows: "PAUSED"),
        Station("a new start keeps the old curve", "r", shows: "ghost"),
        Station("two hidden units", "Down Down Down Left Left Left Enter", shows: "2-2-1 ReLU"),
        Station("another preset", "Space p 2", shows: "sine-polynomial  a + bx"),
        Station("one weight's step", "Space 5 Tab Tab Enter", shows: "value before"),
        Station("another weight", "Space 5 Tab Tab Enter Right", shows: "output.weight[0,1]"),
        Station("another unit", "Space 5 Tab Tab Enter Left Down", shows: "hidden unit 2 of 5"),
        Station("a weight is set to zero", "Space 5 Tab Tab Enter Enter 0 Enter", shows: "h1    +0.0000"),
        Station("the step as a graph", "Space 5 Tab Tab v", shows: "linear hidden"),
        Station("the lecture's figures", "Space 6 Tab Tab Right Right", shows: "epoch  printed    here"),
        Station("the crosshair reads", "Space x Left", shows: "┼ step"),
        Station("a point is added", "Space a Enter", shows: "point added"),
        Station("the weights", "Space V", shows: "Weights"),
        Station("the landscape", "Space V V", shows: "Loss landscape"),
        Station("lecture mode", "L", shows: "L controls"),
        Station("options", "o", shows: "theme"),
    ])
    func station(_ station: Station) throws {
        let screen = try ScriptedProgram.play(station.keys).screen
        #expect(screen.contains { $0.contains(station.row) }, "\(screen.joined(separator: "\n"))")
    }

    @Test func theLastLineStartsTheSameRunAgain() throws {
        let outcome = try ScriptedProgram.play(["4", "q", "q"]).outcome
        #expect(outcome.ending == .quit)
        #expect(outcome.summary.last == "swtorch-tui circles")
    }

    @Test func oneNotchLearnsAndTwoDoNot() throws {
        let one = try ScriptedProgram.play(["2", "+"], stepsPerFrame: 100)
        #expect(one.screen[0].contains("RUNNING"))
        let two = try ScriptedProgram.play(["2", "+", "+"], stepsPerFrame: 100)
        #expect(two.screen[0].contains("DIVERGED"))
    }
}

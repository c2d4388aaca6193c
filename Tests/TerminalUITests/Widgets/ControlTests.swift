import Testing

@testable import TerminalUI

struct ControlTests {
    @Test func aSliderShowsItsKnobs() {
        let picked = Slider(position: 0.8, initial: 0.7, isPicked: true)
        #expect(drawn(picked, 13, 1) == "◄───────○●──►")
        #expect(drawn(picked, 13, 1, .ascii) == "[-------o@--]")
        #expect(drawn(Slider(position: 0.5), 13, 1) == " ─────●─────")
        #expect(drawn(Slider(position: 0), 13, 1) == " ●──────────")
        #expect(drawn(Slider(position: 1, initial: 1), 13, 1) == " ──────────●")
    }

    @Test func hostilePositionsStayOnTheTrack() {
        #expect(drawn(Slider(position: .nan, initial: .infinity), 5, 1) == " ●─○")
        #expect(drawn(Slider(position: -1e38, initial: -.infinity), 5, 1) == " ●──")
    }

    @Test func choicesAreDots() {
        #expect(drawn(ChoiceDots(count: 5, selected: 2), 13, 1) == " · · ● · ·")
        #expect(drawn(ChoiceDots(count: 5, selected: 2), 13, 1, .ascii) == " . . @ . .")
        #expect(drawn(ChoiceDots(count: 3, selected: 1, initial: 0, isPicked: true), 13, 1) == "◄○ ● ·      ►")
        #expect(drawn(ChoiceDots(count: 9, selected: 8), 13, 1) == " ········●")
    }

    @Test func stayInside() {
        expectStaysInside(Slider(position: 0.3, initial: 0.9, isPicked: true))
        expectStaysInside(ChoiceDots(count: 7, selected: 12, initial: -1, isPicked: true))
        #expect(drawn(Slider(position: 0.3, isPicked: true), 1, 1).isEmpty)
        #expect(drawn(Slider(position: 0.3), 0, 0).isEmpty)
        #expect(drawn(ChoiceDots(count: 2, selected: 0), 1, 1).isEmpty)
    }
}

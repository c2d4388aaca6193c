import Experiments
import TerminalUI
import Testing

@testable import Dashboard

/// The small pictures of the Network pane, and the lines between them.
struct NetworkPictureTests {
    private func look(_ glyphs: GlyphSet = .braille, _ colors: ColorDepth = .none) -> Look {
        Look(TerminalCapabilities(glyphs: glyphs, colors: colors))
    }

    private func drawn(_ width: Int, _ height: Int, _ draw: (Rect, inout CellBuffer) -> Void) -> CellBuffer {
        var buffer = CellBuffer(Size(width: width, height: height))
        draw(buffer.bounds, &buffer)
        return buffer
    }

    /// A map that is far above zero at the left and zero at the right.
    private func map(_ glyphs: GlyphSet, _ colors: ColorDepth, showsExtent: Bool = true) -> [String] {
        let look = look(glyphs, colors)
        let map = SidedMap(
            shares: [1, 0.5, 0.5, 1, 0.5, 0.5], columns: 2, rows: 1, isProbability: false, showsExtent: showsExtent,
            look: look)
        return drawn(6, 1) { map.widget.draw(in: $0, glyphs: glyphs, into: &$1) }.lines
    }

    @Test func whereAMapIsBlankADotShowsItsExtent() {
        #expect(map(.braille, .none) == ["░░····"] && map(.ascii, .none) == ["::...."])
        #expect(map(.braille, .sixteen) == ["░░····"])
        #expect(map(.braille, .none, showsExtent: false) == ["░░    "])
        #expect(map(.braille, .full) == ["      "])
    }

    @Test func anImageWithoutColourShowsSignAndSize() {
        func image(_ glyphs: GlyphSet, _ colors: ColorDepth) -> CellBuffer {
            let shares = [0, 0, 0.3, 0.3, 0.5, 0.5, 0.7, 0.7, 1, 1]
            let image = SidedImage(shares: shares + shares, width: 10, look: look(glyphs, colors))
            return drawn(5, 1) { image.draw(in: $0, into: &$1) }
        }
        #expect(image(.braille, .none).lines == ["○-·+●"] && image(.ascii, .none).lines == ["o-.+@"])
        let grounds = (0..<5).map { image(.ascii, .full)[$0, 0].style.background }
        #expect(Set(grounds).count == 5)
    }

    @Test func termsHangOnTheirInput() {
        func unit(_ index: Int, weights: [NetworkPicture.Weight] = []) -> NetworkPicture.Unit {
            .init(index: index, name: "u\(index)", weights: weights)
        }
        func lines(_ hidden: [NetworkPicture.Unit]) -> String {
            let picture = NetworkPicture(
                domain: .none,
                layers: [
                    .init(units: [unit(0)], unitCount: 1), .init(units: hidden, unitCount: 2),
                ], endsInProbabilities: false)
            let layout = NetworkLayout(Rect(x: 0, y: 0, width: 38, height: 6), of: picture)
            return drawn(38, 6) { _, buffer in
                NetworkLines(picture: picture, layout: layout, look: look(.ascii), chosen: nil).draw(into: &buffer)
            }.lines.joined()
        }
        #expect(lines([unit(0), unit(1)]).contains("."))
        let bias = NetworkPicture.Weight(place: ValuePlace(name: "bias", index: 0), source: nil, value: 1)
        #expect(!lines([unit(0, weights: [bias]), unit(1, weights: [bias])]).contains("."))
    }

    @Test func aLivingUnitHasNoCross() throws {
        var picture = Fixtures.ringNetwork
        picture.domain = .none
        for index in picture.layers[1].units.indices {
            picture.layers[1].units[index].outgoing = nil
            picture.layers[1].units[index].isDead = index == 4
        }
        let layout = NetworkLayout(Rect(x: 0, y: 0, width: 24, height: 8), of: picture)
        let lines = drawn(24, 8) { _, buffer in
            NetworkUnits(picture: picture, layout: layout, look: look(), cursor: nil).draw(into: &buffer)
        }.lines
        #expect(lines.filter { $0.contains("×") }.count == 1)
        #expect(lines.contains { $0.contains("h5×") })
    }
}

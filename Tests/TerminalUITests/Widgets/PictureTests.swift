import Testing

@testable import TerminalUI

struct PictureTests {
    private let greys: [Color] = [234, 237, 241, 245, 250, 255].map { .indexed($0) }

    private func seven(_ greys: GreyImage.Greys) -> GreyImage {
        GreyImage(pixels: ChartSamples.seven, width: 28, greys: greys, crop: 2)
    }

    @Test func aDigitInHalves() {
        #expect(
            drawn(seven(.shapes(.plain)), 12, 6) == """

                  ▀███████
                       ▄█▀
                      ▄█▀
                     ▄█▀
                     ▀▀
                """)
    }

    @Test func aDigitInGreys() {
        #expect(
            drawn(seven(.colours(greys)), 12, 6) == """

                  ▀▀▀▀▀▀█▄
                       ▄▀▀
                      ▄▀▀
                     ▄▀▀
                    ▀▀▀
                """)
        var buffer = CellBuffer(Size(width: 12, height: 6))
        seven(.colours(greys)).draw(in: buffer.bounds, glyphs: .braille, into: &buffer)
        #expect(buffer[4, 1] == Cell("▀", style: Style(foreground: greys[5], background: greys[2])))
        #expect(buffer[0, 0] == Cell(" ", style: Style(foreground: greys[0], background: greys[0])))
        // Where the stroke ends, only what shows changes.
        let end = buffer[7, 5].style
        #expect(buffer[8, 5] == Cell(" ", style: Style(foreground: end.foreground, background: greys[0])))
    }

    @Test func aDigitInCharacters() {
        #expect(
            drawn(seven(.shapes(.plain)), 12, 6, .ascii) == """

                  :#####@+
                       :@.
                      :@.
                     :@.
                     :.
                """)
    }

    @Test func scalingIsTheMean() {
        let image = GreyImage(pixels: [0, 255, 255, 255], width: 2, greys: .shapes(.plain))
        #expect(image.scaled(columns: 1, rows: 1) == [0.75])
        #expect(image.scaled(columns: 2, rows: 2) == [0, 1, 1, 1])
        #expect(image.scaled(columns: 4, rows: 2) == [0, 0, 1, 1, 1, 1, 1, 1])
    }

    @Test func emptyPicturesDrawNothing() {
        #expect(drawn(GreyImage(pixels: [], width: 0, greys: .colours(greys)), 4, 2) == "\n")
        #expect(drawn(GreyImage(pixels: [255], width: 1, greys: .colours([])), 2, 1).isEmpty)
        #expect(drawn(GreyImage(pixels: [255], width: 1, greys: .shapes(.plain), crop: 1), 1, 1).isEmpty)
        #expect(drawn(seven(.shapes(.plain)), 0, 0).isEmpty)
        #expect(drawn(GreyImage(pixels: [255], width: 1, greys: .shapes(.plain)), 1, 1) == "█")
        expectStaysInside(seven(.colours(greys)))
    }

    @Test func sparklines() {
        let line = Sparkline([0, 1, 2, 3, 4, 3, 2, 1, 0, .nan, 4, 4, 4, 4, 4, 0])
        #expect(drawn(line, 8, 1) == "⡠⠔⠑⠤⡀⠉⠉⢣")
        #expect(drawn(line, 8, 1, .block) == "_-'-_'''")
        #expect(drawn(line, 8, 1, .ascii) == "_-'-_'''")
        #expect(drawn(Sparkline([.nan]), 4, 1).isEmpty)
        #expect(drawn(Sparkline([2]), 4, 1) == "⠄")
        let falling = CurveTrack([4, 3, 2, 1, 0], position: 0.5, isPicked: true)
        #expect(drawn(falling, 7, 1).hasPrefix("◄") && drawn(falling, 7, 1).hasSuffix("►"))
        #expect(drawn(falling, 7, 1).contains("●"))
        expectStaysInside(falling)
        expectStaysInside(CurveTrack([], position: .nan))
        #expect(drawn(line, 0, 0).isEmpty)
        expectStaysInside(line)
        expectStaysInside(Sparkline([-1e308, 1e308, .infinity, .leastNonzeroMagnitude, 0]))
    }
}

import Experiments
import Testing

@testable import Training

struct FigureBookTests {
    @Test func comparesEachFigureAtItsEpochAndThoseOfTheEndAtTheLast() {
        var book = FigureBook(preset.printed, of: preset)
        #expect(book.nextEpoch == 2)
        #expect(book.compare(epoch: 1) { _ in 0 }.isEmpty)
        let reached = book.compare(epoch: 2) { $0 == .loss ? 0.30004 : nil }
        #expect(reached.map(\.figure.text) == ["0.3000"])
        #expect(reached.map(\.verdict) == [.equal])
        let last = book.compare(epoch: 5) { $0 == .loss ? 0.2 : 1.75 }
        #expect(last.map(\.figure.text) == ["0.1", "1.5"])
        #expect(last.map(\.verdict) == [.outside, .within])
        #expect(book.comparisons.count == 3)
        #expect(book.nextEpoch == nil)
    }

    @Test func anEpochThatWasMissedIsPassedOver() {
        var book = FigureBook(preset.printed, of: preset)
        #expect(book.compare(epoch: 4) { _ in 1 }.isEmpty)
        #expect(book.nextEpoch == 5)
    }

    @Test func figuresOfTheStartAndBehindTheEndHaveTheirPlaces() {
        var preset = preset
        preset.printed += [
            PrintedFigure(quantity: .target(row: 0), epoch: nil, text: "1", tolerance: 0),
            PrintedFigure(quantity: .loss, epoch: 9, text: "0.05", tolerance: 0.01),
            PrintedFigure(quantity: .loss, epoch: 1, text: "7", tolerance: 0, unreachable: "another device"),
        ]
        var book = FigureBook(preset.printed, of: preset)
        #expect(book.nextEpoch == 0)
        #expect(book.compare(epoch: 0) { _ in 1 }.map(\.verdict) == [.equal])
        #expect(book.nextEpoch == 2)
        _ = book.compare(epoch: 5) { _ in nil }
        #expect(book.nextEpoch == 9)
        #expect(book.compare(epoch: 9) { _ in 0.05 }.count == 1)
        #expect(book.nextEpoch == nil)
    }

    private var preset: Preset {
        var preset = Preset.tinyLine
        preset.epochs = 5
        preset.printed = [
            PrintedFigure(quantity: .loss, epoch: 5, text: "0.1", tolerance: 0.01),
            PrintedFigure(quantity: .loss, epoch: 2, text: "0.3000", tolerance: 1e-4),
            PrintedFigure(quantity: .parameter(name: "weight", index: 0), epoch: nil, text: "1.5", tolerance: 0.3),
        ]
        return preset
    }
}

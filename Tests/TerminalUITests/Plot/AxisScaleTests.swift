import Testing

@testable import TerminalUI

struct AxisScaleTests {
    private func labels(_ scale: AxisScale) -> [String] { scale.ticks.map(\.label) }

    @Test func elevenRowsHaveFiveSteps() {
        #expect(labels(.linear(0...0.72, rows: 11)) == ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"])
        #expect(labels(.linear(0...1.23, rows: 11)) == ["0.00", "0.25", "0.50", "0.75", "1.00", "1.25"])
        #expect(labels(.linear(0.48...0.84, rows: 11)) == ["0.4", "0.5", "0.6", "0.7", "0.8", "0.9"])
        #expect(labels(.linear(-1.3...1.2, rows: 11)) == ["-2", "-1", "0", "1", "2", "3"])
        #expect(labels(.linear(0...0.72, rows: 17)) == ["0.0", "0.2", "0.4", "0.6", "0.8"])
    }

    @Test func aCentredRangeIsWidenedOnBothSides() {
        #expect(labels(.linear(0.5...0.8, rows: 11)) == ["0.5", "0.6", "0.7", "0.8", "0.9", "1.0"])
        let centred = AxisScale.linear(0.5...0.8, rows: 11, isCentered: true)
        #expect(labels(centred) == ["0.4", "0.5", "0.6", "0.7", "0.8", "0.9"])
        #expect(labels(.linear(0.5...0.81, rows: 11, isCentered: true)) == labels(centred))
        #expect(labels(.linear(-1...1, rows: 11, isCentered: true)) == ["-1.0", "-0.5", "0.0", "0.5", "1.0", "1.5"])
    }

    @Test func longLabelsShareAPowerOfTen() {
        #expect(labels(.linear(0...4.2e8, rows: 11)) == ["0", "1e8", "2e8", "3e8", "4e8", "5e8"])
        #expect(labels(.linear(0...2e-7, rows: 11)) == ["0.0", "0.5e-7", "1.0e-7", "1.5e-7", "2.0e-7", "2.5e-7"])
    }

    @Test func theRangeIsWidenedAndNeverShrunk() {
        let before = AxisScale.linear(0...1.23, rows: 11)
        #expect(AxisScale.linear(0...0.3, rows: 11, previous: before.range) == before)
        let after = AxisScale.linear(0...1.3, rows: 11, previous: before.range)
        #expect(labels(after) == ["0.0", "0.5", "1.0", "1.5", "2.0", "2.5"])
    }

    /// Any data, any number of rows: ticks on rows of their own, gaps equal, labels of one length, all data inside.
    @Test func linearRulesHoldForAnyData() {
        var random = SplitMix(state: 11)
        for _ in 0..<3000 {
            let size = random.power(from: -12, to: 12)
            let low = (random.unit() - 0.5) * size
            let data = low...(low + random.unit() * random.power(from: -3, to: 1) * size)
            let rows = 3 + Int(random.unit() * 60)
            let scale = AxisScale.linear(data, rows: rows)
            #expect(scale.range.lowerBound <= data.lowerBound && scale.range.upperBound >= data.upperBound)
            let centred = AxisScale.linear(data, rows: rows, isCentered: true).range
            #expect(centred.lowerBound <= data.lowerBound && centred.upperBound >= data.upperBound)
            #expect((2...7).contains(scale.ticks.count), "\(data) \(rows)")
            if rows >= 6 { #expect(scale.ticks.count >= 5, "\(data) \(rows)") }
            let places = scale.ticks.map { $0.fraction * Double(rows - 1) }
            for place in places { #expect(abs(place - place.rounded()) < 1e-6, "\(data) \(rows)") }
            let gaps = Set(zip(places.dropFirst(), places).map { ($0 - $1).rounded() })
            #expect(gaps.count == 1 && gaps.allSatisfy { $0 >= 1 }, "\(data) \(rows)")
            let decimals = Set(
                labels(scale).filter { $0 != "0" }.map { label in
                    label.split(separator: "e")[0].split(separator: ".").dropFirst().first?.count ?? 0
                })
            #expect(decimals.count == 1, "\(labels(scale))")
            #expect(Set(labels(scale)).count == scale.ticks.count, "\(labels(scale))")
            for tick in scale.ticks {
                let place = scale.fraction(of: tick.value) ?? -1
                #expect(abs(place - tick.fraction) < 1e-6, "\(data) \(rows)")
            }
        }
    }

    @Test func halfDecadesAreEqualRows() {
        #expect(labels(.logarithmic(0.035...2.6, rows: 11)) == ["0.01", "0.03", "0.1", "0.3", "1", "3"])
        #expect(labels(.logarithmic(380...2.8e5, rows: 11)) == ["1e1", "1e2", "1e3", "1e4", "1e5", "1e6"])
        #expect(labels(.logarithmic(0.025...4, rows: 11)) == ["1e-2", "1e-1", "1e0", "1e1"])
        #expect(labels(.logarithmic(0.011...0.25, rows: 11)) == ["0.01", "0.03", "0.1", "0.3"])
        #expect(labels(.logarithmic(8.8...2e6, rows: 11)) == ["1e0", "1e2", "1e4", "1e6"])
        #expect(labels(.logarithmic(2e-9...3e4, rows: 11)) == ["1e-9", "1e-6", "1e-3", "1e0", "1e3", "1e6"])
    }

    @Test func logarithmicRulesHoldForAnyData() {
        var random = SplitMix(state: 12)
        for _ in 0..<2000 {
            let low = random.power(from: -20, to: 20)
            let data = low...(low * random.power(from: 0, to: 12))
            let rows = 6 + Int(random.unit() * 60)
            let scale = AxisScale.logarithmic(data, rows: rows)
            #expect(
                scale.range.lowerBound <= data.lowerBound * 1.0001 && scale.range.upperBound >= data.upperBound * 0.9999
            )
            #expect((4...7).contains(scale.ticks.count), "\(data) \(rows)")
            let places = scale.ticks.map { $0.fraction * Double(rows - 1) }
            for (tick, place) in zip(scale.ticks, places) {
                #expect(abs(place - place.rounded()) < 1e-6)
                // 3 stands for the middle of its decade, less than a quarter row beside it at four rows a half decade.
                let real = (scale.fraction(of: tick.value) ?? -1) * Double(rows - 1)
                #expect(abs(real - place) < 0.06 * (places[1] - places[0]), "\(data) \(rows) \(tick)")
            }
        }
    }

    @Test func columnsHaveFourToSixLabels() {
        let cases: [(ClosedRange<Double>, [String])] = [
            (0...120, ["0", "30", "60", "90", "120"]), (0...350, ["0", "100", "200", "300"]),
            (0...20, ["0", "5", "10", "15", "20"]), (0...1000, ["0", "250", "500", "750", "1000"]),
            (0...1, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]), (0...2000, ["0", "500", "1000", "1500", "2000"]),
            (-Double.pi...Double.pi, ["-3", "-2", "-1", "0", "1", "2", "3"]),
        ]
        for (range, expected) in cases { #expect(labels(.columns(range, columns: 33)) == expected) }
    }

    @Test func narrowColumnsHaveFewerLabels() {
        for columns in 1..<40 {
            let scale = AxisScale.columns(0...17_200, columns: columns)
            let places = scale.ticks.map { $0.fraction * Double(columns - 1) }
            for (left, right) in zip(places, places.dropFirst()) { #expect(right - left >= 6) }
        }
    }

    @Test func theHorizonDoubles() {
        #expect(AxisScale.horizon(step: 0, plan: 120) == 120)
        #expect(AxisScale.horizon(step: 0, plan: 512) == 512)
        #expect(AxisScale.horizon(step: 0, plan: 17_200) == 268.75)
        #expect(AxisScale.horizon(step: 5160, plan: 17_200) == 8600)
        #expect(AxisScale.horizon(step: 17_201, plan: 17_200) == 34_400)
        #expect(AxisScale.horizon(step: 600, plan: nil) == 1024)
        #expect(AxisScale.horizon(step: 5, plan: 0) == 8)
    }

    @Test func coveringIgnoresWhatIsNotFinite() {
        #expect(AxisScale.covering([3, .nan, -1, .infinity]) == -1...3)
        #expect(AxisScale.covering([.nan]) == nil)
    }
}

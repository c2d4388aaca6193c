import Experiments

@testable import Dashboard

extension Fixtures {
    /// How likely a place belongs to the inner ring.
    private static func inner(_ x: Double, _ y: Double) -> Double {
        let radius = (x * x + 1.1 * y * y).squareRoot()
        return 1 / (1 + exp(12 * (radius - 0.78 - 0.06 * x)))
    }

    /// Two rings of points and what a model makes of them, over as many cells as are asked for.
    static func map(columns: Int, rows: Int) -> MapPicture {
        let height = max(1.3, 1.3 * Double(columns) / Double(2 * rows))
        let width = height * Double(columns) / Double(2 * rows)
        let bounds = MapPicture.Bounds(minX: -width, maxX: width, minY: -height, maxY: height)
        let corners = (0...rows).flatMap { row in
            (0...columns).map { column in
                let x = -width + 2 * width * Double(column) / Double(columns)
                let y = height - 2 * height * Double(row) / Double(rows)
                return Float(inner(x, y))
            }
        }
        return MapPicture(
            bounds: bounds, columns: columns, rows: rows, classCount: 2, corners: corners, points: (0..<300).map(point))
    }

    /// A point of the outer or the inner ring.
    private static func point(_ index: Int) -> MapPicture.Point {
        let label = index % 2
        let radius = (label == 0 ? 1 : 0.5) + 0.26 * (noise(index) + noise(index + 1000) - 1)
        // A direction without sine and cosine: a place in a square, drawn onto the circle.
        let (u, v) = (2 * noise(index + 2000) - 1, 2 * noise(index + 3000) - 1)
        let length = max((u * u + v * v).squareRoot(), 1e-6)
        let (x, y) = (radius * u / length, radius * v / length)
        return MapPicture.Point(
            row: index, x: x, y: y, label: label, prediction: inner(x, y) > 0.5 ? 1 : 0, isValidation: index % 5 == 0)
    }

    /// Points on a line, and a model that does not lie on them yet.
    static var fit: FitPicture {
        func model(_ x: Double) -> Double { 0.6646 - 0.0659 * x }
        let points = (0..<27).map { index in
            let x = 0.04 * Double(index)
            return FitPicture.Point(
                row: index, x: x, y: 0.5 + 0.3 * x, prediction: model(x), isValidation: index % 5 == 2)
        }
        let curve = (0...60).map { FitPicture.Sample(x: 1.04 * Double($0) / 60, y: model(1.04 * Double($0) / 60)) }
        let miss = points.map { abs($0.y - $0.prediction) }.max() ?? 0
        return FitPicture(points: points, curve: curve, longestMiss: miss, isDense: false)
    }

    /// A dense wave and a cubic that comes near it.
    static var wave: FitPicture {
        func sine(_ x: Double) -> Double {
            let square = x * x
            return x * (1 - square / 6 * (1 - square / 20 * (1 - square / 42 * (1 - square / 72))))
        }
        func cubic(_ x: Double) -> Double { 0.02 + 0.75 * x - 0.08 * x * x * x }
        let places = (0...120).map { -3.1416 + 6.2832 * Double($0) / 120 }
        return FitPicture(
            points: places.enumerated().map {
                .init(row: $0, x: $1, y: sine($1), prediction: cubic($1), isValidation: false)
            },
            curve: places.map { .init(x: $0, y: cubic($0)) }, longestMiss: 0.31, isDense: true)
    }

    /// Digits, two read rightly and two wrongly.
    static var cards: DigitsPicture {
        func card(_ place: Int, _ label: Int, _ guesses: [(Int, Double)]) -> DigitsPicture.Card {
            .init(
                pixels: StoredDigits.all[place], label: label,
                guesses: guesses.map { .init(digit: $0.0, probability: $0.1) })
        }
        return DigitsPicture(
            examples: [
                card(0, 3, [(3, 0.9971), (5, 0.0021), (8, 0.0004)]), card(1, 5, [(5, 0.84), (3, 0.14), (6, 0.01)]),
                card(2, 8, [(8, 0.91), (3, 0.06), (9, 0.02)]), card(0, 3, [(3, 0.77), (8, 0.2), (5, 0.02)]),
            ],
            surestMistakes: [
                card(2, 8, [(6, 0.99), (8, 0.01), (2, 0)]), card(1, 5, [(3, 0.97), (5, 0.02), (8, 0.01)]),
                card(0, 3, [(8, 0.8), (3, 0.18), (2, 0.01)]),
            ])
    }

    /// A bowl, and a path that rolls down its side.
    static func landscape(columns: Int = 32, rows: Int = 9) -> LandscapePicture {
        let bounds = MapPicture.Bounds(minX: -1, maxX: 1, minY: -0.5, maxY: 1)
        let corners = (0...rows).flatMap { row in
            (0...columns).map { column in
                let (x, y) = (-1.3 + 2 * Double(column) / Double(columns), 0.5 - 1.5 * Double(row) / Double(rows))
                return Float(0.001 + x * x + 2 * y * y)
            }
        }
        let path = (0...20).map { index in
            let left = 1 - Double(index) / 22
            return FitPicture.Sample(x: 0.3 - 1.1 * left * left, y: 0.5 - 0.8 * left)
        }
        return LandscapePicture(
            plane: .parameters, axes: .init(x: "weight", y: "bias"), bounds: bounds, columns: columns, rows: rows,
            corners: corners, path: path, optimum: .init(x: 0.3, y: 0.5), lossRows: 27, step: 150)
    }

    /// A model that reads most digits rightly, and twos as ones here and there.
    static var confusion: ConfusionPicture {
        let counts = (0..<100).map { index in
            let (truth, guess) = (index / 10, index % 10)
            if truth == guess { return 950 + 11 * truth }
            return truth == 2 && guess == 1 ? 15 : (truth * 7 + guess * 3) % 11 - 2
        }
        let digits = (0..<6).map { place in
            DigitsPicture.Card(
                pixels: StoredDigits.all[place % StoredDigits.all.count], label: 2,
                guesses: [
                    .init(digit: 1, probability: 0.94 - 0.05 * Double(place)), .init(digit: 2, probability: 0.04),
                ])
        }
        return ConfusionPicture(
            classCount: 10, counts: counts.map { max(0, $0) }, step: 4680, cell: .init(truth: 2, guess: 1),
            digits: digits)
    }
}

import SwTorch
import Testing

/// The digits that stand in for MNIST.
struct SyntheticDigitsTests {
    private static let digits = SyntheticDigits.make(count: 200, seed: 1)

    @Test func haveTheShapeOfMNIST() {
        #expect(Self.digits.count == 200)
        #expect(Self.digits.height == 28 && Self.digits.width == 28)
        #expect(Self.digits.pixels.count == 200 * 784)
    }

    @Test func theSameSeedDrawsTheSameDigits() {
        #expect(SyntheticDigits.make(count: 20, seed: 5) == SyntheticDigits.make(count: 20, seed: 5))
        #expect(SyntheticDigits.make(count: 20, seed: 5).pixels != SyntheticDigits.make(count: 20, seed: 6).pixels)
    }

    @Test func aLongerSeriesContinuesAShorterOne() {
        let short = SyntheticDigits.make(count: 13, seed: 1)
        #expect(short.labels[...] == Self.digits.labels.prefix(13))
        #expect(short.pixels[...] == Self.digits.pixels.prefix(13 * 784))
    }

    @Test func allClassesAreEquallyFrequent() {
        let counts = (0..<10).map { digit in Self.digits.labels.count { $0 == digit } }
        #expect(counts == Array(repeating: 20, count: 10))
    }

    @Test func noTwoDigitsAreAlike() {
        let images = Set((0..<Self.digits.count).map { Array(Self.digits.image($0)) })
        #expect(images.count == Self.digits.count)
    }

    @Test func eachImageIsInkOnCleanPaper() {
        for index in 0..<Self.digits.count {
            let image = Self.digits.image(index)
            #expect(image.count { $0 == 0 } > 400, "image \(index) has too little paper")
            #expect(image.count { $0 > 180 } > 15, "image \(index) has too little ink")
        }
    }

    /// A digit resembles the mean of its class more than other means, mostly: it can be learned, but not trivially.
    @Test func classesDiffer() {
        let training = 0..<150
        let means = (0..<10).map { digit in
            let members = training.filter { Self.digits.labels[$0] == digit }.map { Array(Self.digits.image($0)) }
            return (0..<784).map { pixel in members.reduce(0) { $0 + Double($1[pixel]) } / Double(members.count) }
        }
        let right = (150..<200).count { index in
            let image = Self.digits.image(index).map { Double($0) }
            let distances = means.map { mean in zip(mean, image).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } }
            return distances.indices.min { distances[$0] < distances[$1] } == Int(Self.digits.labels[index])
        }
        #expect((26..<50).contains(right), "\(right) of 50 are nearest to their own mean")
    }

    @Test func noneAreNone() {
        #expect(SyntheticDigits.make(count: 0, seed: 1).count == 0)
    }
}

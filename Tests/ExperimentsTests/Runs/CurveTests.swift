import Experiments
import Foundation
import Testing

struct CurveTests {
    /// A wandering scalar with a spike now and then, by a small generator of its own.
    private func walk(count: Int, seed: UInt64) -> [Double] {
        var state = seed
        var value = 0.0
        return (0..<count).map { index in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let unit = Double(state >> 11) / Double(1 << 53)
            value += unit - 0.5
            return index % 97 == 13 ? value * 100 : value
        }
    }

    @Test(arguments: [0, 1, 2, 7, 8, 9, 63, 64, 65, 1000, 4097], [2, 8, 64, 1024])
    func whateverTheLengthNothingIsLost(count: Int, capacity: Int) throws {
        let values = walk(count: count, seed: UInt64(count + capacity))
        var curve = Curve(capacity: capacity)
        for (index, value) in values.enumerated() { curve.append(step: index + 1, value: value) }

        #expect(curve.buckets.count <= capacity)
        #expect(curve.isEmpty == values.isEmpty)
        #expect(curve.buckets.reduce(0) { $0 + $1.count } == count)
        #expect(curve.buckets.map(\.minimum).min() == values.min())
        #expect(curve.buckets.map(\.maximum).max() == values.max())
        let sum = curve.buckets.reduce(0) { $0 + $1.sum }
        #expect(abs(sum - values.reduce(0, +)) <= 1e-9 * values.reduce(1) { $0 + abs($1) })
        for (bucket, next) in zip(curve.buckets, curve.buckets.dropFirst()) {
            #expect(bucket.lastStep + 1 == next.firstStep)
            #expect(bucket.count == curve.stride)
        }
        #expect(curve.buckets.last?.lastStep ?? 0 == count)
        for bucket in curve.buckets {
            let part = values[(bucket.firstStep - 1)..<bucket.lastStep]
            #expect(bucket.minimum == part.min())
            #expect(bucket.latest == part.last)
            let least = part.firstIndex { $0 == bucket.minimum }
            #expect(least.map { $0 + 1 } == bucket.minimumStep)
            #expect(bucket.maximum == part.max())
            #expect(abs(bucket.mean - part.reduce(0, +) / Double(part.count)) <= 1e-9 * (1 + abs(bucket.maximum)))
        }
    }

    @Test func fewValuesStayThemselves() {
        var curve = Curve(capacity: 4)
        for step in [10, 20, 30] { curve.append(step: step, value: Double(step)) }
        #expect(curve.stride == 1)
        #expect(curve.buckets.map(\.firstStep) == [10, 20, 30])
        #expect(curve.buckets.map(\.mean) == [10, 20, 30])
    }

    @Test func aFullCurveHalves() {
        var curve = Curve(capacity: 4)
        for step in 1...5 { curve.append(step: step, value: Double(step)) }
        #expect(curve.stride == 2)
        #expect(curve.buckets.map(\.mean) == [1.5, 3.5, 5])
    }

    @Test func valuesThatAreNotFiniteLeaveAGap() {
        var curve = Curve(capacity: 2)
        for (index, value) in [1, Double.nan, 3, .infinity].enumerated() { curve.append(step: index + 1, value: value) }
        #expect(curve.buckets.map(\.hasGap) == [true, true])
        #expect(curve.buckets.map(\.count) == [1, 1])
        #expect(curve.buckets.map(\.mean) == [1, 3])
        var empty = Curve()
        empty.append(step: 1, value: .nan)
        #expect(empty.buckets.first?.mean.isNaN == true)
    }

    @Test func aCurveSurvivesCoding() throws {
        var curve = Curve(capacity: 4)
        for step in 1...7 { curve.append(step: step, value: Double(step)) }
        var read = try JSONDecoder().decode(Curve.self, from: JSONEncoder().encode(curve))
        #expect(read == curve)
        curve.append(step: 8, value: 8)
        read.append(step: 8, value: 8)
        #expect(read == curve)
    }
}

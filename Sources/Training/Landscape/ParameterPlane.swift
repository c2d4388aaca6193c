internal import Foundation

/// A plane in the space of all parameters: a place on it, and two directions of length one at right angles to each other.
struct ParameterPlane {
    let origin: [Float]
    let first: [Float]
    let second: [Float]

    /// The plane through a place along two directions; the second one is turned until it is at right angles to the first.
    ///
    /// Nothing where the directions are one, or none.
    init?(through origin: [Float], along first: [Float], _ second: [Float]) {
        guard let first = ParameterVector.normalized(first) else { return nil }
        let shared = ParameterVector.dot(first, second)
        let upright = zip(second, first).map { $0 - Float(shared) * $1 }
        guard let second = ParameterVector.normalized(upright) else { return nil }
        (self.origin, self.first, self.second) = (origin, first, second)
    }

    /// The plane of a model's only two parameters.
    static let ofTwoParameters = ParameterPlane(through: [0, 0], along: [1, 0], [0, 1])

    /// Where some parameters lie, seen from above the plane.
    func place(of values: [Float]) -> (x: Double, y: Double) {
        var (x, y) = (0.0, 0.0)
        for index in values.indices {
            let way = Double(values[index] - origin[index])
            x += way * Double(first[index])
            y += way * Double(second[index])
        }
        return (x, y)
    }

    /// The parameters at a place of the plane.
    func values(x: Double, y: Double) -> [Float] {
        let (x, y) = (Float(x), Float(y))
        return origin.indices.map { origin[$0] + x * first[$0] + y * second[$0] }
    }
}

/// Arithmetic on all parameters as one vector.
enum ParameterVector {
    /// Sum of the products, in double precision.
    static func dot(_ a: [Float], _ b: [Float]) -> Double {
        var sum = 0.0
        for index in a.indices { sum += Double(a[index]) * Double(b[index]) }
        return sum
    }

    /// The vector with length one; nothing for one without a length, or with values that are not finite.
    static func normalized(_ vector: [Float]) -> [Float]? {
        let length = dot(vector, vector).squareRoot()
        guard length.isFinite, length > 1e-20 else { return nil }
        return vector.map { Float(Double($0) / length) }
    }
}

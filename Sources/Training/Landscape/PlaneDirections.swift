internal import SwTorch

/// Directions along which a landscape is cut.
enum PlaneDirections {
    /// What part of the main direction's spread a second one needs to count.
    private static let leastSpread = 1e-6
    private static let iterations = 200

    /// The main directions of a path seen from a place, at most two: the principal components of the differences, the greatest first.
    ///
    /// They are found in the small matrix of the differences' products by power iteration (Li et al., 2018, cut through a path the same way).
    static func main(of path: [[Float]], from origin: [Float]) -> [[Float]] {
        let ways = path.map { values in zip(values, origin).map { $0 - $1 } }
        var products = ways.map { _ in [Double](repeating: 0, count: ways.count) }
        for row in ways.indices {
            for column in 0...row {
                products[row][column] = ParameterVector.dot(ways[row], ways[column])
                products[column][row] = products[row][column]
            }
        }
        var directions: [[Float]] = []
        var greatest = 0.0
        while directions.count < 2, let (value, shares) = mainShares(of: products) {
            greatest = max(greatest, value)
            guard value > leastSpread * greatest else { break }
            var direction = [Float](repeating: 0, count: origin.count)
            for (way, share) in zip(ways, shares) {
                for index in direction.indices { direction[index] += Float(share) * way[index] }
            }
            // The path begins at the lower left.
            if let start = ways.first, ParameterVector.dot(start, direction) > 0 { direction = direction.map { -$0 } }
            directions.append(direction)
            for row in products.indices {
                for column in products.indices { products[row][column] -= value * shares[row] * shares[column] }
            }
        }
        return directions
    }

    /// The greatest eigenvalue of a symmetric matrix without negative ones, and its vector of length one; nothing for zeros.
    private static func mainShares(of matrix: [[Double]]) -> (value: Double, shares: [Double])? {
        var shares = matrix.indices.map { 1 / Double($0 + 1) }
        var value = 0.0
        for _ in 0..<iterations {
            let image = matrix.map { row in zip(row, shares).reduce(0) { $0 + $1.0 * $1.1 } }
            value = image.reduce(0) { $0 + $1 * $1 }.squareRoot()
            guard value.isFinite, value > 1e-20 else { return nil }
            shares = image.map { $0 / value }
        }
        return (value, shares)
    }

    /// A random direction in which each row of a matrix, and each other parameter, is as long as in the model itself (filter
    /// normalisation, Li et al., 2018).
    static func random(
        like parameters: [(shape: [Int], values: [Float])], generator: inout TorchGenerator
    ) -> [Float] {
        parameters.flatMap { parameter -> [Float] in
            let length = parameter.shape.count == 2 ? parameter.shape[1] : parameter.values.count
            let noise = generator.randn(parameter.values.count)
            return stride(from: 0, to: parameter.values.count, by: max(1, length)).flatMap { start -> [Float] in
                let row = Array(parameter.values[start..<(start + length)])
                let drawn = Array(noise[start..<(start + length)])
                let size = ParameterVector.dot(row, row).squareRoot()
                return (ParameterVector.normalized(drawn) ?? drawn).map { Float(Double($0) * (size > 0 ? size : 1)) }
            }
        }
    }
}

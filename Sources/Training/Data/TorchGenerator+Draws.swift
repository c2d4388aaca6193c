internal import Experiments
internal import SwTorch

extension TorchGenerator {
    /// Makes the draws of a lecture's page, so that the generator stands where it stood there.
    ///
    /// - Parameters:
    ///   - draws: What was drawn, in order.
    ///   - rowCount: Rows that a `random_split` permutes.
    /// - Returns: The permutation of the last `random_split`; nothing where none was drawn.
    mutating func replay(_ draws: [RandomDraw], rowCount: Int) -> [Int]? {
        var permutation: [Int]?
        for draw in draws {
            switch draw {
            case .rand(let count): _ = rand(count)
            case .randn(let count): _ = randn(count)
            case .int64(let count): for _ in 0..<count { _ = randomInt64() }
            case .randperm(let count): _ = randperm(count)
            case .linear(let inputs, let outputs, let bias):
                _ = linearInitialValues(in: inputs, out: outputs, bias: bias)
            case .randomSplit: permutation = randperm(rowCount)
            case .repeat(let times, let draws):
                for _ in 0..<times { permutation = replay(draws, rowCount: rowCount) ?? permutation }
            }
        }
        return permutation
    }
}

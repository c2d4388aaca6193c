extension RandomDraw {
    /// 32-bit words that the draw takes from the generator at most, as PyTorch takes them; saturating.
    ///
    /// The permutation of a random split is not counted: its size is that of the data.
    var wordCount: Int {
        switch self {
        case .rand(let count), .randperm(let count): return count
        case .int64(let count): return Self.product(2, count)
        case .randn(let count):
            // Fewer than 16 values come in pairs of two 64-bit words, more from one word each, and up to 16 again for the rest.
            return count < 16 ? 4 * ((count + 1) / 2) : count + (count.isMultiple(of: 16) ? 0 : 16)
        case .linear(let inputs, let outputs, let bias):
            return Self.product(inputs, outputs) + (bias ? outputs : 0)
        case .randomSplit: return 0
        case .repeat(let times, let draws): return Self.product(times, Self.wordCount(of: draws))
        }
    }

    /// 32-bit words of all draws of a list; saturating.
    static func wordCount(of draws: [RandomDraw]) -> Int {
        draws.reduce(0) { sum, draw in
            let (total, overflow) = sum.addingReportingOverflow(draw.wordCount)
            return overflow ? .max : total
        }
    }

    private static func product(_ first: Int, _ second: Int) -> Int {
        let (product, overflow) = first.multipliedReportingOverflow(by: second)
        return overflow ? .max : product
    }
}

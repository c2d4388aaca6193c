/// The Mersenne Twister MT19937, the source of bits behind PyTorch's CPU generator and NumPy's `RandomState`.
///
/// A value: a copy goes on from the same place by itself, and what was encoded goes on bit for bit once decoded.
///
/// Source: M. Matsumoto and T. Nishimura, "Mersenne Twister: A 623-dimensionally equidistributed uniform pseudo-random
/// number generator", ACM TOMACS 8(1), 1998; seeding by the authors' revision of 2002 (`init_genrand`).
public struct MersenneTwister: Sendable, Equatable {
    static let wordCount = 624
    private static let middle = 397

    private var words: [UInt32]
    /// The next word to hand out; `wordCount` when all have been.
    private var position: Int

    /// The generator that `init_genrand(seed)` starts.
    public init(seed: UInt32) {
        words = [UInt32](repeating: 0, count: Self.wordCount)
        words[0] = seed
        for index in 1..<Self.wordCount {
            let previous = words[index - 1]
            words[index] = 1_812_433_253 &* (previous ^ (previous >> 30)) &+ UInt32(index)
        }
        position = Self.wordCount
    }

    /// The next 32 random bits.
    public mutating func nextUInt32() -> UInt32 {
        if position == Self.wordCount {
            twist()
            position = 0
        }
        var word = words[position]
        position += 1
        word ^= word >> 11
        word ^= (word << 7) & 0x9d2c_5680
        word ^= (word << 15) & 0xefc6_0000
        return word ^ (word >> 18)
    }

    /// Replaces all words by the next 624.
    private mutating func twist() {
        let (count, middle) = (Self.wordCount, Self.middle)
        // Three loops rather than one with remainders: this is the inner loop of every draw.
        for index in 0..<(count - middle) {
            words[index] = words[index + middle] ^ Self.mixed(words[index], words[index + 1])
        }
        for index in (count - middle)..<(count - 1) {
            words[index] = words[index + middle - count] ^ Self.mixed(words[index], words[index + 1])
        }
        words[count - 1] = words[middle - 1] ^ Self.mixed(words[count - 1], words[0])
    }

    /// The upper bit of one word with the lower bits of the next, times the twist matrix.
    @inline(__always)
    private static func mixed(_ upper: UInt32, _ lower: UInt32) -> UInt32 {
        let joined = (upper & 0x8000_0000) | (lower & 0x7fff_ffff)
        return (joined >> 1) ^ ((0 &- (lower & 1)) & 0x9908_b0df)
    }
}

extension MersenneTwister: Codable {
    private enum CodingKeys: String, CodingKey {
        case words, position
    }

    /// Reads a state that `encode(to:)` wrote.
    ///
    /// - Throws: `DecodingError` if there are not 624 words or the position lies outside of them.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        words = try container.decode([UInt32].self, forKey: .words)
        position = try container.decode(Int.self, forKey: .position)
        guard words.count == Self.wordCount else {
            throw DecodingError.dataCorruptedError(
                forKey: .words, in: container, debugDescription: "expected 624 words, found \(words.count)")
        }
        guard (0...Self.wordCount).contains(position) else {
            throw DecodingError.dataCorruptedError(
                forKey: .position, in: container, debugDescription: "expected 0...624, found \(position)")
        }
    }
}

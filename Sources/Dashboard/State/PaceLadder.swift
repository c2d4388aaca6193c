/// The speeds that `<` and `>` go through, in steps a second; nothing stands for full speed.
enum PaceLadder {
    private static let rungs: [Double] = [1, 2, 5].flatMap { digit in
        [1, 10, 100, 1000].map { digit * $0 }
    }.sorted()

    /// The next rung above a pace; full speed above the last one.
    static func faster(than pace: Double?) -> Double? {
        guard let pace else { return nil }
        return rungs.first { $0 > pace * 1.001 }
    }

    /// The next rung below a pace, from full speed the one below the measured speed; nothing where there is none.
    static func slower(than pace: Double?, measured speed: Double?) -> Double? {
        let current = pace ?? speed ?? .infinity
        return rungs.last { $0 < current * 0.999 }
    }
}

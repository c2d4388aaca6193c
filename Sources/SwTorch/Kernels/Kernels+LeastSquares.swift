import COpenBLAS

extension Kernels {
    /// The shortest x of those with the smallest |A x − b|, by LAPACK's `dgelsd`; nothing where its iteration does not converge.
    ///
    /// - Parameters:
    ///   - matrix: A, column major, of `rows` rows; not empty.
    ///   - target: b, of `rows` values.
    static func leastSquares(_ matrix: [Double], rows: Int, columns: Int, _ target: [Double]) -> [Double]? {
        var a = matrix
        var b = target + Array(repeating: 0, count: max(columns - rows, 0))
        var singularValues = Array(repeating: 0.0, count: min(rows, columns))
        // The sizes of the work spaces are asked for first.
        var work = [0.0]
        var wholeWork: [Int32] = [0]
        for isQuery in [true, false] {
            var m = Int32(rows)
            var n = Int32(columns)
            var one: Int32 = 1
            var leading = Int32(b.count)
            // Negative: singular values below the machine's precision count as zero.
            var threshold = -1.0
            var rank: Int32 = 0
            var workLength = isQuery ? -1 : Int32(work.count)
            var status: Int32 = 0
            dgelsd_(
                &m, &n, &one, &a, &m, &b, &leading, &singularValues, &threshold, &rank, &work, &workLength, &wholeWork,
                &status)
            guard status == 0 else { return nil }
            if isQuery {
                work = Array(repeating: 0, count: Int(work[0]))
                wholeWork = Array(repeating: 0, count: max(Int(wholeWork[0]), 1))
            }
        }
        return Array(b.prefix(columns))
    }
}

import Foundation
import SwTorch
import Testing

/// The kernels against the C library in double precision, over all sizes of numbers, and every path by which data lie.
struct KernelTests {
    /// Numbers of all sizes and signs, subnormal ones included.
    static let numbers: [Float] = {
        let sizes = stride(from: -44.0, through: 38, by: 0.37).map { Float(Foundation.pow(10, $0)) }
        let small = stride(from: -104.0, through: 89, by: 0.173).map { Float($0) }
        return sizes + sizes.map { -$0 } + small + [0, -0.0, .infinity, -.infinity, .nan, .leastNonzeroMagnitude]
    }()

    @Test func elementaryFunctionsAreWithinTwoUnitsInTheLastPlace() {
        let x = Tensor(Self.numbers)
        expectClose(x.exp(), Foundation.exp)
        expectClose(x.log(), Foundation.log)
        expectClose(x.tanh(), Foundation.tanh)
        expectClose(x.sqrt(), { $0.squareRoot() })
        expectClose(x.sigmoid(), { 1 / (1 + Foundation.exp(-$0)) }, units: 3)
        expectClose(x.sin(), Foundation.sin)
    }

    private func expectClose(_ result: Tensor, _ function: (Double) -> Double, units: Double = 2) {
        for (x, value) in zip(Self.numbers, result.floatArray) {
            let exact = function(Double(x))
            let rounded = Float(exact)
            if rounded.isNaN || rounded.isInfinite {
                #expect(value.isNaN == rounded.isNaN && (rounded.isNaN || value == rounded), "at \(x)")
            } else {
                let unit = Double(Swift.max(rounded.magnitude.ulp, .leastNormalMagnitude.ulp))
                // Results below the normal numbers may be flushed to zero.
                let floor = Double(Float.leastNormalMagnitude)
                #expect(
                    abs(Double(value) - exact) <= units * unit || abs(exact) < floor && abs(value) <= Float(floor),
                    "at \(x): \(value) instead of \(exact)")
            }
        }
    }

    /// The sums of PyTorch 2.13, whose last bits tell the order of the additions; a plain loop in float loses four digits.
    @Test func longSumsRoundAsPyTorchs() {
        let values = [Float](repeating: 0.1, count: 1_000_003)
        #expect(Tensor(values).mean().item() == Double(Float(0.1)))
        let columns = Tensor(values.prefix(1_000_000).map { $0 }, shape: [200_000, 5]).sum(0).floatArray
        #expect(columns == [19_999.99, 19_999.99, 19_999.99, 19_999.99, 20_000.002])
    }

    /// Shapes that take each way through the sum, against sums in double: short and long rows, single columns, whole groups.
    @Test(arguments: [1, 2, 3, 4, 5, 8, 9, 31, 32, 40, 67]) func sumsOfEveryShape(inner: Int) {
        for length in [0, 1, 3, 7, 8, 33, 600] {
            let values = (0..<2 * length * inner).map { Float(($0 * 37) % 19) / 8 - 1 }
            let sums = Tensor(values, shape: [2, length, inner]).sum(1).floatArray
            let exact = (0..<2 * inner).map { place in
                (0..<length).reduce(Float(0)) { $0 + values[(place / inner * length + $1) * inner + place % inner] }
            }
            #expect(sums == exact, "\(length)x\(inner)")
        }
    }

    /// The square of 1 + 2⁻¹² less what a float keeps of it: nothing is left unless product and sum are rounded as one.
    @Test(arguments: [1, 6, 20]) func productsAreFusedWithTheirSums(rows: Int) {
        let step = Float(sign: .plus, exponent: -12, significand: 1)
        let row = [-1 - 2 * step, 1 + step]
        let rest = step * step
        let a = Tensor([[Float]](repeating: row, count: rows).flatMap { $0 }, shape: [rows, 2])
        for columns in [1, 3] {
            let b = Tensor(
                [[Float]](repeating: [1], count: columns).flatMap { $0 }
                    + [Float](repeating: 1 + step, count: columns), shape: [2, columns])
            #expect(a.matmul(b).floatArray == [Float](repeating: rest, count: rows * columns))
        }
    }

    @Test(arguments: [1, 2, 3, 5, 8, 9, 17]) func smallProductsOfEveryShape(columns: Int) {
        for rows in [1, 2, 4, 5, 9] {
            for length in [0, 1, 3, 63, 65, 100] {
                expectProduct(rows: rows, columns: columns, length: length)
            }
        }
    }

    @Test func largeProductsReadTransposedMatrices() {
        expectProduct(rows: 40, columns: 33, length: 50)
    }

    /// The product in all four arrangements in memory, against sums in double.
    private func expectProduct(rows: Int, columns: Int, length: Int) {
        let a = (0..<rows * length).map { Float(($0 * 37) % 19) / 8 - 1 }
        let b = (0..<length * columns).map { Float(($0 * 23) % 17) / 8 - 1 }
        var exact = [Float](repeating: 0, count: rows * columns)
        for i in 0..<rows {
            for j in 0..<columns {
                exact[i * columns + j] = (0..<length).reduce(0) { $0 + a[i * length + $1] * b[$1 * columns + j] }
            }
        }
        let left = Tensor(a, shape: [rows, length])
        let right = Tensor(b, shape: [length, columns])
        // The same matrices, stored with their columns next to each other.
        let leftByColumns = left.transposed().clone().transposed()
        let rightByColumns = right.transposed().clone().transposed()
        for x in [left, leftByColumns] {
            for y in [right, rightByColumns] {
                #expect(x.matmul(y).floatArray == exact, "\(rows)x\(length)x\(columns)")
            }
        }
        let bias = Tensor((0..<columns).map { Float($0) })
        let shifted = exact.enumerated().map { $0.element + Float($0.offset % Swift.max(columns, 1)) }
        #expect(left.linear(right.transposed(), bias: bias).floatArray == shifted)
    }

    @Test func bytesAreWidenedRowByRow() {
        let bytes = (0..<12).map { UInt8($0 * 20) }
        let rows = Tensor.rows(ofBytes: bytes, rowLength: 4, at: [2, 0])
        #expect(rows.shape == [2, 4])
        #expect(rows.floatArray == [160, 180, 200, 220, 0, 20, 40, 60].map { Float($0) / 255 })
    }

    @Test func promotionFollowsPyTorch() {
        let integers = Tensor([7, -7, 3])
        #expect((integers / Tensor([2, 2, 2])).floatArray == [3.5, -3.5, 1.5])
        #expect((integers + 0.5).dtype == .float32)
        #expect((integers * 2).toArray(of: Int.self) == [14, -14, 6])
        #expect((integers + Tensor([0.5], dtype: .float64)).dtype == .float64)
        #expect((Tensor([1] as [Float]) + Tensor(0.5, dtype: .float64)).dtype == .float32)
        #expect(Tensor([true, false, true]).sum().item() == 2)
        #expect((3 - integers).toArray(of: Int.self) == [-4, 10, 0])
    }

    @Test func statisticsOfParameters() {
        let x = Tensor([[-3, 4], [0, 5]])
        #expect(x.meanMagnitude == 3)
        #expect(x.magnitude == 50.0.squareRoot())
        #expect(x.isFinite && !(x / 0).isFinite)
    }
}

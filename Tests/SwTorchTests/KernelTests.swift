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

    @Test func sumsDoNotLoseSmallNumbers() {
        let values = [Float](repeating: 0.1, count: 1_000_003)
        #expect(abs(Tensor(values).mean().item() - Double(Float(0.1))) < 1e-8)
        let columns = Tensor(values.prefix(1_000_000).map { $0 }, shape: [200_000, 5]).sum(0).floatArray
        #expect(columns == [Float](repeating: Float(200_000 * Double(Float(0.1))), count: 5))
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

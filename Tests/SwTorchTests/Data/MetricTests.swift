import SwTorch
import Testing

/// Least squares, scaling, and how well classes are told apart.
struct MetricTests {
    @Test func aLineIsFoundAgain() {
        let x = Tensor([[0, 1], [1, 0], [2, 5], [3, 1]], dtype: .float64)
        let y = x.matmul(Tensor([2, -3], dtype: .float64)) + 0.5
        let fit = LinearRegression(fitting: x, y)
        #expect(abs(fit.coefficients[0] - 2) < 1e-12 && abs(fit.coefficients[1] + 3) < 1e-12)
        #expect(abs(fit.intercept - 0.5) < 1e-12)
        #expect((fit(x) - y).abs().max().item() < 1e-12)
    }

    /// With more features than samples, or with equal features, the shortest of the best solutions is taken.
    @Test func ofManySolutionsTheShortestIsTaken() {
        let wide = LinearRegression(fitting: Tensor([[1, 1, 0], [0, 0, 0]]), Tensor([2, 0] as [Float]))
        #expect(zip(wide.coefficients, [1, 1, 0]).allSatisfy { abs($0 - $1) < 1e-12 })
        let double = LinearRegression(fitting: Tensor([[1, 1], [2, 2], [4, 4]]), Tensor([2, 4, 8] as [Float]))
        #expect(double.coefficients.allSatisfy { abs($0 - 1) < 1e-12 })
    }

    @Test func scalingUsesThePopulationsSpread() {
        let x = Tensor([[1, 5], [3, 5]], dtype: .float64)
        let scaler = StandardScaler(fitting: x)
        #expect(scaler.mean == [2, 5] && scaler.scale == [1, 1])
        #expect(scaler.transformed(x).toArray(of: Double.self) == [-1, 0, 1, 0])
        #expect(scaler.restored(scaler.transformed(x)).toArray(of: Double.self) == [1, 5, 3, 5])
        #expect(scaler.transformed(Tensor([[2, 6]])).dtype == .float32)
    }

    @Test func classesAreCountedByTruthAndPrediction() {
        let labels = Tensor([0, 1, 2, 2])
        let scores = Tensor([[9, 0, 0], [0, 1, 5], [0, 0, 1], [0, 7, 1]])
        #expect(accuracy(scores, labels) == 0.5)
        #expect(accuracy(Tensor([0, 1, 2, 1]), labels) == 0.75)
        let matrix = confusionMatrix(scores, labels, classCount: 3)
        #expect(matrix.shape == [3, 3])
        #expect(matrix.toArray(of: Int.self) == [1, 0, 0, 0, 0, 1, 0, 1, 1])
    }
}

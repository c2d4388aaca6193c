import SwTorch
import Testing

/// A whole training loop on the smallest problem: 27 points on a line, absolute error, gradient descent.
struct LineTrainingTests {
    @Test func findsTheLine() {
        let x = Tensor((0..<27).map { Double($0) * 0.03 }, dtype: .float32).reshaped(-1, 1)
        let y = x * 0.3 + 0.5
        let model = Linear(weight: Tensor([[0.7]]), bias: Tensor([-0.2] as [Float]))
        let optimizer = SGD(model.parameters(), learningRate: 0.01)
        let criterion = L1Loss()
        var losses: [Double] = []
        for _ in 0..<350 {
            let loss = criterion(model(x), y)
            optimizer.zeroGrad()
            loss.backward()
            optimizer.step()
            losses.append(loss.item())
        }
        #expect(abs(losses[0] - 0.544) < 1e-6)
        #expect(losses[349] < 0.03)
        #expect(zip(losses, losses.dropFirst()).prefix(200).allSatisfy { $0 > $1 })
    }
}

@testable import SwTorch
import Testing

/// The first operation whose result is not finite.
struct AnomalyTests {
    @Test func theFirstOperationIsNamedWithItsShapes() {
        let x = Tensor([[1, 0], [2, 3]])
        let anomaly = AnomalyDetection.run { (x.log() * Tensor([0, 1] as [Float])).sum() }.anomaly
        #expect(
            anomaly
                == Anomaly(operation: "log", module: "", inputShapes: [[2, 2]], shape: [2, 2], isBackward: false))
        #expect(anomaly?.description == "log gave a value that is not finite: [[2, 2]] to [2, 2]")
    }

    @Test func theBackwardPassNamesTheOperationWhoseRuleItWas() {
        let x = Tensor([0, 1] as [Float], requiresGrad: true)
        let anomaly = AnomalyDetection.run { x.sqrt().sum().backward() }.anomaly
        #expect(
            anomaly == Anomaly(operation: "sqrt", module: "", inputShapes: [[2]], shape: [2], isBackward: true))
        #expect(anomaly?.description == "the gradient of sqrt gave a value that is not finite: [[2]] to [2]")
    }

    @Test func aFunctionOfOnesOwnIsNamed() {
        let x = Tensor([1e30] as [Float], requiresGrad: true)
        #expect(AnomalyDetection.run { LegendrePolynomial3()(x) }.anomaly?.operation == "pow")
        #expect(AnomalyDetection.run { FunctionTests.Reversal()(x / 0) }.anomaly?.operation == "div")
    }

    @Test func keptValuesAloneFindNothing() {
        let x = Tensor([0] as [Float], requiresGrad: true)
        _ = keepingValues { x.log() }
        #expect(AnomalyDetection.run { x + 1 }.anomaly == nil)
    }
}

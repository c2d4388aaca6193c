import SwTorch
import Testing

/// An optimizer's state is a value that can be taken and put back.
struct OptimizerStateTests {
    @Test(arguments: ["SGD_1", "Adam_7"])
    func continuesBitForBitFromASavedState(name: String) throws {
        let reference = try OracleFile(named: "optimizers").named(name)
        let straight = try descent(reference)
        straight.step(times: 10)
        let first = try descent(reference)
        first.step(times: 4)
        let second = try descent(reference)
        second.x.assign(first.x.floatArray)
        second.optimizer.state = first.optimizer.state
        second.step(times: 6)
        #expect(second.x.floatArray == straight.x.floatArray)
        #expect(second.optimizer.state == straight.optimizer.state)
    }

    private func descent(_ reference: OracleCase) throws -> OracleOptimizers.Descent {
        try OracleOptimizers.Descent(OracleArguments(reference))
    }
}

import Foundation
import SwTorch
import Testing

/// An optimizer's state is a value that can be taken, saved and put back.
struct OptimizerStateTests {
    @Test(arguments: [
        "SGD_1", "Adam_7", "Adam_10", "AdamW_12", "RMSprop_14", "RMSprop_15", "Adagrad_17", "Adadelta_18", "NAdam_19",
        "Adamax_20",
    ])
    func continuesBitForBitFromASavedState(name: String) throws {
        let reference = try OracleFile(named: "optimizers").named(name)
        let straight = try OracleOptimizers.Descent(reference, dtype: .float32)
        straight.step(times: 10)
        let first = try OracleOptimizers.Descent(reference, dtype: .float32)
        first.step(times: 4)
        let saved = try JSONEncoder().encode(first.optimizer.state)
        let second = try OracleOptimizers.Descent(reference, dtype: .float32)
        second.x.assign(first.x.floatArray)
        second.optimizer.state = try JSONDecoder().decode(OptimizerState.self, from: saved)
        second.step(times: 6)
        #expect(second.x.floatArray == straight.x.floatArray)
        #expect(second.optimizer.state == straight.optimizer.state)
        #expect(straight.optimizer.state.slots[0].buffers.isEmpty == false)
    }
}

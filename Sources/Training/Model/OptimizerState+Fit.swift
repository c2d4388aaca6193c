internal import SwTorch

extension OptimizerState {
    /// Whether it is the state of an optimizer for parameters of so many values each.
    func fits(_ counts: [Int]) -> Bool {
        slots.count == counts.count
            && zip(slots, counts).allSatisfy { slot, count in slot.buffers.values.allSatisfy { $0.count == count } }
    }
}

import Foundation
import SwTorch
import Testing

/// NumPy's generator as a value.
struct NumPyRandomStateTests {
    @Test func encodingKeepsThePlaceAndTheCachedNormal() throws {
        var state = NumPyRandomState(seed: 101)
        _ = state.randn(3)
        var decoded = try JSONDecoder().decode(NumPyRandomState.self, from: JSONEncoder().encode(state))
        #expect(decoded == state)
        #expect(decoded.randn(4) == state.randn(4))
    }

    @Test func aSingleChoiceDrawsNothing() {
        var state = NumPyRandomState(seed: 1)
        #expect(state.randint(low: 4, high: 5, count: 3) == [4, 4, 4])
        #expect(state == NumPyRandomState(seed: 1))
    }
}

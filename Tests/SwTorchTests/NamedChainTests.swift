import SwTorch
import Testing

struct NamedChainTests {
    @Test func parametersAndOperationsCarryTheNamesOfTheList() {
        var generator = TorchGenerator(seed: 1)
        let model = Sequential(named: [
            ("hidden", Linear(2, 3, generator: &generator)), ("bend", ReLU()),
            ("output", Linear(3, 1, bias: false, generator: &generator)),
        ])
        #expect(model.namedParameters().map(\.name) == ["hidden.weight", "hidden.bias", "output.weight"])
        let input = Tensor([.infinity, 1] as [Float], shape: [1, 2])
        let (_, anomaly) = AnomalyDetection.run { model(input) }
        #expect(anomaly?.module == "hidden")
        #expect(anomaly?.operation == "linear")
    }
}

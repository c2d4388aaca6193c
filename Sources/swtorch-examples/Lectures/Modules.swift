import SwTorch

/// Lecture 001: how modules print themselves, and the table of their layers.
func modules(_ page: inout String) {
    var generator = TorchGenerator(seed: 0)
    print(LineModel(generator: &generator), to: &page)

    let model = NonlinearRegression(1, 3, 1, generator: &generator)
    print("\n\(model.summary(inputShape: [1]))", to: &page)
}

/// One hidden layer of sigmoid units.
final class NonlinearRegression: Module {
    let main: Sequential

    init(_ inputs: Int, _ hidden: Int, _ outputs: Int, generator: inout TorchGenerator) {
        main = Sequential(
            Linear(inputs, hidden, generator: &generator),
            Sigmoid(),
            Linear(hidden, outputs, generator: &generator))
    }

    override func forward(_ x: Tensor) -> Tensor { main(x) }
}

import SwTorch

/// What `Preset.code` writes for each kind of model, held to it line by line by the tests.
extension WrittenCode {
    static func line(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = L1Loss()

        let optimizer = SGD(model.parameters(), learningRate: 0.1)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
        }
        // end
        return model.parameters()
    }

    static func rings(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(named: [
            ("hidden", Linear(2, 5, generator: &generator)),
            ("1", ReLU()),
            ("output", Linear(5, 1, generator: &generator)),
        ])

        let loss = BCEWithLogitsLoss()

        let optimizer = Adam(model.parameters(), learningRate: 0.05)

        let batches = DataLoader(
            TensorDataset(x, y), batchSize: 16, shuffle: true,
            generator: generator)
        for _ in 1...4 {
            for (x, y) in batches.pairs {
                let error = loss(model(x), y)
                optimizer.zeroGrad()
                error.backward()
                optimizer.step()
            }
        }
        // end
        return model.parameters()
    }

    static func features(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let p = x.narrowed(dim: 1, start: 0, length: 1)
        let q = x.narrowed(dim: 1, start: 1, length: 1)
        let formed = Tensor.cat([p, q, p.square(), p * q, q.sin()], dim: 1)
        let scaler = StandardScaler(fitting: formed)
        let inputs = scaler.transformed(formed)

        let model = Sequential(named: [
            ("0", Linear(5, 4, generator: &generator)),
            ("1", LeakyReLU()),
            ("dropout 1", Dropout(0.2, generator: generator)),
            ("2", Linear(4, 3, generator: &generator)),
            ("3", LeakyReLU()),
            ("dropout 2", Dropout(0.2, generator: generator)),
            ("4", Linear(3, 1, generator: &generator)),
            ("5", Sigmoid()),
        ])
        for (name, values) in model.namedParameters() {
            if name.hasSuffix("weight") {
                Init.kaimingUniform(values, generator: &generator)
            } else {
                Init.zeros(values)
            }
        }

        let loss = BCELoss()

        let optimizer = Adam(model.parameters(), learningRate: 0.05)

        let batches = DataLoader(
            TensorDataset(inputs, y), batchSize: 16, shuffle: true,
            generator: generator)
        for _ in 1...4 {
            for (x, y) in batches.pairs {
                let error = loss(model(x), y)
                optimizer.zeroGrad()
                error.backward()
                optimizer.step()
            }
        }
        // end
        return model.parameters()
    }

    static func given(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(
            Linear(2, 4, generator: &generator), GELU(),
            Linear(4, 3, generator: &generator))
        for values in model.parameters() { Init.zeros(values) }
        let first: [String: [Double]] = [
            "0.weight": [0.5, -0.25, 0.125, 0.75, -0.5, 0.25, 0.375, -0.875],
            "2.bias": [0.1, 0, -0.1],
        ]
        for (name, values) in model.namedParameters() {
            guard let given = first[name] else { continue }
            let tensor = Tensor(given).reshaped(values.shape)
            noGrad { values.copy(from: tensor) }
        }

        let loss = CrossEntropyLoss()

        let optimizer = Adam(model.parameters(), learningRate: 0.05)

        let batches = DataLoader(
            TensorDataset(x, y), batchSize: 16, shuffle: true,
            generator: generator)
        for _ in 1...4 {
            for (x, y) in batches.pairs {
                let error = loss(model(x), y)
                optimizer.zeroGrad()
                error.backward()
                optimizer.step()
            }
        }
        // end
        return model.parameters()
    }
}

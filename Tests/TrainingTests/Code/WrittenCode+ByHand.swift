import SwTorch

/// What `Preset.code` writes for models of single tensors, held to it line by line by the tests.
extension WrittenCode {
    static func byHand(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Linear(
            weight: Tensor([[0.0, 0.5, 0.0]], dtype: .float64),
            bias: Tensor([0.0], dtype: .float64))

        let loss = MSELoss()

        let optimizer = SGD(model.parameters(), learningRate: 0.1)
        let scheduler = ReduceLROnPlateau(
            optimizer, factor: 0.5, patience: 2, threshold: 0.1, cooldown: 1,
            minLR: 0.001)

        for _ in 1...20 {
            let error = loss(model(x), y)
            // No backward pass: the gradients are formulas.
            noGrad {
                let prediction = model(x)
                let slope = 2 / Double(y.count) * (prediction - y)
                model.weight.grad = slope.transposed().matmul(x)
                model.bias?.grad = slope.sum(0)
            }
            optimizer.step()
            scheduler.step(error.item())
        }
        // end
        return model.parameters()
    }

    static func numpy(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        var numbers = NumPyRandomState(seed: 1)
        let a = Tensor(
            numbers.randn(1)[0], dtype: .float64, requiresGrad: true)
        let b = Tensor(
            numbers.randn(1)[0], dtype: .float64, requiresGrad: true)
        let c = Tensor(
            numbers.randn(1)[0], dtype: .float64, requiresGrad: true)
        let d = Tensor(
            numbers.randn(1)[0], dtype: .float64, requiresGrad: true)

        func model(_ x: Tensor) -> Tensor {
            a + b * x + c * x.pow(2) + d * x.pow(3)
        }

        // The loss is the sum of (prediction - y)².

        let optimizer = SGD([a, b, c, d], learningRate: 0.01)

        for _ in 1...20 {
            // No backward pass: the gradients are formulas.
            noGrad {
                let prediction = model(x)
                let slope = 2 * (prediction - y)
                a.grad = slope.sum()
                b.grad = (slope * x).sum()
                c.grad = (slope * x.pow(2)).sum()
                d.grad = (slope * x.pow(3)).sum()
            }
            optimizer.step()
        }
        // end
        return [a, b, c, d]
    }

    static func cubic(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let a = Tensor(Double(generator.randn(1)[0]), requiresGrad: true)
        let b = Tensor(-1.0, requiresGrad: true)
        let c = Tensor(Double(generator.randn(1)[0]), requiresGrad: true)
        let d = Tensor(Double(generator.randn(1)[0]), requiresGrad: true)
        let e = Tensor(Double(generator.randn(1)[0]), requiresGrad: true)
        let f = Tensor(Double(generator.randn(1)[0]), requiresGrad: true)
        let g = Tensor(Double(generator.randn(1)[0]), requiresGrad: true)

        func model(_ x: Tensor) -> Tensor {
            a + b * x + c * x.pow(2) + d * x.pow(3) + e * x.pow(4)
                + f * x.pow(5) + g * x.pow(6)
        }

        let loss = MSELoss()

        let optimizer = SGD([a, b, c, d, e, f, g], learningRate: 0.1)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            noGrad {
                for values in [a, b, c, d, e, f, g] {
                    if let gradient = values.grad {
                        gradient += 0.01 * values.sign()
                    }
                }
            }
            optimizer.step()
        }
        // end
        return [a, b, c, d, e, f, g]
    }

    static func legendre(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        /// P₃(u) = (5u³ - 3u) / 2, with a gradient of its own.
        struct LegendreP3: Function {
            func forward(
                _ context: FunctionContext, _ inputs: [Tensor]
            ) -> Tensor {
                let u = inputs[0]
                context.save(u)
                return 0.5 * (5 * u.pow(3) - 3 * u)
            }

            func backward(
                _ context: FunctionContext, _ gradient: Tensor
            ) -> [Tensor?] {
                let u = context.savedTensors[0]
                return [gradient * 1.5 * (5 * u.square() - 1)]
            }
        }

        let a = Tensor(0.0, requiresGrad: true)
        let b = Tensor(-1.0, requiresGrad: true)
        let c = Tensor(0.0, requiresGrad: true)
        let d = Tensor(0.3, requiresGrad: true)

        func model(_ x: Tensor) -> Tensor {
            a + b * LegendreP3()(c + d * x)
        }

        let loss = MSELoss()

        let optimizer = SGD([a, b, c, d], learningRate: 0.1)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
        }
        // end
        return [a, b, c, d]
    }

    static func matrices(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let w1 =
            Tensor.randn([2, 4], generator: &generator)
            / 2.0.squareRoot()
        let b1 = Tensor.zeros([4])
        let w2 =
            Tensor.randn([4, 5], generator: &generator)
            / 4.0.squareRoot()
        let b2 = Tensor.zeros([5])
        let w3 =
            Tensor.randn([5, 3], generator: &generator)
            / 5.0.squareRoot()
        let parameters = [w1, b1, w2, b2, w3]
        for values in parameters { values.requiresGrad = true }

        func model(_ x: Tensor) -> Tensor {
            let h1 = (x.matmul(w1) + b1).relu()
            let h2 = (h1.matmul(w2) + b2).relu()
            return h2.matmul(w3)
        }

        func loss(_ logits: Tensor, _ y: Tensor) -> Tensor {
            // exp() of a large logit is infinite, and the share then nan.
            let powers = logits.exp()
            let shares = powers / powers.sum(1, keepDim: true)
            return Functional.nllLoss(shares.log(), y)
        }

        let optimizer = Adam(parameters, learningRate: 0.05)

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
        return parameters
    }
}

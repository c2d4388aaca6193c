import SwTorch

/// What `Preset.code` writes for each optimizer with a schedule, held to it line by line by the tests.
extension WrittenCode {
    static func sgdStep(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = SmoothL1Loss()

        let optimizer = SGD(
            model.parameters(), learningRate: 0.05, momentum: 0.9,
            weightDecay: 0.001, nesterov: true)
        let scheduler = StepLR(optimizer, stepSize: 5, gamma: 0.5)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }

    static func adamMultistep(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = HuberLoss()

        let optimizer = Adam(
            model.parameters(), learningRate: 0.02, betas: (0.8, 0.999),
            epsilon: 1e-7, weightDecay: 0.002)
        let scheduler = MultiStepLR(optimizer, milestones: [4, 8], gamma: 0.3)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }

    static func adamwExponential(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = MSELoss()

        let optimizer = AdamW(
            model.parameters(), learningRate: 0.02, betas: (0.8, 0.999),
            epsilon: 1e-7, weightDecay: 0.002)
        let scheduler = ExponentialLR(optimizer, gamma: 0.9)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }

    static func rmspropCosine(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = MSELoss()

        let optimizer = RMSprop(
            model.parameters(), learningRate: 0.02, alpha: 0.95,
            epsilon: 1e-7, weightDecay: 0.002)
        let scheduler = CosineAnnealingLR(optimizer, tMax: 20, etaMin: 0.001)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }

    static func adagradLinear(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = MSELoss()

        let optimizer = Adagrad(
            model.parameters(), learningRate: 0.02, weightDecay: 0.002,
            epsilon: 1e-7)
        let scheduler = LinearLR(
            optimizer, startFactor: 0.5, endFactor: 1, totalIters: 5)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }

    static func adadeltaConstant(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = MSELoss()

        let optimizer = Adadelta(
            model.parameters(), learningRate: 0.02, rho: 0.95, epsilon: 1e-7,
            weightDecay: 0.002)
        let scheduler = ConstantLR(optimizer, factor: 0.5, totalIters: 5)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }

    static func adamaxPolynomial(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = MSELoss()

        let optimizer = Adamax(
            model.parameters(), learningRate: 0.02, betas: (0.8, 0.999),
            epsilon: 1e-7, weightDecay: 0.002)
        let scheduler = PolynomialLR(optimizer, totalIters: 20, power: 2)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }

    static func nadamOneCycle(_ x: Tensor, _ y: Tensor, _ generator: inout TorchGenerator) -> [Tensor] {
        let model = Sequential(Linear(1, 1, generator: &generator))

        let loss = MSELoss()

        let optimizer = NAdam(
            model.parameters(), learningRate: 0.02, betas: (0.8, 0.999),
            epsilon: 1e-7, weightDecay: 0.002)
        let scheduler = OneCycleLR(optimizer, maxLR: 0.1, totalSteps: 20)

        for _ in 1...20 {
            let error = loss(model(x), y)
            optimizer.zeroGrad()
            error.backward()
            optimizer.step()
            scheduler.step()
        }
        // end
        return model.parameters()
    }
}

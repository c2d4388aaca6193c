import SwTorch
import Testing

/// Functions with a gradient rule of their own.
struct FunctionTests {
    /// Saves its result: eˣ is its own derivative.
    struct Exponential: Function {
        func forward(_ context: FunctionContext, _ inputs: [Tensor]) -> Tensor {
            let result = inputs[0].exp()
            context.save(result)
            return result
        }

        func backward(_ context: FunctionContext, _ gradient: Tensor) -> [Tensor?] {
            [gradient * context.savedTensors[0]]
        }
    }

    /// A weighted sum of any number of inputs, with its weights as constants.
    struct WeightedSum: Function {
        let weights: [Double]

        func forward(_ context: FunctionContext, _ inputs: [Tensor]) -> Tensor {
            zip(inputs, weights).reduce(Tensor(0, dtype: inputs[0].dtype)) { $0 + $1.0 * $1.1 }
        }

        func backward(_ context: FunctionContext, _ gradient: Tensor) -> [Tensor?] {
            zip(context.needsInputGrad, weights).map { $0 ? gradient * $1 : nil }
        }
    }

    /// Passes its input on, and the gradient reversed.
    struct Reversal: Function {
        func forward(_ context: FunctionContext, _ inputs: [Tensor]) -> Tensor { inputs[0] }
        func backward(_ context: FunctionContext, _ gradient: Tensor) -> [Tensor?] { [-gradient] }
    }

    @Test func rulesAgreeWithDifferencesOfFirstAndSecondOrder() {
        let points = [Tensor([-1.2, -0.3, 0.4, 1.1], shape: [2, 2])]
        for order in 1...2 {
            #expect(gradientCheck({ LegendrePolynomial3()($0[0]) }, inputs: points, order: order).passed)
            #expect(gradientCheck({ Exponential()($0[0]) }, inputs: points, order: order).passed)
        }
    }

    @Test func fitsASineWithLegendresPolynomial() {
        // y = a + b P₃(c + d x), as in the lecture on fewer points; the expected figures are PyTorch's.
        let x = Tensor.linspace(-.pi, .pi, steps: 200)
        let y = x.sin()
        let p3 = LegendrePolynomial3()
        let parameters = [0, -1, 0, 0.3].map { Tensor($0, requiresGrad: true) }
        var losses: [Double] = []
        for _ in 0..<200 {
            let prediction = parameters[0] + parameters[1] * p3(parameters[2] + parameters[3] * x)
            let loss = (prediction - y).pow(2).sum()
            loss.backward()
            losses.append(loss.item())
            noGrad {
                for parameter in parameters {
                    if let gradient = parameter.grad { parameter -= 5e-5 * gradient }
                    parameter.zeroGrad()
                }
            }
        }
        #expect(abs(losses[0] - 46.401581) < 1e-4)
        #expect(abs(losses[199] - 14.449527) < 1e-4)
        #expect(abs(parameters[1].item() + 1.3978445) < 1e-6)
        #expect(abs(parameters[3].item() - 0.2480602) < 1e-6)
    }

    @Test func anyNumberOfInputs() {
        let inputs = (0..<5).map { Tensor([Double($0), 1], dtype: .float64, requiresGrad: $0 != 3) }
        let sum = WeightedSum(weights: [1, 2, 3, 4, 5]).apply(inputs)
        #expect(sum.toArray(of: Double.self) == [40, 15])
        sum.sum().backward()
        #expect(inputs.map { $0.grad?.toArray(of: Double.self) } == [[1, 1], [2, 2], [3, 3], nil, [5, 5]])
    }

    @Test func anInputMayBeTheResult() {
        let x = Tensor([1, 2] as [Float], requiresGrad: true)
        let y = Reversal()(x)
        #expect(y !== x)
        (y * 3).sum().backward()
        #expect(x.grad?.floatArray == [-3, -3])
    }

    @Test func nothingIsRecordedForConstants() {
        #expect(!LegendrePolynomial3()(Tensor([1, 2] as [Float])).requiresGrad)
    }

    @Test func aFunctionThatSavesItsResultDoesNotKeepItselfAlive() {
        let before = MemoryPool.statistics.liveBlocks
        do {
            let x = Tensor([1, 2] as [Float], requiresGrad: true)
            #expect(Exponential()(x).requiresGrad)
        }
        #expect(MemoryPool.statistics.liveBlocks == before)
    }

    @Test func aLongChainIsReleasedWithoutRecursion() {
        let x = Tensor(0.5, requiresGrad: true)
        var y = x
        for _ in 0..<100_000 { y = Reversal()(y) }
        y.backward()
        #expect(x.grad?.item() == 1)
    }

    @Test func aChangeOfWhatWasSavedNamesTheFunction() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let x = Tensor([1, 2] as [Float], requiresGrad: true) * 1
            let y = LegendrePolynomial3()(x)
            x += 1
            y.sum().backward()
        }
        #expect(message(result).contains("shape [2] that the gradient of LegendrePolynomial3 needs"))
    }

    @Test func aSecondWalkNamesTheFunction() async {
        let result = await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
            let y = LegendrePolynomial3()(Tensor([1, 2] as [Float], requiresGrad: true)).sum()
            y.backward()
            y.backward()
        }
        #expect(message(result).contains("freed at LegendrePolynomial3"))
    }

    private func message(_ result: ExitTest.Result?) -> String {
        String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    }
}

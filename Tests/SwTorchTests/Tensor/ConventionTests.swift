import SwTorch
import Testing

/// What PyTorch does at zeros, infinities, NaN and empty tensors, where more than one answer would be sensible.
struct ConventionTests {
    private let special = [-0.0, 0.0, .infinity, -.infinity, .nan]

    @Test(arguments: [Double(0), 0.5, -0.5, 1.5])
    func powersOfSpecialValues(exponent: Double) {
        let x = Tensor(special, requiresGrad: true)
        let y = x.pow(exponent)
        y.sum().backward()
        let expected: (values: [Double], slopes: [Double]) =
            switch exponent {
            case 0: ([1, 1, 1, 1, 1], [0, 0, 0, 0, 0])
            case 0.5: ([-0.0, 0, .infinity, .nan, .nan], [-.infinity, .infinity, 0, .nan, .nan])
            case -0.5: ([-.infinity, .infinity, 0, .nan, .nan], [-.infinity, -.infinity, 0, 0, .nan])
            default: ([0, 0, .infinity, .infinity, .nan], [0, 0, .infinity, .nan, .nan])
            }
        #expect(same(y, expected.values))
        #expect(same(x.grad, expected.slopes))
    }

    @Test func theSlopeOfAPowerOfZeroIsZeroInAGraphToo() {
        let x = Tensor([0.0, 2], requiresGrad: true)
        let slope = gradients(of: x.pow(0.0).sum(), withRespectTo: [x], createGraph: true)[0]
        #expect(same(slope, [0, 0]))
    }

    @Test func quotientsByInfinityAreRoundedDown() {
        let quotient = Tensor([1.0, -1]).floorDivided(by: Tensor([-Double.infinity, .infinity]))
        #expect(same(quotient, [-1, -1]))
    }

    @Test func aNaNTakesTheGradientOfTheLargest() {
        let x = Tensor([Double.nan, 2, 3], requiresGrad: true)
        x.max().backward()
        #expect(same(x.grad, [1, 0, 0]))
    }

    @Test func overADimensionANaNSpoilsTheGradientOfTheLargest() {
        let x = Tensor([Double.nan, 2, 3], requiresGrad: true)
        x.amax(0).backward()
        #expect(same(x.grad, [.nan, .nan, .nan]))
    }

    @Test(arguments: [Double.infinity, -.infinity])
    func aNaNLeavesNoGradientToTheLargestSize(p: Double) {
        let x = Tensor([Double.nan, 2, 3], requiresGrad: true)
        x.norm(p: p).backward()
        #expect(same(x.grad, [0, 0, 0]))
    }

    @Test func equalSizesShareTheGradientOfTheLargestSize() {
        let x = Tensor([2.0, -2, 1], requiresGrad: true)
        x.norm(p: .infinity).backward()
        #expect(same(x.grad, [0.5, -0.5, 0]))
    }

    @Test func aNormBelowOneHasNoSlopeAtZero() {
        let x = Tensor([0.0, 0, 4], requiresGrad: true)
        x.norm(p: 0.5).backward()
        #expect(same(x.grad, [0, 0, 1]))
    }

    @Test func aVarianceOfTooFewElementsHasNoFiniteGradient() {
        let one = Tensor([3.0], requiresGrad: true)
        one.variance(correction: 2).backward()
        #expect(same(one.grad, [.nan]))
        let two = Tensor([3.0, 5], requiresGrad: true)
        two.variance(correction: 2).backward()
        #expect(same(two.grad, [.infinity, .infinity]))
    }

    @Test func aProductWithAZeroAndAnInfinityHasAnUndefinedGradient() {
        let x = Tensor([Double.infinity, 0, 3], requiresGrad: true)
        x.product(0).backward()
        #expect(same(x.grad, [0, .infinity, .nan]))
    }

    @Test func twoZerosAmongAllElementsHideWhatIsNotFinite() {
        let x = Tensor([Double.nan, .infinity, 0, 0], requiresGrad: true)
        x.product().backward()
        #expect(same(x.grad, [0, 0, 0, 0]))
    }

    @Test func whatIsEmptyGetsAnEmptyGradient() {
        let x = Tensor.zeros([0], requiresGrad: true)
        let y = Tensor.ones([2, 3], requiresGrad: true)
        Tensor.cat([x, y], dim: 1).sum().backward()
        #expect(x.grad?.shape == [0])
        #expect(y.grad?.shape == [2, 3])
    }

    @Test func aSingleTruthValueChoosesAllOrNothing() {
        let x = Tensor(7.0)
        #expect(x[Tensor([true], shape: [])].shape == [1])
        #expect(x[Tensor([false], shape: [])].shape == [0])
    }

    @Test func doubleRangesAreRoundedAsVectorsAre() {
        let values = Tensor.arange(1, 2, step: 0.1, dtype: .float64).toArray(of: Double.self)
        #expect(values[6] == 1.5999999999999999)
        #expect(values[9] == 1.9000000000000001)
    }

    @Test func truthValuesHaveSignsAndSquares() {
        let x = Tensor([true, false])
        #expect(x.sign().dtype == .bool)
        #expect(x.square().dtype == .int64)
    }

    private func same(_ tensor: Tensor?, _ expected: [Double]) -> Bool {
        guard let values = tensor?.toArray(of: Double.self), values.count == expected.count else { return false }
        return zip(values, expected).allSatisfy { $0 == $1 || $0.isNaN && $1.isNaN }
    }
}

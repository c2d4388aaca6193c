import SwTorch
import Testing

/// What brackets choose and what assigning through them changes.
struct SubscriptTests {
    private func matrix() -> Tensor { Tensor.arange(12).reshaped(3, 4) }

    private func ints(_ tensor: Tensor) -> [Int] { tensor.toArray(of: Int.self) }

    @Test func readsAsNumPyDoes() {
        let x = matrix()
        #expect(ints(x[1]) == [4, 5, 6, 7])
        #expect(ints(x[-1, -2]) == [10] && x[-1, -2].shape == [])
        #expect(ints(x[1..<3, 0]) == [4, 8])
        #expect(ints(x[..<(-1), 3...]) == [3, 7])
        #expect(ints(x[0...1, ...0]) == [0, 4])
        #expect(ints(x[.slice(-2, nil), (0..<4).step(2)]) == [4, 6, 8, 10])
        #expect(ints(x[.step(2), .slice(1, -1)]) == [1, 2, 9, 10])
        #expect(x[.ellipsis, .newAxis, 0].shape == [3, 1])
        #expect(x[.newAxis].shape == [1, 3, 4] && x[5...].shape == [0, 4])
        #expect(ints(x[[2, 0], [1, -1]]) == [9, 3])
        #expect(ints(x[.all, [3, 3]]) == [3, 3, 7, 7, 11, 11])
        #expect(ints(x[x % 5 .== 0]) == [0, 5, 10])
        #expect(ints(x[Tensor([true, false, true]), 1]) == [1, 9])
        let first: Double = x[2, 3]
        #expect(first == 11)
    }

    @Test func slicesShareAndListsCopy() {
        let x = matrix()
        x[1].fill(-1)
        x[.all, 0] += 10
        let copy = x[[0, 2]]
        copy.fill(99)
        #expect(ints(x) == [10, 1, 2, 3, 9, -1, -1, -1, 18, 9, 10, 11])
        #expect(x.version == 2)
    }

    @Test func assignsConvertedAndBroadcast() {
        let x = matrix()
        x[0] = Tensor([7.9])
        x[1..<3, 1...2] = Tensor([[1], [2]])
        x[[0, 0], [3, 3]] = Tensor([5, 6])
        x[x .> 7] = 0
        x[-1, .step(3)] = 4
        x[x .== 0] *= 3
        x[0, 0...1] -= 1
        #expect(ints(x) == [6, 6, 7, 6, 4, 1, 1, 7, 4, 2, 2, 4])
    }

    @Test func rowsMayOverlapWhatTheyReplace() {
        let x = Tensor([1, 2, 3, 4])
        x[1...] = x[..<3]
        #expect(ints(x) == [1, 1, 2, 3])
    }

    @Test func gradientsFollowAssignments() {
        let x = Tensor([1, 2, 3] as [Float], requiresGrad: true)
        let y = Tensor.zeros([5])
        y[1..<4] = x * 2
        y[[2, 4]] = x[0] * 10
        (y * Tensor([1, 2, 3, 4, 5] as [Float])).sum().backward()
        #expect(x.grad?.floatArray == [84, 0, 8])
    }

    @Test func aChangeThroughAViewReachesTheHistoryOfItsBaseAndOfOtherViews() {
        let x = Tensor([1, 2, 3, 4] as [Float], requiresGrad: true)
        let y = x * 1
        let square = y.reshaped(2, 2)
        let column = square.transposed()[0]
        let row = square[1]
        column *= 5
        (row * row).sum().backward(retainGraph: true)
        #expect(row.floatArray == [15, 4])
        #expect(x.grad?.floatArray == [0, 0, 150, 8])
        x.zeroGrad()
        y.sum().backward()
        #expect(x.grad?.floatArray == [5, 1, 5, 1])
    }

    @Test func aViewOfALeafMayChangeWithoutRecording() {
        let w = Tensor([1, 2] as [Float], requiresGrad: true)
        noGrad { w[0] *= 3 }
        (w * w).sum().backward()
        #expect(w.grad?.floatArray == [6, 4])
        let kept = w.reshaped(2, 1)
        noGrad { w += 1 }
        w.zeroGrad()
        (kept * kept).sum().backward()
        #expect(w.grad?.floatArray == [8, 6])
    }

    @Test func aLeafMadeOfAViewStaysALeaf() {
        let w = Tensor([1, 2] as [Float]).reshaped(2, 1)
        w.requiresGrad = true
        noGrad { w -= 1 }
        w.sum().backward()
        #expect(w.isLeaf && w.grad?.floatArray == [1, 1])
    }

    @Test func viewsOfOtherOrdersAreSharedWhereTheyCanBe() {
        let x = matrix()
        x.view(2, 6)[0, 5].fill(-3)
        x.reshaped(3, 2, 2).transposed(0, 1).view(2, 3, 2)[1, 0, 0].fill(-4)
        #expect(ints(x) == [0, 1, -4, 3, 4, -3, 6, 7, 8, 9, 10, 11])
        let copy = x.transposed().reshaped(12)
        copy.fill(0)
        #expect(ints(x)[1] == 1 && x.transposed().isContiguous == false)
    }
}

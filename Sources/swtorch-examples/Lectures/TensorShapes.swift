import SwTorch

/// Lecture 000, outputs 1 to 5: the same elements in other shapes.
func tensorShapes(_ page: inout String) {
    let vector1 = Tensor.arange(1, 51, step: 5)
    print("Output 1\n\(vector1.reshaped(2, 5))\n", to: &page)

    // The page drew these six numbers without a seed, so that they are written down here.
    let tensor1 = Tensor([[[0.5029], [0.2406], [0.9118]], [[0.9401], [0.3970], [0.5867]]])
    print("Output 2\ntensor1 = \(tensor1),", to: &page)
    print("squeezed = \(tensor1.squeezed())", to: &page)
    print("shape = \(tensor1.squeezed().shape)\n", to: &page)

    let tensor2 = Tensor([
        [[10, 11, 12], [13, 14, 15]],
        [[20, 21, 22], [23, 24, 25]],
        [[30, 31, 32], [33, 34, 35]],
    ])
    print("Output 3\n\(tensor2.squeezed())\n", to: &page)

    // The page shows 25 as the sixth element, a slip: 1 + 5 * 5 is 26, as in its first output.
    print("Output 4\n\(vector1.unsqueezed(0))\n", to: &page)
    print("Output 5\n\(vector1.unsqueezed(1))", to: &page)
}

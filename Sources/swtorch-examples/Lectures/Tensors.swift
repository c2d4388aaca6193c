import SwTorch

/// Lecture 001: types, random tensors, arithmetic with broadcasting, reductions and indexing.
func tensors(_ page: inout String) {
    for tensor in [Tensor([1, 2, 3.0]), Tensor([1, 2, 3])] {
        print("\(tensor), dtype: \(tensor.dtype)", to: &page)
    }
    print("zeros\n\(Tensor.zeros([2, 2]))", to: &page)
    print("ones\n\(Tensor.ones([2, 2]))", to: &page)

    // The page does not name its seed; with this one all its random figures come out as printed.
    var generator = TorchGenerator(seed: 2_634_425_350)
    print("randn\n\(Tensor.randn([3, 2], generator: &generator))", to: &page)
    print("rand\n\(Tensor.rand([2, 3, 2], generator: &generator))", to: &page)
    let x = Tensor.rand([2, 3, 2, 2], generator: &generator)
    print("shape \(x.shape), rank \(x.rank)\n", to: &page)

    let a = Tensor.rand([1, 3], generator: &generator)
    let b = Tensor.rand([3, 1], generator: &generator)
    print("a\n\(a)\nb\n\(b)", to: &page)
    print("a + b\n\(a + b)", to: &page)
    print("a * b\n\(a * b)", to: &page)
    print("a.matmul(b)\n\(a.matmul(b))", to: &page)
    print("a.mean()\n\(a.mean())", to: &page)
    print("a.sum()\n\(a.sum())\n", to: &page)

    let table = Tensor.rand([5, 2], generator: &generator)
    print("table\n\(table)", to: &page)
    print("table[0, .all]\n\(table[0, .all])", to: &page)
    print("table[0]\n\(table[0])", to: &page)
    print("table[.all, 0]\n\(table[.all, 0])", to: &page)
}

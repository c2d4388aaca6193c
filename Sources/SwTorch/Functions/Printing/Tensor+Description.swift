extension Tensor: CustomStringConvertible {
    /// The elements as PyTorch prints them, such as `tensor([[1., 6.]], requires_grad=True)`.
    ///
    /// Aligned, with four digits; of more than 1000 elements only the ends of long dimensions; the type where it is not the
    /// usual one; and `grad_fn` where the tensor was computed from one that requires gradients.
    public var description: String {
        let prefix = "tensor("
        let text = prefix + TensorText(self).rendered(indent: prefix.count)
        return TensorText.appending(remarks, to: text, indent: prefix.count) + ")"
    }

    private var remarks: [String] {
        var remarks: [String] = []
        if count == 0 && rank != 1 { remarks.append("size=(\(sizeText))") }
        if dtype == .float64 || count == 0 && dtype != .float32 { remarks.append("dtype=torch.\(dtype)") }
        if let node {
            remarks.append(node.isLeaf ? "requires_grad=True" : "grad_fn=<\(node.operation.gradientName)>")
        }
        return remarks
    }

    /// The sizes as Python writes a tuple.
    private var sizeText: String { shape.map(String.init).joined(separator: ", ") + (rank == 1 ? "," : "") }
}

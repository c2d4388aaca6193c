/// An array of numbers with a shape, and the record of how it was computed.
///
/// A tensor refers to its elements: two variables, and views made by reshaping or slicing, may share them, as in PyTorch.
/// It is deliberately not `Sendable`: a tensor is born, used and dropped on one thread, and the compiler holds that. At most
/// 8 dimensions and 2³¹ − 1 elements.
///
/// ```swift
/// let w = Tensor([2, 3], requiresGrad: true)
/// let loss = (w * w).sum()
/// loss.backward()          // w.grad is [4, 6]
/// ```
public final class Tensor {
    let storage: Storage
    let layout: Layout
    /// The type of the elements.
    public let dtype: DType
    private var recordedNode: Node?
    /// Whose elements these are, for a view that was made while operations are recorded.
    var origin: ViewOrigin?

    /// The place in the graph: nothing for a constant.
    var node: Node? {
        @inline(__always) get {
            if origin != nil { renewNode() }
            return recordedNode
        }
        @inline(__always) set { recordedNode = newValue }
    }

    init(storage: consuming Storage, layout: Layout, dtype: DType) {
        self.storage = storage
        self.layout = layout
        self.dtype = dtype
        ThreadContext.countInstance()
    }

    /// A contiguous tensor of undefined content.
    init(uninitialized sizes: Dimensions, _ dtype: DType) {
        layout = Layout(contiguous: sizes)
        storage = Storage(byteCount: layout.count * dtype.size)
        self.dtype = dtype
        ThreadContext.countInstance()
    }

    /// A contiguous tensor of undefined content, of the shape and type of another.
    @inline(__always)
    init(uninitializedLike other: Tensor) {
        let isPlain = other.layout.isContiguous && other.layout.offset == 0
        layout = isPlain ? other.layout : Layout(contiguous: other.layout.sizes)
        storage = Storage(byteCount: layout.count * other.dtype.size)
        dtype = other.dtype
        ThreadContext.countInstance()
    }

    /// The size along each dimension.
    public var shape: [Int] { layout.sizes.array }

    /// The number of dimensions.
    public var rank: Int { layout.rank }

    /// The number of elements.
    public var count: Int { layout.count }

    /// Elements to skip in storage for one step along each dimension.
    public var strides: [Int] { layout.strides.array }

    /// Whether the elements lie next to each other in row-major order.
    public var isContiguous: Bool { layout.isContiguous }

    /// How often the elements were changed in place, through this tensor or another that shares them.
    public var version: Int { Int(storage.version) }
}

extension Tensor {
    /// Whether results computed from this tensor are recorded, so that `backward()` can reach it.
    ///
    /// - Precondition: Only floating-point tensors can require gradients, and only leaves can be set.
    public var requiresGrad: Bool {
        get { node != nil }
        set {
            if newValue == (node != nil) { return }
            guard isLeaf else { fail("requiresGrad: only a leaf can be changed; use detach()") }
            guard !newValue || dtype.isFloatingPoint else {
                fail("requiresGrad: only floating-point tensors can require gradients, not \(dtype)")
            }
            origin = nil
            node = newValue ? Node(leafOf: self) : nil
        }
    }

    /// Whether no recorded operation produced this tensor.
    public var isLeaf: Bool { node?.isLeaf ?? true }

    /// The gradient that `backward()` has accumulated: nothing before the first call and after `zeroGrad()`.
    ///
    /// Only leaves, and tensors asked with `retainGrad()`, keep theirs.
    public var grad: Tensor? {
        get { node?.grad }
        set {
            if let newValue, !(newValue.layout.sizes == layout.sizes) {
                fail("grad: shape \(newValue.shape) does not fit the tensor's shape \(shape)")
            }
            guard let node else { fail("grad: the tensor does not require gradients") }
            node.grad = newValue
        }
    }

    /// Drops the accumulated gradient.
    public func zeroGrad() { recordedNode?.grad = nil }

    /// Makes a result that is no leaf keep its gradient as leaves do.
    public func retainGrad() { node?.retainsGrad = true }

    /// The same elements without their history.
    public func detach() -> Tensor { Tensor(storage: storage.share(), layout: layout, dtype: dtype) }
}

/// An index taken apart: the view that whole numbers and slices give, and the places chosen along some of its dimensions.
struct IndexPlan {
    /// Where the elements of the view lie.
    private(set) var view: Layout
    /// The int64 places along a dimension of the view.
    private(set) var choices: [(axis: Int, places: Tensor)] = []

    private var sizes = Dimensions()
    private var strides = Dimensions()
    private var offset: Int
    /// The next dimension of the tensor that is indexed.
    private var next = 0
    private let source: Tensor

    init(_ components: [IndexComponent], of source: Tensor) {
        self.source = source
        view = source.layout
        offset = source.layout.offset
        let named = components.reduce(0) { $0 + $1.consumedDimensions }
        guard named <= source.rank else {
            fail("[]: \(named) indices are too many for shape \(source.shape)")
        }
        var hasEllipsis = false
        for component in components {
            if case .unnamed = component {
                guard !hasEllipsis else { fail("[]: more than one ellipsis in an index of shape \(source.shape)") }
                hasEllipsis = true
                for _ in 0..<(source.rank - named) { keep() }
            } else {
                add(component)
            }
        }
        while next < source.rank { keep() }
        view = Layout(sizes: sizes, strides: strides, offset: offset)
    }

    private mutating func add(_ component: IndexComponent) {
        switch component {
        case .place(let place): select(place)
        case .slice(let start, let end, let step): slice(start, end, step)
        case .inserted:
            sizes.append(1)
            strides.append(0)
        case .chosen(let chosen): choose(chosen)
        case .unnamed: break
        }
    }

    private var size: Int { source.layout.sizes[next] }
    private var stride: Int { source.layout.strides[next] }

    private mutating func keep() {
        sizes.append(size)
        strides.append(stride)
        next += 1
    }

    private mutating func select(_ place: Int) {
        guard place >= -size && place < size else {
            fail("[]: index \(place) is out of range for dimension \(next) of shape \(source.shape)")
        }
        offset += (place < 0 ? place + size : place) * stride
        next += 1
    }

    private mutating func slice(_ start: Int?, _ end: Int?, _ step: Int) {
        guard step > 0 else { fail("[]: a step of \(step) along dimension \(next) of shape \(source.shape)") }
        let first = bounded(start ?? 0)
        let count = Swift.max((bounded(end ?? size) - first + step - 1) / step, 0)
        if count > 0 { offset += first * stride }
        sizes.append(count)
        strides.append(stride * step)
        next += 1
    }

    /// A bound counted from the front, cut to what there is.
    private func bounded(_ bound: Int) -> Int { Swift.min(Swift.max(bound < 0 ? bound + size : bound, 0), size) }

    private mutating func choose(_ chosen: Tensor) {
        switch chosen.dtype {
        case .int64:
            let places = Kernels.checkedIndices(
                chosen, size: size, wraps: true, operation: "[]", shape: source.shape)
            choices.append((sizes.count, places))
            keep()
        case .bool:
            let covered = Array(source.shape[next..<(next + chosen.rank)])
            guard chosen.shape == covered else {
                fail("[]: a mask of shape \(chosen.shape) does not fit dimension \(next) of shape \(source.shape)")
            }
            if chosen.rank == 0 { return choose(all: chosen.item() != 0) }
            let found = chosen.nonzero()
            for column in 0..<chosen.rank {
                choices.append((sizes.count, found.narrowed(dim: 1, start: column, length: 1).squeezed(1)))
                keep()
            }
        case .float32, .float64:
            fail("[]: an index of type \(chosen.dtype); int64 or bool is expected")
        }
    }

    /// A single truth value stands for a new dimension, of size 1 or 0.
    private mutating func choose(all: Bool) {
        choices.append((sizes.count, Tensor(all ? [0] : [])))
        sizes.append(1)
        strides.append(0)
    }
}

extension IndexComponent {
    /// How many dimensions of the indexed tensor it speaks of.
    fileprivate var consumedDimensions: Int {
        switch self {
        case .place, .slice: 1
        case .unnamed, .inserted: 0
        case .chosen(let chosen): chosen.dtype == .bool ? chosen.rank : 1
        }
    }
}

extension IndexPlan {
    /// The positions of the chosen elements among those of the view, in the shape of the result.
    ///
    /// Choices stand together where their first stands when they are neighbours, and in front otherwise, as in PyTorch.
    func positions() -> Tensor {
        noGrad {
            var shape = Dimensions()
            for choice in choices {
                guard let common = Layout.broadcast(shape, choice.places.layout.sizes) else {
                    fail("[]: places of shapes \(choices.map(\.places.shape)) cannot be broadcast together")
                }
                shape = common
            }
            let axes = choices.map(\.axis)
            let isTogether = axes[axes.count - 1] - axes[0] == axes.count - 1
            let others = (0..<view.rank).filter { !axes.contains($0) }
            let before = isTogether ? others.filter { $0 < axes[0] }.count : 0
            let rank = shape.count + others.count
            let steps = Layout(contiguous: view.sizes).strides
            var result = Tensor(0)
            for choice in choices {
                let trailing = Array(repeating: 1, count: others.count - before)
                result = result + choice.places.reshaped(choice.places.shape + trailing) * steps[choice.axis]
            }
            for (index, axis) in others.enumerated() {
                let place = index < before ? index : index + shape.count
                result = result + Tensor.places(view.sizes[axis], of: rank, along: place) * steps[axis]
            }
            return result.contiguous()
        }
    }
}

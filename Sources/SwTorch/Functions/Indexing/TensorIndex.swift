/// What may stand between the brackets of `x[…]`, as in NumPy.
///
/// | NumPy | here |
/// | --- | --- |
/// | `x[2]`, `x[-1]` | `x[2]`, `x[-1]` |
/// | `x[1:3]`, `x[:3]`, `x[1:]` | `x[1..<3]`, `x[..<3]`, `x[1...]` |
/// | `x[:]`, `x[::2]`, `x[1:-1]`, `x[1:9:2]` | `x[.all]`, `x[.step(2)]`, `x[.slice(1, -1)]`, `x[.slice(1, 9, step: 2)]` |
/// | `x[..., 0]`, `x[None]` | `x[.ellipsis, 0]`, `x[.newAxis]` |
/// | `x[x > 0]`, `x[[0, 2]]`, `x[i, j]` | `x[x .> 0]`, `x[[0, 2]]`, `x[i, j]` with int64 tensors |
///
/// Whole numbers and slices share the elements; masks and lists copy them.
public protocol TensorIndex {
    /// What it means.
    var component: IndexComponent { get }
}

/// The meaning of one index.
public enum IndexComponent: TensorIndex {
    /// One place; the dimension disappears.
    case place(Int)
    /// Every `step`-th place from `start` to below `end`; negative bounds count from the end, missing ones are the ends.
    case slice(start: Int?, end: Int?, step: Int)
    /// As many whole dimensions as are not named.
    case unnamed
    /// A new dimension of size 1.
    case inserted
    /// A mask of truth values, or int64 places.
    case chosen(Tensor)

    /// The component itself.
    public var component: IndexComponent { self }
}

extension TensorIndex where Self == IndexComponent {
    /// A whole dimension, NumPy's `:`.
    public static var all: IndexComponent { .slice(start: nil, end: nil, step: 1) }

    /// As many whole dimensions as are not named, NumPy's `...`.
    public static var ellipsis: IndexComponent { .unnamed }

    /// A new dimension of size 1, NumPy's `None`.
    public static var newAxis: IndexComponent { .inserted }

    /// Every `step`-th place, NumPy's `::step`.
    public static func step(_ step: Int) -> IndexComponent { .slice(start: nil, end: nil, step: step) }

    /// The places from `start` to below `end`, NumPy's `start:end:step`; negative bounds count from the end.
    public static func slice(_ start: Int? = nil, _ end: Int? = nil, step: Int = 1) -> IndexComponent {
        .slice(start: start, end: end, step: step)
    }
}

extension IndexComponent {
    /// The same slice with a step.
    ///
    /// - Precondition: It is a slice.
    public func step(_ step: Int) -> IndexComponent {
        guard case .slice(let start, let end, _) = self else { fail("step: \(self) is no slice") }
        return .slice(start: start, end: end, step: step)
    }
}

// MARK: - Swift's own types

extension TensorIndex where Self: RangeExpression, Bound == Int {
    /// Every `step`-th place of the range.
    public func step(_ step: Int) -> IndexComponent { component.step(step) }
}

extension Int: TensorIndex {
    /// One place.
    public var component: IndexComponent { .place(self) }
}

extension Range: TensorIndex where Bound == Int {
    /// From the lower to below the upper bound.
    public var component: IndexComponent { .slice(start: lowerBound, end: upperBound, step: 1) }
}

extension ClosedRange: TensorIndex where Bound == Int {
    /// From the lower bound to the upper one, that included.
    public var component: IndexComponent {
        .slice(start: lowerBound, end: upperBound == -1 ? nil : upperBound + 1, step: 1)
    }
}

extension PartialRangeFrom: TensorIndex where Bound == Int {
    /// From the lower bound to the end.
    public var component: IndexComponent { .slice(start: lowerBound, end: nil, step: 1) }
}

extension PartialRangeUpTo: TensorIndex where Bound == Int {
    /// From the start to below the upper bound.
    public var component: IndexComponent { .slice(start: nil, end: upperBound, step: 1) }
}

extension PartialRangeThrough: TensorIndex where Bound == Int {
    /// From the start to the upper bound, that included.
    public var component: IndexComponent {
        .slice(start: nil, end: upperBound == -1 ? nil : upperBound + 1, step: 1)
    }
}

extension Array: TensorIndex where Element == Int {
    /// The places of a list, copied.
    public var component: IndexComponent { .chosen(Tensor(self)) }
}

extension Tensor: TensorIndex {
    /// A mask, or places.
    public var component: IndexComponent { .chosen(self) }
}

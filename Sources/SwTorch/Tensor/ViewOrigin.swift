/// Whose elements a view reads, and the state of them to which the view's node belongs.
final class ViewOrigin {
    /// The tensor that was viewed first; no view itself.
    let base: Tensor
    var version: UInt32

    init(base: Tensor, version: UInt32) {
        self.base = base
        self.version = version
    }
}

extension Tensor {
    /// The tensor of which these are elements, for a view that was made while operations are recorded.
    var base: Tensor? { origin?.base }

    /// Remembers that these are elements of `source`, so that a change in place through either reaches the other's history.
    @inline(__always)
    func viewing(_ source: Tensor) -> Tensor {
        if ThreadContext.recordsGradients {
            origin = ViewOrigin(base: source.base ?? source, version: storage.version)
        }
        return self
    }

    /// After a change in place, a view is computed from what its base has become.
    func renewNode() {
        guard let origin, storage.version != origin.version else { return }
        let base = origin.base
        origin.version = storage.version
        node = base.node == nil ? nil : Node(.window(Window(base: base.layout, view: layout)), result: self, base)
    }
}

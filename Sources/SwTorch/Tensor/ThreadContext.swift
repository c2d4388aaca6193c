import CSwTorchKernels

/// What autograd keeps per thread: who is computing, what was found, and the stack of the backward walk.
///
/// It lives in a C thread-local slot, because Swift has none, and ends with its thread.
final class ThreadContext {
    /// The dotted name of the module whose `forward` runs.
    var moduleName = ""
    /// Whether every result is searched for values that are not finite.
    var seeksAnomaly = false { didSet { watch() } }
    /// The first of them.
    var anomaly: Anomaly?
    /// Where new tensors are put.
    var device = Device.cpu
    /// Whether every recorded result keeps its elements and its gradient, to be shown.
    var keepsValues = false { didSet { watch() } }
    /// Counts the walks, so that a node knows whether the present one has met it.
    var epoch: UInt64 = 0
    /// The empty stack of the last walk; kept, so that a walk allocates nothing once warm.
    private var stack: [Node] = []

    private func watch() { ThreadContext.isWatched = seeksAnomaly || keepsValues }

    /// An empty stack for a walk.
    func takeStack() -> [Node] {
        let taken = stack
        stack = []
        return taken
    }

    /// Keeps a walk's stack for the next one.
    func keepStack(_ used: consuming [Node]) { stack = used }

    /// The calling thread's context.
    static var current: ThreadContext {
        if let context = swt_thread().pointee.context {
            return Unmanaged<ThreadContext>.fromOpaque(context).takeUnretainedValue()
        }
        let context = ThreadContext()
        swt_thread_adopt(Unmanaged.passRetained(context).toOpaque()) { context in
            if let context { Unmanaged<ThreadContext>.fromOpaque(context).release() }
        }
        return context
    }

    /// Whether operations are recorded on the calling thread.
    static var recordsGradients: Bool {
        get { !swt_thread().pointee.gradients_disabled }
        set { swt_thread().pointee.gradients_disabled = !newValue }
    }

    /// How many tensors and nodes the calling thread has created: what an operation allocates besides pooled blocks.
    static var instanceCount: Int { Int(swt_thread().pointee.instances) }

    @inline(__always)
    static func countInstance() { swt_thread().pointee.instances &+= 1 }

    /// Whether anything is to be done with every result on the calling thread.
    fileprivate(set) static var isWatched: Bool {
        get { swt_thread().pointee.watched }
        set { swt_thread().pointee.watched = newValue }
    }
}

import Dispatch
import Foundation
import Synchronization

/// Notes which signal asked a run without a screen to end, so that the run can end in order.
final class SignalWatch {
    /// The number of the signal that came last, zero while none did; written by a queue, read by the run.
    private final class Note: Sendable {
        let number = Atomic<Int32>(0)
    }

    private let note = Note()
    private let sources: [any DispatchSourceSignal]

    /// Watches SIGINT, SIGTERM and SIGHUP from now on, but for those that the program was started deaf to, as by `nohup`.
    init() {
        let queue = DispatchQueue(label: "signals")
        sources = [SIGINT, SIGTERM, SIGHUP].compactMap { [note] number in
            let previous = Foundation.signal(number, SIG_IGN)
            guard unsafeBitCast(previous, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) else { return nil }
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { note.number.store(number, ordering: .relaxed) }
            source.resume()
            return source
        }
    }

    /// The signal that came last, if any.
    var signal: Int32? {
        let number = note.number.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }
}

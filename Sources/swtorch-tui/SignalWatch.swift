import Dispatch
import Foundation
import Synchronization

/// Notes which signal asked a run without a screen to end, so that the run can end in order.
final class SignalWatch: Sendable {
    private let received = Atomic<Int32>(0)
    private let sources: [any DispatchSourceSignal]

    /// Watches SIGINT, SIGTERM and SIGHUP from now on.
    init() {
        let queue = DispatchQueue(label: "signals")
        sources = [SIGINT, SIGTERM, SIGHUP].map { number in
            signal(number, SIG_IGN)
            return DispatchSource.makeSignalSource(signal: number, queue: queue)
        }
        for (number, source) in zip([SIGINT, SIGTERM, SIGHUP], sources) {
            source.setEventHandler { [weak self] in
                self?.received.store(number, ordering: .relaxed)
            }
            source.resume()
        }
    }

    /// The signal that came last, if any.
    var signal: Int32? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }
}

internal import Dispatch
public import Experiments
internal import Foundation

/// A run on a thread of its own.
///
/// Commands are queued and carried out between two minibatches; snapshots come through a mailbox of one place, at most
/// so many a second, and at once after a command or a change of phase. A run that is held sleeps. Everything that trains is
/// made, used and dropped on the thread; only values cross.
public final class TrainingEngine: TrainingDriver, Sendable {
    private let inbox = CommandInbox()
    private let mailbox = SnapshotMailbox()
    /// Left by the thread as its last act.
    private let threadsAlive = DispatchGroup()

    /// Starts a run.
    ///
    /// What goes wrong while it is prepared arrives as a snapshot whose phase is `failed`.
    ///
    /// - Parameters:
    ///   - request: What to run, and on which data.
    ///   - framesPerSecond: The most snapshots a second, until a request for a view says another number.
    ///   - environment: Where data sets lie is taken from here if the request does not say.
    public convenience init(
        _ request: RunRequest, framesPerSecond: Double = 10,
        environment: [String: String]
    ) {
        self.init(request, framesPerSecond: framesPerSecond) { () throws(TrainingError) in
            try TrainingSession(request, environment: environment)
        }
    }

    /// Starts what `makeRun` makes; it is called on the run's thread.
    init(
        _ request: RunRequest, framesPerSecond: Double,
        makeRun: @escaping @Sendable () throws(TrainingError) -> any SteppedRun
    ) {
        let (inbox, mailbox, threadsAlive) = (inbox, mailbox, threadsAlive)
        threadsAlive.enter()
        let thread = Thread {
            defer { threadsAlive.leave() }
            mailbox.put(.unprepared(request, phase: .preparing))
            do throws(TrainingError) {
                let controller = RunController(run: try makeRun(), startsPaused: request.startsPaused)
                var loop = EngineLoop(
                    controller: controller, framesPerSecond: framesPerSecond, inbox: inbox, mailbox: mailbox)
                loop.run()
            } catch {
                mailbox.put(.unprepared(request, phase: .failed(error.description)))
            }
        }
        thread.name = "training"
        thread.start()
    }

    deinit { close() }

    /// Hands a command over and returns at once; it is carried out before the next minibatch.
    public func send(_ command: Command) { inbox.send(command) }

    /// The newest snapshot, or nothing where none came since the last call.
    public func takeSnapshot() -> Snapshot? { mailbox.take() }

    /// Ends the run and waits until its thread is gone; further calls do nothing.
    public func close() {
        inbox.close()
        threadsAlive.wait()
    }
}

internal import Experiments

/// What a run's thread does until it is closed: take commands, make steps at their pace, publish snapshots.
struct EngineLoop {
    private let inbox: CommandInbox
    private let mailbox: SnapshotMailbox
    private let origin = ContinuousClock.now
    private var controller: RunController
    private var pacer = Pacer()
    private var frames: FrameClock
    private var meter = SpeedMeter()
    private var burst = BurstLength()
    private var stepsMade = 0
    /// When the last step ended; nothing after a halt.
    private var lastStepEnd: Double?
    /// Whether something happened that no snapshot shows yet.
    private var hasNews = true

    /// A loop around a run, between the two ends of a driver.
    init(controller: RunController, framesPerSecond: Double, inbox: CommandInbox, mailbox: SnapshotMailbox) {
        self.controller = controller
        self.frames = FrameClock(framesPerSecond: framesPerSecond)
        self.inbox = inbox
        self.mailbox = mailbox
    }

    /// Runs until the inbox is closed.
    mutating func run() {
        publish()
        while true {
            if inbox.needsAttention {
                let commands = inbox.takeAll()
                if inbox.isClosed { return }
                apply(commands)
            } else if controller.wantsStep {
                advance()
            } else {
                hold()
            }
        }
    }

    /// Carries commands out and shows at once what came of them.
    private mutating func apply(_ commands: [Command]) {
        guard !commands.isEmpty else { return }
        for command in commands { controller.apply(command) }
        if let rate = controller.view.framesPerSecond { frames.change(framesPerSecond: Double(rate)) }
        // Single steps come so soon that their own snapshot answers the key.
        if controller.wantsSingleSteps { hasNews = true } else { publish() }
    }

    /// Makes the steps that are due, or sleeps until the next one is.
    private mutating func advance() {
        let pace = controller.wantsSingleSteps ? nil : controller.pace
        let start = now
        let wait = pacer.wait(pace: pace, now: start)
        if wait > 0 {
            let frame = frames.wait(now: start)
            if hasNews, frame <= 0 { return publish() }
            return inbox.wait(seconds: hasNews ? min(wait, frame) : wait)
        }
        let steps = makeSteps(atMost: pace == nil ? burst.length : 1)
        stepsMade += steps
        hasNews = true
        let end = now
        lastStepEnd = end
        pacer.stepMade(pace: pace, now: end)
        if pace == nil { burst.adjust(seconds: end - start) }
        if !controller.wantsStep || frames.wait(now: end) <= 0 { publish() }
    }

    /// Makes steps until there were so many, a command came or the run halts; gives their number.
    private mutating func makeSteps(atMost limit: Int) -> Int {
        var count = 0
        repeat {
            controller.step()
            count += 1
        } while count < limit && controller.wantsStep && !inbox.needsAttention
        return count
    }

    /// Sleeps until a command comes.
    private mutating func hold() {
        pacer.reset()
        meter.reset()
        lastStepEnd = nil
        if hasNews { publish() }
        inbox.wait(seconds: nil)
    }

    private mutating func publish() {
        if !controller.wantsStep {
            meter.reset()
        } else if let lastStepEnd {
            meter.read(steps: stepsMade, lastEnd: lastStepEnd)
        }
        mailbox.put(controller.makeSnapshot(speed: meter.speed))
        frames.frameMade(now: now)
        hasNews = false
    }

    /// Seconds since the loop was made.
    private var now: Double { origin.duration(to: .now) / .seconds(1) }
}

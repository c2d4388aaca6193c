/// A terminal that exists in memory alone: types a script, keeps what was shown.
public final class HeadlessBackend: TerminalBackend {
    /// Columns and rows.
    ///
    /// Setting it tells the program nothing; a scripted ``TerminalInput/resized(_:)`` does both.
    public var size: Size
    /// What the next calls of ``nextInput(timeout:)`` return; nothing stands for a timeout.
    public var script: [TerminalInput?]
    /// What is returned once the script is over, nothing by default.
    public var ending: TerminalInput?
    /// The buffer shown last.
    public private(set) var screen: CellBuffer?
    /// How many buffers were shown.
    public private(set) var frameCount = 0
    /// How often the whole screen was asked to be drawn anew.
    public private(set) var invalidationCount = 0
    /// How often the process was asked to stop.
    public private(set) var suspensionCount = 0
    /// How often the bell rang.
    public private(set) var bellCount = 0
    /// Whether the mouse is listened to.
    public private(set) var listensToMouse = false
    /// Whether the terminal was given back.
    public private(set) var isRestored = false

    /// A terminal of some size that will type a script.
    ///
    /// - Parameter ending: What follows the script for ever; an input that ends the program keeps a loop from running on.
    public init(size: Size, script: [TerminalInput?] = [], ending: TerminalInput? = nil) {
        self.size = size
        self.script = script
        self.ending = ending
    }

    /// Appends the keys of a script such as `Space 2 Ctrl-L`, names as ``Key/init(name:)`` reads them.
    ///
    /// - Returns: The first word that is no key; nothing is appended then.
    @discardableResult
    public func type(_ keys: String) -> String? {
        let words = keys.split(separator: " ").map(String.init)
        if let unknown = words.first(where: { Key(name: $0) == nil }) { return unknown }
        script += words.compactMap(Key.init(name:)).map(TerminalInput.key)
        return nil
    }

    /// The script's next input at once, whatever the timeout.
    public func nextInput(timeout: Duration) -> TerminalInput? {
        let input = script.isEmpty ? ending : script.removeFirst()
        if case .resized(let size) = input { self.size = size }
        return input
    }

    /// Keeps the buffer.
    public func present(_ buffer: CellBuffer) {
        screen = buffer
        frameCount += 1
    }

    /// Counts the call.
    public func invalidate() {
        invalidationCount += 1
    }

    /// Counts the call.
    public func ring() {
        bellCount += 1
    }

    /// Notes the wish.
    public func listenToMouse(_ isOn: Bool) {
        listensToMouse = isOn
    }

    /// Counts the call and comes back at once.
    public func suspend() {
        suspensionCount += 1
        script.insert(.resumed, at: 0)
    }

    /// Notes the call.
    public func restore() {
        isRestored = true
    }
}

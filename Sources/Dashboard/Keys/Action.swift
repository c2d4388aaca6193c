/// What a key asks for.
///
/// What comes of it depends on where it is pressed.
enum Action: Equatable, Hashable, Sendable {
    case runOrPause
    case step, stepEpoch
    case restart, restartWithNewSeed
    case slower, faster
    case nextPane, previousPane
    case up, down, left, right
    case notchUp, notchDown
    case enter, escape, erase
    case presets
    /// The preset of the picker with this digit.
    case startPreset(Int)
    case logScale
    case help
    case repaint, suspend
    case quit
}

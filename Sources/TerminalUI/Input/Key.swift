/// A key as the program knows it, whatever bytes the terminal sent for it.
public enum Key: Equatable, Hashable, Sendable {
    /// A printing character, the space included.
    case character(Unicode.Scalar)
    /// A letter held with Ctrl, in lower case.
    case control(Unicode.Scalar)
    /// A function key, `F1` is 1.
    case function(Int)
    case enter, escape, tab, backTab, backspace
    case up, down, left, right
    case home, end, pageUp, pageDown, insert, delete
}

/// What a terminal tells the program between two frames.
public enum TerminalInput: Equatable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// The mouse was used.
    case mouse(MouseEvent)
    /// The terminal has another size.
    case resized(Size)
    /// The process came back from being suspended, and the screen must be drawn anew.
    case resumed
    /// A signal asks the program to end (its number as in `signal.h`).
    case terminated(signal: Int32)
}

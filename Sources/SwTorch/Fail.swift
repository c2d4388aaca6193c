/// Stops the program because of a programmer's error, such as shapes that do not fit.
///
/// Names the operation and the offending values, in release builds too, where `precondition` would print nothing.
/// What a file or a user got wrong is never reported this way, but thrown.
func fail(_ message: @autoclosure () -> String, file: StaticString = #fileID, line: UInt = #line) -> Never {
    fatalError(message(), file: file, line: line)
}

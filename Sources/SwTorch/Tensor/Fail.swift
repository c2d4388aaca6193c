/// Stops the program because of a programmer's error, such as shapes that do not fit, an axis that does not exist or an
/// index out of range.
///
/// `precondition` prints nothing in release builds, so every such error of the library goes through here. What depends on
/// a file or a user's input is never reported this way: that is a typed error.
///
/// - Parameters:
///   - operation: The operation as the caller wrote it, such as `matmul`.
///   - reason: What does not fit, with the offending shapes, index or value.
@inline(never)
public func fail(_ operation: String, _ reason: String) -> Never {
    fatalError("SwTorch: \(operation): \(reason)")
}

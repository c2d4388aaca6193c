/// The draws of one call, numbered: `0..<count`.
///
/// - Precondition: `count >= 0`.
func draws(_ count: Int) -> Range<Int> {
    guard count >= 0 else { fail("a generator cannot draw \(count) values") }
    return 0..<count
}

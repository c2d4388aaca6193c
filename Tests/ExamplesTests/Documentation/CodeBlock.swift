/// A piece of Swift between fences in a text.
enum CodeBlock {
    /// All pieces that are marked as Swift, without their fences.
    static func all(in text: String) -> [String] {
        var blocks: [String] = []
        var open: [Substring]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if let lines = open {
                if line == "```" {
                    blocks.append(lines.joined(separator: "\n"))
                    open = nil
                } else {
                    open = lines + [line]
                }
            } else if line == "```swift" {
                open = []
            }
        }
        return blocks
    }
}

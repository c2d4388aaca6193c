import Foundation

/// A screen in a document, made by the command in the comment right above it.
///
/// ```
/// <!-- swtorch-tui frame circles --epochs 14 --keys "Tab y" -->
/// ```
///
/// What follows is a block of code, or a picture whose file holds the screen.
struct DocumentedScreen {
    /// Where the screen stands.
    enum Place: Equatable {
        /// The lines of the document between its two fences.
        case block(Range<Int>)
        /// A file, by its path from the document.
        case file(String)
    }

    /// The arguments of the program.
    let arguments: [String]
    let place: Place

    /// The screens of a document in their order.
    static func all(in lines: [String]) -> [DocumentedScreen] {
        lines.indices.compactMap { index in
            guard let arguments = arguments(of: lines[index]), index + 1 < lines.count else { return nil }
            let next = lines[index + 1]
            if next.hasPrefix("```"), let end = lines[(index + 2)...].firstIndex(of: "```") {
                return DocumentedScreen(arguments: arguments, place: .block(index + 2..<end))
            }
            guard next.hasPrefix("!["), next.hasSuffix(")"), let open = next.range(of: "](") else { return nil }
            return DocumentedScreen(
                arguments: arguments, place: .file(String(next[open.upperBound...].dropLast())))
        }
    }

    /// The words of a command; blanks between quotation marks part nothing.
    private static func arguments(of line: String) -> [String]? {
        let (start, end) = ("<!-- swtorch-tui ", " -->")
        guard line.hasPrefix(start + "frame "), line.hasSuffix(end) else { return nil }
        return line.dropFirst(start.count).dropLast(end.count).split(separator: "\"", omittingEmptySubsequences: false)
            .enumerated().flatMap { index, part in
                index.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
            }
    }
}

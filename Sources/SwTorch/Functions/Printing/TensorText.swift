/// The elements of a tensor as text: rows in brackets, aligned, of large tensors only the ends of long dimensions.
struct TensorText {
    private static let lineWidth = 80
    /// From more elements than this on, only the ends are shown.
    private static let threshold = 1000
    /// How many places are shown at each end of a dimension.
    private static let edge = 3

    private let shape: [Int]
    private let strides: [Int]
    private let isSummarized: Bool
    private let values: [Double]
    /// int64 values, which a double might round.
    private let integers: [Int64]
    private let style: NumberStyle
    private var width = 1

    init(_ tensor: Tensor) {
        shape = tensor.shape
        strides = Layout(contiguous: tensor.layout.sizes).strides.array
        isSummarized = tensor.count > TensorText.threshold
        integers = tensor.dtype == .int64 ? tensor.toArray(of: Int64.self) : []
        values = tensor.dtype == .int64 ? [] : tensor.toArray(of: Double.self)
        var shown = [0]
        for axis in shape.indices {
            let places = TensorText.places(shape[axis], isSummarized).compactMap(\.self)
            let step = strides[axis]
            shown = shown.flatMap { start in places.map { start + $0 * step } }
        }
        let isFloating = tensor.dtype.isFloatingPoint
        style = NumberStyle(tensor.dtype, of: isFloating ? shown.map { [values] in values[$0] } : [])
        for index in shown where !isFloating || NumberStyle.hasSay(values[index]) {
            width = Swift.max(width, text(index).utf8.count)
        }
    }

    /// The places of a dimension that are shown; nothing stands for those left out.
    private static func places(_ size: Int, _ isSummarized: Bool) -> [Int?] {
        guard isSummarized, size > 2 * edge else { return (0..<size).map { $0 } }
        return (0..<edge).map { $0 } + [nil] + ((size - edge)..<size).map { $0 }
    }

    private func text(_ index: Int) -> String {
        integers.isEmpty ? style.text(values[index]) : String(integers[index])
    }

    private func filled(_ index: Int) -> String {
        let text = text(index)
        return String(repeating: " ", count: Swift.max(width - text.utf8.count, 0)) + text
    }

    /// The text where the first bracket stands `indent` columns from the left.
    func rendered(indent: Int) -> String {
        shape.contains(0) ? "[]" : rendered(axis: 0, from: 0, indent: indent)
    }

    private func rendered(axis: Int, from start: Int, indent: Int) -> String {
        if shape.isEmpty { return filled(0) }
        let places = TensorText.places(shape[axis], isSummarized)
        let lead = String(repeating: " ", count: indent + 1)
        if axis == shape.count - 1 {
            let texts = places.map { place in place.map { filled(start + $0) } ?? " ..." }
            let perLine = Swift.max(1, (TensorText.lineWidth - indent) / (width + 2))
            let lines = stride(from: 0, to: texts.count, by: perLine).map { first in
                texts[first..<Swift.min(first + perLine, texts.count)].joined(separator: ", ")
            }
            return "[" + lines.joined(separator: ",\n" + lead) + "]"
        }
        let parts = places.map { place in
            place.map { rendered(axis: axis + 1, from: start + $0 * strides[axis], indent: indent + 1) } ?? "..."
        }
        let gap = String(repeating: "\n", count: shape.count - axis - 1)
        return "[" + parts.joined(separator: "," + gap + lead) + "]"
    }
}

extension TensorText {
    /// A text followed by remarks, each on a new line where it would leave the old one.
    static func appending(_ remarks: [String], to text: String, indent: Int) -> String {
        var result = text
        // The last line counts a comma and a bracket.
        let lastLine = text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        var length = lastLine.count + 2
        for remark in remarks {
            if length + remark.count + 2 > lineWidth {
                result += ",\n" + String(repeating: " ", count: indent) + remark
                length = indent + remark.count
            } else {
                result += ", " + remark
                length += remark.count + 2
            }
        }
        return result
    }
}

internal import Experiments
internal import SwTorch

/// A tensor as a page prints it, beside the one that this library computes.
struct FigureTable {
    /// What it is: `Output 3, squeezed`.
    let title: String
    /// The printed numbers in row-major order.
    let printed: [String]
    /// The computed ones.
    let values: [Double]
    /// Why the numbers cannot be met, if they cannot.
    let unreachable: String?
    /// Places at which the page has another number than its own code gives, and what is wrong there.
    let slips: [Int: String]

    /// A table; `printed` are its numbers with blanks between them.
    init(_ title: String, _ printed: String, _ values: [Double], unreachable: String? = nil, slips: [Int: String] = [:])
    {
        self.title = title
        self.printed = printed.split(separator: " ").map(String.init)
        self.values = values
        self.unreachable = unreachable
        self.slips = slips
    }

    /// A table of a tensor's elements.
    init(_ title: String, _ printed: String, _ tensor: Tensor, unreachable: String? = nil, slips: [Int: String] = [:]) {
        let values = tensor.detach().toArray(of: Double.self)
        self.init(title, printed, values, unreachable: unreachable, slips: slips)
    }

    /// Every number beside the computed one; a number that was not computed is outside.
    func figures(of experiment: String) -> [ReproducedFigure] {
        printed.indices.map { index in
            ReproducedFigure(
                experiment: experiment, name: printed.count == 1 ? title : "\(title) [\(index)]",
                printed: PrintedNumber(printed[index]),
                value: unreachable == nil && values.indices.contains(index) ? values[index] : nil,
                unreachable: unreachable ?? slips[index])
        }
    }
}

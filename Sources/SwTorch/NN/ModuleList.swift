/// Modules in a list, named by their positions, as PyTorch's `nn.ModuleList`.
///
/// It has no `forward` of its own. An array of modules in a property is taken as such a list.
public final class ModuleList: Module, RandomAccessCollection {
    private let modules: [Module]

    /// A list of the given modules.
    public init(_ modules: [Module]) { self.modules = modules }

    /// The first position.
    public var startIndex: Int { 0 }

    /// The position behind the last.
    public var endIndex: Int { modules.count }

    /// The module at a position.
    public subscript(position: Int) -> Module { modules[position] }

    override var listedChildren: [(name: String, module: Module)]? {
        modules.enumerated().map { ("\($0.offset)", $0.element) }
    }

    /// Neighbours that print alike as one line: `(0-1): 2 x Linear(…)`.
    static func joined(_ children: [(String, String)]) -> [(String, String)] {
        var runs: [(first: String, last: String, count: Int, text: String)] = []
        for (name, text) in children {
            if let last = runs.last, last.text == text {
                runs[runs.count - 1] = (last.first, name, last.count + 1, text)
            } else {
                runs.append((name, name, 1, text))
            }
        }
        return runs.map { run in
            run.count == 1 ? (run.first, run.text) : ("\(run.first)-\(run.last)", "\(run.count) x \(run.text)")
        }
    }
}

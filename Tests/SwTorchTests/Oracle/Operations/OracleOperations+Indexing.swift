import SwTorch

// Choosing elements.

extension OracleOperations {
    static let indexing: [String: Row] = [
        "index": { c, x in OracleResult(x[0].reading(try c.index())) },
        "index_select_rows": { _, x in OracleResult(x[0][x[1]]) },
        "bool_mask": { _, x in OracleResult(x[0][x[1]]) },
        "gather": { c, x in OracleResult(x[0].gathered(dim: try c.int("dim"), x[1])) },
        "index_select": { c, x in OracleResult(x[0].indexSelected(dim: try c.int("dim"), x[1])) },
        "one_hot": { c, x in
            let classes = try c.int("num_classes", default: -1)
            return OracleResult(x[0].oneHot(classes: classes < 0 ? nil : classes))
        },
        "argsort": { c, x in
            OracleResult(
                x[0].argsorted(
                    dim: try c.int("dim", default: -1), descending: try c.bool("descending", default: false)))
        },
        "sort": { c, x in
            let sorted = x[0].sorted(
                dim: try c.int("dim", default: -1), descending: try c.bool("descending", default: false))
            return OracleResult(sorted.values, extra: ["indices": sorted.indices])
        },
        "topk": { c, x in
            let top = x[0].topK(
                try c.int("k"), dim: try c.int("dim", default: -1), largest: try c.bool("largest", default: true))
            return OracleResult(top.values, extra: ["indices": top.indices])
        },
    ]
}

extension Tensor {
    /// What the brackets give, for an index that is a list.
    fileprivate func reading(_ index: [IndexComponent]) -> Tensor {
        switch index.count {
        case 1: self[index[0]]
        case 2: self[index[0], index[1]]
        case 3: self[index[0], index[1], index[2]]
        case 4: self[index[0], index[1], index[2], index[3]]
        default: self[index[0], index[1], index[2], index[3], index[4]]
        }
    }
}

extension OracleArguments {
    /// A list of places, slices as Python writes them, "..." and null.
    fileprivate func index() throws -> [IndexComponent] {
        guard let list = value("index")?.array, 1...5 ~= list.count else {
            throw OracleUnknown(reason: "an index that is no list of one to five")
        }
        return try list.map { item in
            switch item {
            case .null: return .newAxis
            case .int(let place): return Int(place).component
            case .string("..."): return .ellipsis
            case .string(let text) where text.contains(":"): return try slice(text)
            case .array(let rows):
                if let places = item.ints { return places.component }
                let lists = rows.compactMap(\.ints)
                guard lists.count == rows.count, Set(lists.map(\.count)).count == 1 else {
                    throw OracleUnknown(reason: "index \(item)")
                }
                return Tensor(lists.flatMap { $0 }, shape: [lists.count, lists[0].count]).component
            default: throw OracleUnknown(reason: "index \(item)")
            }
        }
    }

    private func slice(_ text: String) throws -> IndexComponent {
        let parts = try text.split(separator: ":", omittingEmptySubsequences: false).map { part -> Int? in
            if part.isEmpty { return nil }
            guard let bound = Int(part) else { throw OracleUnknown(reason: "slice \(text)") }
            return bound
        }
        return .slice(parts[0], parts[1], step: parts.count > 2 ? parts[2] ?? 1 : 1)
    }
}

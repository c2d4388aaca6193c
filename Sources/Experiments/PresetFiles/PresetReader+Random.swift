import Yams

extension PresetReader {
    /// Draws of one list; a schedule of more is a program.
    private static let drawsPerList = 1000
    /// How deep `repeat` may stand in `repeat`.
    private static let deepestRepeat = 8

    func random(_ mapping: PresetMapping) -> RandomSchedule? {
        let draws = mapping["draws"].flatMap { self.draws($0, depth: 0) } ?? []
        let afterModel = mapping["after_model"].flatMap { self.draws($0, depth: 0) } ?? []
        let generator = mapping.named("generator", GeneratorKind.init(rawValue:)) ?? .torch
        guard let seed = mapping.integer("seed") else { return nil }
        return RandomSchedule(seed: UInt64(clamping: seed), draws: draws, afterModel: afterModel, generator: generator)
    }

    private func draws(_ node: Node, depth: Int) -> [RandomDraw]? {
        guard case .sequence(let sequence) = node else {
            collector.add(at: node.place, "draws is \(node.brief); expected a list of draws")
            return nil
        }
        guard (1...Self.drawsPerList).contains(sequence.count) else {
            collector.add(at: node.place, "draws has \(sequence.count) entries; expected 1 to \(Self.drawsPerList)")
            return nil
        }
        return sequence.compactMap { draw($0, depth: depth) }
    }

    private func draw(_ node: Node, depth: Int) -> RandomDraw? {
        if node.text == PresetSchema.randomSplitDraw { return .randomSplit }
        let names = PresetSchema.draws.compactMap(\.variant) + [PresetSchema.randomSplitDraw]
        let keys: [Node] = if case .mapping(let mapping) = node { mapping.map(\.key) } else { [] }
        guard let section = PresetSchema.draws.first(where: { keys.compactMap(\.text).contains($0.variant ?? "") })
        else {
            collector.add(
                at: node.place,
                "unknown draw \((keys.first ?? node).brief); expected \(alternatives(names))")
            return nil
        }
        guard let mapping = PresetMapping(node, as: section, collector: collector) else { return nil }
        switch section.variant {
        case "rand": return mapping.integer("rand").map { .rand(count: $0) }
        case "randn": return mapping.integer("randn").map { .randn(count: $0) }
        case "int64": return mapping.integer("int64").map { .int64(count: $0) }
        case "randperm": return mapping.integer("randperm").map { .randperm(count: $0) }
        case "linear":
            let bias = mapping.flag("bias") ?? true
            return mapping.integers("linear").map { .linear(inputs: $0[0], outputs: $0[1], bias: bias) }
        default: return repeated(mapping, depth: depth)
        }
    }

    private func repeated(_ mapping: PresetMapping, depth: Int) -> RandomDraw? {
        guard depth < Self.deepestRepeat else {
            mapping.fault(at: "repeat", "repeat is nested too deeply; expected at most \(Self.deepestRepeat) levels")
            return nil
        }
        let draws = mapping["draws"].flatMap { self.draws($0, depth: depth + 1) }
        guard let times = mapping.integer("repeat"), let draws else { return nil }
        return .repeat(times: times, draws: draws)
    }
}

import Yams

extension PresetReader {
    /// The key of a figure that belongs to the end of the run.
    private static let endOfRun = "end"

    /// Figures of one kind with how they are judged.
    private struct FigureSet {
        /// What messages call it.
        var name: String
        var values: Node
        /// The epoch that is named for all of them.
        var epoch: Int?
        var unreachable: String?
        /// By how much a value may differ: the greater of the absolute and the relative tolerance, none unless given.
        var tolerance: (Double) -> Double = { _ in 0 }
    }

    /// Every printed figure.
    ///
    /// - Parameter outputs: Values that the model gives for a row, as far as it is known.
    func figures(_ printed: PresetMapping, outputs: Int) -> [PrintedFigure] {
        let width = max(1, outputs)
        let byEpoch: [(String, PrintedQuantity)] = [
            ("loss", .loss), ("validation_loss", .validationLoss), ("validation_accuracy", .validationAccuracy),
            ("test_accuracy", .testAccuracy), ("rolled_accuracy", .rolledAccuracy),
        ]
        let byRow: [(String, (Int) -> PrintedQuantity)] = [
            ("targets", { .target(row: $0) }), ("initial_outputs", { .initialOutput(row: $0) }),
        ]
        let listed: [(String, (Int) -> PrintedQuantity)] = [
            ("probe", { .probe(row: $0 / width, output: $0 % width) }),
            ("probe_probabilities", { .probeProbability(row: $0 / width, output: $0 % width) }),
            ("probe_classes", { .probeClass(row: $0) }),
        ]
        return byEpoch.flatMap { figuresByEpoch(printed, $0, of: $1) }
            + byRow.flatMap { figuresByRow(printed, $0, of: $1) }
            + listed.flatMap { key, quantity in
                set(printed, key, as: PresetSchema.listedFigures).map { list($0, epoch: nil, of: quantity) } ?? []
            }
            + parameterFigures(printed, "initial_parameters", as: PresetSchema.listedFigures, epoch: 0) {
                .initialParameter(name: $0, index: $1)
            }
            + parameterFigures(printed, "parameters", as: PresetSchema.parameterFigures, epoch: nil) {
                .parameter(name: $0, index: $1)
            }
            + parameterFigures(printed, "least_squares", as: PresetSchema.listedFigures, epoch: 0) {
                .leastSquares(name: $0, index: $1)
            }
    }

    // MARK: Kinds of sets

    private func figuresByEpoch(
        _ printed: PresetMapping, _ key: String, of quantity: PrintedQuantity
    ) -> [PrintedFigure] {
        sets(printed[key], named: key, as: PresetSchema.figures).flatMap { set in
            entries(set, expected: .numbersByEpoch).compactMap { key, value in
                let isEnd = key.text == Self.endOfRun
                guard isEnd || (key.wholeNumber ?? 0) >= 1 else {
                    collector.add(at: key.place, "\(key.brief) is no epoch; expected a whole number from 1, or end")
                    return nil
                }
                return figure(value, of: quantity, epoch: isEnd ? nil : key.wholeNumber, set)
            }
        }
    }

    private func figuresByRow(
        _ printed: PresetMapping, _ key: String, of quantity: (Int) -> PrintedQuantity
    ) -> [PrintedFigure] {
        guard let set = set(printed, key, as: PresetSchema.rowFigures) else { return [] }
        return entries(set, expected: .numbersByRow).compactMap { key, value in
            guard let row = key.wholeNumber, row >= 0 else {
                collector.add(at: key.place, "\(key.brief) is no row; expected a whole number from 0")
                return nil
            }
            return figure(value, of: quantity(row), epoch: 0, set)
        }
    }

    /// The figures of each parameter: its values, a mapping with them, or several such mappings for several epochs.
    private func parameterFigures(
        _ printed: PresetMapping, _ key: String, as section: PresetSection, epoch: Int?,
        of quantity: (String, Int) -> PrintedQuantity
    ) -> [PrintedFigure] {
        guard let node = printed[key] else { return [] }
        guard case .mapping(let parameters) = node else {
            printed.refuse(key)
            return []
        }
        return parameters.flatMap { nameNode, value -> [PrintedFigure] in
            let name = nameNode.text ?? ""
            guard !DuplicateKeys.isStandIn(name) else { return [] }
            return sets(value, named: name, as: section).flatMap { set in
                list(set, epoch: set.epoch ?? epoch) { quantity(name, $0) }
            }
        }
    }

    /// Figures that are told apart by their place in a list.
    private func list(
        _ set: FigureSet, epoch: Int?, of quantity: (Int) -> PrintedQuantity
    ) -> [PrintedFigure] {
        guard case .sequence(let sequence) = set.values else {
            refuse(set, expected: .numbers)
            return []
        }
        return sequence.enumerated().compactMap { figure($1, of: quantity($0), epoch: epoch, set) }
    }

    // MARK: Parts of a set

    private func set(_ printed: PresetMapping, _ key: String, as section: PresetSection) -> FigureSet? {
        printed[key].flatMap { set($0, named: key, as: section) }
    }

    /// One set, or several in a list, each judged in its own way.
    private func sets(_ node: Node?, named name: String, as section: PresetSection) -> [FigureSet] {
        guard let node else { return [] }
        var parts = [node]
        if case .sequence(let sequence) = node, case .mapping? = sequence.first { parts = Array(sequence) }
        return parts.compactMap { set($0, named: name, as: section) }
    }

    /// The values themselves, or a mapping that also says how they are judged.
    private func set(_ node: Node, named name: String, as section: PresetSection) -> FigureSet? {
        guard case .mapping(let mapping) = node,
            mapping.contains(where: { section.key(named: $0.key.text ?? "") != nil })
        else { return FigureSet(name: name, values: node) }
        guard let judged = PresetMapping(node, as: section, collector: collector), let values = judged["values"] else {
            return nil
        }
        let absolute = judged.number("tolerance") ?? 0
        let relative = judged.number("relative_tolerance") ?? 0
        return FigureSet(
            name: "values", values: values, epoch: section.key(named: "at").flatMap { judged.integer($0.name) },
            unreachable: judged.text("unreachable")
        ) { max(absolute, relative * abs($0)) }
    }

    private func entries(_ set: FigureSet, expected: PresetExpectation) -> [(Node, Node)] {
        guard case .mapping(let mapping) = set.values else {
            refuse(set, expected: expected)
            return []
        }
        return mapping.filter { !DuplicateKeys.isStandIn($0.key.text ?? "") }.map { ($0.key, $0.value) }
    }

    private func refuse(_ set: FigureSet, expected: PresetExpectation) {
        collector.add(at: set.values.place, "\(set.name) is \(set.values.brief); expected \(expected.description)")
    }

    private func figure(
        _ node: Node, of quantity: PrintedQuantity, epoch: Int?, _ set: FigureSet
    ) -> PrintedFigure? {
        guard let value = node.number, let text = node.plainText else {
            collector.add(at: node.place, "\(node.brief) is no figure; expected a number")
            return nil
        }
        return PrintedFigure(
            quantity: quantity, epoch: epoch, text: text, tolerance: set.tolerance(value), unreachable: set.unreachable)
    }
}

import Yams

extension PresetReader {
    /// The key of a figure that belongs to the end of the run.
    private static let endOfRun = "end"

    /// Every printed figure, in the order of the file.
    func figures(_ printed: PresetMapping) -> [PrintedFigure] {
        let series: [(key: String, quantity: PrintedQuantity)] = [
            ("loss", .loss), ("validation_loss", .validationLoss), ("validation_accuracy", .validationAccuracy),
        ]
        let byEpoch = series.flatMap { key, quantity in
            printed.mapping(key, as: PresetSchema.figures).map { figuresByEpoch($0, of: quantity) } ?? []
        }
        return byEpoch + parameterFigures(printed)
    }

    private func figuresByEpoch(_ mapping: PresetMapping, of quantity: PrintedQuantity) -> [PrintedFigure] {
        let tolerance = tolerance(of: mapping)
        guard let node = mapping["values"] else { return [] }
        guard case .mapping(let values) = node else {
            mapping.refuse("values")
            return []
        }
        return values.compactMap { key, value in
            guard !DuplicateKeys.isStandIn(key.text ?? "") else { return nil }
            let isEnd = key.text == Self.endOfRun
            guard isEnd || (key.wholeNumber ?? 0) >= 1 else {
                collector.add(at: key.place, "\(key.brief) is no epoch; expected a whole number from 1, or end")
                return nil
            }
            return figure(value, of: quantity, epoch: isEnd ? nil : key.wholeNumber, tolerance: tolerance)
        }
    }

    private func parameterFigures(_ printed: PresetMapping) -> [PrintedFigure] {
        guard let node = printed["parameters"] else { return [] }
        guard case .mapping(let parameters) = node else {
            printed.refuse("parameters")
            return []
        }
        return parameters.flatMap { key, value -> [PrintedFigure] in
            let name = key.text ?? ""
            guard !DuplicateKeys.isStandIn(name),
                let mapping = PresetMapping(value, as: PresetSchema.parameterFigures, collector: collector),
                let values = mapping["values"]
            else { return [] }
            let tolerance = tolerance(of: mapping)
            guard case .sequence(let sequence) = values else {
                mapping.refuse("values")
                return []
            }
            return sequence.enumerated().compactMap { index, value in
                figure(value, of: .parameter(name: name, index: index), epoch: nil, tolerance: tolerance)
            }
        }
    }

    private func figure(
        _ node: Node, of quantity: PrintedQuantity, epoch: Int?, tolerance: (Double) -> Double
    ) -> PrintedFigure? {
        guard let value = node.number, let text = node.plainText else {
            collector.add(at: node.place, "\(node.brief) is no figure; expected a number")
            return nil
        }
        return PrintedFigure(quantity: quantity, epoch: epoch, text: text, tolerance: tolerance(value))
    }

    /// By how much a value may differ: the greater of the absolute and the relative tolerance, none unless given.
    private func tolerance(of mapping: PresetMapping) -> (Double) -> Double {
        let absolute = mapping.number("tolerance") ?? 0
        let relative = mapping.number("relative_tolerance") ?? 0
        return { max(absolute, relative * abs($0)) }
    }
}

extension ModuleSummary: CustomStringConvertible {
    /// The table that the packages torch-summary and torchinfo print: layers, output shapes, parameters, work and sizes.
    public var description: String {
        let names = layers.map { ModuleSummary.branch($0.depth) + "\($0.type): \($0.depth)-\($0.index)" }
        let nameWidth = max(40, ((names.map(\.count).max() ?? 0) + 5) / 5 * 5)
        let columnWidth = 25
        let rule = String(repeating: "=", count: nameWidth + columnWidth * (sample == nil ? 1 : 2))
        func row(_ name: String, _ output: String, _ parameters: String) -> String {
            let shape = sample == nil ? "" : ModuleSummary.padded(output, columnWidth) + " "
            return ModuleSummary.padded(name, nameWidth) + " " + shape + parameters
        }
        var lines = [rule, row("Layer (type:depth-idx)", "Output Shape", "Param #"), rule]
        lines += zip(names, layers).map { name, layer in
            let shape = layer.outputShape.map { "\([-1] + $0)" } ?? "--"
            return row(name, shape, layer.parameterCount > 0 ? ModuleSummary.grouped(layer.parameterCount) : "--")
        }
        lines += [
            rule, "Total params: \(ModuleSummary.grouped(parameterCount))",
            "Trainable params: \(ModuleSummary.grouped(trainableCount))",
            "Non-trainable params: \(ModuleSummary.grouped(parameterCount - trainableCount))",
        ]
        if let sample { lines += costs(of: sample, rule) }
        return (lines + [rule]).joined(separator: "\n")
    }

    private func costs(of sample: Sample, _ rule: String) -> [String] {
        let work = Double(sample.multiplyAddCount)
        let (unit, divisor) = work >= 1e9 ? ("G", 1e9) : ("M", 1e6)
        let total = sample.inputBytes + sample.activationBytes + parameterBytes
        return [
            "Total mult-adds (\(unit)): \(ModuleSummary.twoDigits(work / divisor))", rule,
            "Input size (MB): \(ModuleSummary.megabytes(sample.inputBytes))",
            "Forward/backward pass size (MB): \(ModuleSummary.megabytes(sample.activationBytes))",
            "Params size (MB): \(ModuleSummary.megabytes(parameterBytes))",
            "Estimated Total Size (MB): \(ModuleSummary.megabytes(total))",
        ]
    }

    private static func branch(_ depth: Int) -> String {
        depth == 1 ? "├─" : String(repeating: "|    ", count: depth - 1) + "└─"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func megabytes(_ bytes: Int) -> String { twoDigits(Double(bytes) / 1e6) }

    private static func twoDigits(_ value: Double) -> String {
        let hundredths = Int((value * 100).rounded(.toNearestOrEven))
        let fraction = hundredths % 100
        return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
    }

    /// A number with commas between its thousands.
    private static func grouped(_ number: Int) -> String {
        let digits = Array(String(number))
        return digits.indices.reduce(into: "") { text, index in
            if index > 0 && (digits.count - index) % 3 == 0 { text += "," }
            text.append(digits[index])
        }
    }
}

/// A step between ticks: a small number times a power of ten.
struct NiceStep: Equatable {
    /// The small number, ten times: 10, 20, 25, 30 or 50.
    let tenths: Int
    /// The power of ten.
    let exponent: Int

    private static let ladder = [10, 20, 25, 50]

    /// The smallest step of 1, 2, 2.5 and 5 that is not below a size.
    init(atLeast size: Double) {
        let exponent = NumberFormat.decimalExponent(max(size, 1e-305))
        let candidates = NiceStep.ladder.map { NiceStep(tenths: $0, exponent: exponent) }
        self = candidates.first { $0.size >= size * (1 - 1e-9) } ?? NiceStep(tenths: 10, exponent: exponent + 1)
    }

    init(tenths: Int, exponent: Int) {
        self.tenths = tenths
        self.exponent = exponent
    }

    /// The next larger step.
    var next: NiceStep {
        guard let index = NiceStep.ladder.firstIndex(where: { $0 > tenths }) else {
            return NiceStep(tenths: NiceStep.ladder[0], exponent: exponent + 1)
        }
        return NiceStep(tenths: NiceStep.ladder[index], exponent: exponent)
    }

    /// The step itself.
    var size: Double { value(1) }

    /// A multiple of the step, computed so that short decimals stay short.
    func value(_ multiple: Double) -> Double {
        let power = exponent - 1
        let whole = multiple * Double(tenths)
        guard power < 0 else { return whole * NumberFormat.powerOfTen(power) }
        // Two divisions where one power alone would be beyond the range of a double.
        return power < -300
            ? whole / 1e300 / NumberFormat.powerOfTen(-power - 300) : whole / NumberFormat.powerOfTen(-power)
    }

    /// How many steps lie below a value, as a whole number.
    func multiple(below value: Double) -> Double {
        let multiple = value / size
        let nearest = multiple.rounded()
        return abs(multiple - nearest) < 1e-9 * max(1, abs(nearest)) ? nearest : multiple.rounded(.down)
    }

    /// Decimals that tell the multiples from each other.
    var decimals: Int { max(0, -exponent + (tenths % 10 == 0 ? 0 : 1)) }

    /// The labels of some multiples, all with the same decimals, and with one power of ten where digits alone are long.
    func labels(_ multiples: [Double]) -> [String] {
        let values = multiples.map(value)
        let plain = values.map { NumberFormat.fixed($0, decimals: decimals) }
        let largest = values.map(abs).max() ?? 0
        guard largest > 0, decimals > 6 || largest >= 1e6 else { return plain }
        let power = NumberFormat.decimalExponent(largest * (1 + 1e-9))
        let shifted = NiceStep(tenths: tenths, exponent: exponent - power)
        return multiples.map { multiple in
            let label = NumberFormat.fixed(shifted.value(multiple), decimals: shifted.decimals) + "e\(power)"
            return multiple == 0 ? NumberFormat.fixed(0, decimals: shifted.decimals) : label
        }
    }
}

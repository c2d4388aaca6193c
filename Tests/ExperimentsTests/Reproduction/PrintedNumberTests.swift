import Testing

@testable import Experiments

struct PrintedNumberTests {
    @Test(arguments: [
        ("0.3580", 4), ("0.0790", 3), ("1605.3570", 8), ("-0.0088", 2), ("4.7176e-06", 5), ("1.0000e+00", 5),
        ("26.", 2),
        ("-1", 1), ("0", 1), ("0.0000", 1),
    ]) func significantDigits(text: String, digits: Int) {
        #expect(PrintedNumber(text).significantDigits == digits)
    }

    @Test(arguments: [
        ("0.3580", 0.358, 4), ("0.3580", 0.358_04, 4), ("0.3580", 0.3583, 3), ("0.3580", 0.36, 2), ("0.3580", 0.5, 0),
        ("761.9284", 761.9283, 6), ("25.", 26, 1), ("0", 0, 1), ("0", 0.7, 0), ("0.3580", .nan, 0),
    ]) func agreeingDigits(text: String, value: Double, digits: Int) {
        #expect(PrintedNumber(text).agreeingDigits(with: value) == digits)
    }

    @Test(arguments: [
        ("0.1055", 1e-4), ("4.7176e-06", 1e-10), ("26.", 1), ("0e-9223372036854775808", 0), ("1e-99999999999", 0),
        ("0.5e-9223372036854775808", 0), ("0e9223372036854775807", .infinity),
    ]) func unitOfTheLastDigit(text: String, unit: Double) {
        #expect(PrintedNumber(text).lastDigitUnit == unit)
    }

    @Test func aDifferenceBeyondEveryDoubleHasNoDigitInCommon() {
        #expect(PrintedNumber("1e308", tolerance: 0).agreeingDigits(with: -1e308) == 0)
    }

    @Test func oneUnitOfTheLastDigitMayBeMissedUnlessTold() {
        #expect(PrintedNumber("0.5403").verdict(on: 0.5404) == .within)
        #expect(PrintedNumber("0.5403").verdict(on: 0.5405) == .outside)
        #expect(PrintedNumber("26.").verdict(on: 27) == .within)
        #expect(PrintedNumber("0.5403", tolerance: 0.1).verdict(on: 0.6) == .within)
    }
}

struct ReproducedFigureTests {
    private func figure(_ value: Double?, unreachable: String? = nil) -> ReproducedFigure {
        ReproducedFigure(
            experiment: "lines", name: "loss, epoch 1", printed: PrintedNumber("0.50", tolerance: 0.02), value: value,
            unreachable: unreachable)
    }

    @Test func aValueIsEqualWithinOrOutside() {
        #expect(figure(0.5).verdict == .equal)
        #expect(figure(0.515).verdict == .within)
        #expect(figure(0.6).verdict == .outside)
        #expect(figure(0.6).reason == nil)
    }

    @Test func withoutAValueItIsOutsideAndSaysWhy() {
        #expect(figure(nil).verdict == .outside)
        #expect(figure(nil).reason == "the run has no such figure")
        #expect(figure(nil).agreeingDigits == 0)
    }

    @Test func whatCannotBeMetIsNotCompared() {
        #expect(figure(0.5, unreachable: "another device").verdict == nil)
        #expect(figure(nil, unreachable: "another device").reason == "another device")
    }
}

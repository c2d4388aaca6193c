import Testing

@testable import TerminalUI

struct NumberFormatTests {
    @Test(arguments: [
        (0.1059, "0.1059"), (0.69314718, "0.6931"), (9.9999, "9.9999"), (9.99996, "10.000"), (380.12, "380.12"),
        (12.28668, "12.287"), (99.9996, "100.00"), (12345.6, "12346"), (999_999, "999999"), (1e6, "1.0e6"),
        (1.2e17, "1.2e17"), (0.0001, "0.0001"), (0.00004, "4.0e-5"), (0, "0.0000"), (-0.5, "-0.5000"),
        (Double.infinity, "inf"), (-Double.infinity, "-inf"), (Double.nan, "nan"), (3.4e38, "3.4e38"),
        (Double.leastNonzeroMagnitude, "4.9e-324"), (Double.greatestFiniteMagnitude, "1.8e308"),
    ])
    func losses(_ value: Double, _ text: String) {
        #expect(NumberFormat.loss(value) == text)
    }

    @Test func shares() {
        #expect(NumberFormat.accuracy(0.97333, samples: 300) == "0.973")
        #expect(NumberFormat.accuracy(0.97056, samples: 5000) == "0.9706")
        #expect(NumberFormat.accuracy(.nan, samples: 1) == "nan")
        let probabilities = [0.974, 0.995, 0.9949, 0, 0.006, 0.5, 1].map(NumberFormat.probability)
        #expect(probabilities == [".97", "1.0", ".99", ".00", ".01", ".50", "1.0"])
    }

    @Test(arguments: [
        (0.019, "1.9e-2"), (0.0099, "9.9e-3"), (0.00996, "1.0e-2"), (1, "1.0e0"), (-250_000, "-2.5e5"), (0, "0.0e0"),
        (1e-45, "1.0e-45"), (1e22, "1.0e22"), (1e23, "1.0e23"),
    ])
    func scientific(_ value: Double, _ text: String) {
        #expect(NumberFormat.scientific(value) == text)
    }

    @Test(arguments: [
        (2.148, "2.148"), (0.021, "0.021"), (9.9996, "10.00"), (123.45, "123.5"), (1234.5, "1234"), (99_999, "99999"),
        (123_456, "1.2e5"), (3e-5, "3e-5"), (9.6e-5, "1e-4"), (-2.5, "2.500"), (1e38, "1e38"), (0, "0.000"),
    ])
    func magnitudesTakeFiveColumnsAtMost(_ value: Double, _ text: String) {
        #expect(NumberFormat.magnitude(value) == text)
        #expect(text.columns <= 5)
    }

    @Test func signsCountsAndSpeeds() {
        #expect(NumberFormat.signed(0.00203) == "+0.0020")
        #expect(NumberFormat.signed(-0.0011) == "-0.0011")
        #expect(NumberFormat.signed(-0.00001) == "+0.0000")
        #expect([21, 397_500, 1_234_567].map(NumberFormat.compactCount) == ["21", "397.5k", "1.2M"])
        #expect(
            [12, 480, 8123, 0.5, 999.9, 2.4e6].map { NumberFormat.speed($0) } == [
                "12 step/s", "480 step/s", "8.1k step/s", "0.5 step/s", "1.0k step/s", "2.4M step/s",
            ])
    }

    /// What lies beside a tie is not taken for one, and ties go to the even digit, as the C library has it.
    @Test func roundsCorrectly() {
        #expect(NumberFormat.fixed(0.125, decimals: 2) == "0.12")
        #expect(NumberFormat.fixed(0.375, decimals: 2) == "0.38")
        #expect(NumberFormat.fixed(1.005, decimals: 2) == "1.00")
        #expect(NumberFormat.fixed(2.675, decimals: 2) == "2.67")
        #expect(NumberFormat.fixed(1.115, decimals: 2) == "1.11")
        #expect(NumberFormat.fixed(0.05, decimals: 1) == "0.1")
        #expect(NumberFormat.fixed(0.15, decimals: 1) == "0.1")
        #expect(NumberFormat.fixed(1e300, decimals: 3) == "1.0e300")
    }
}

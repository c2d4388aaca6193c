import Testing

@testable import Experiments

struct NumberTextTests {
    @Test(arguments: [
        (0.03, "0.03"), (1, "1"), (10, "10"), (0.001, "0.001"), (0.0003, "3e-4"), (1e-5, "1e-5"), (1.5e-7, "1.5e-7"),
        (0, "0"),
        (-1e-5, "-1e-5"), (.nan, "nan"), (.infinity, "inf"), (0.1 + 0.2, "0.30000000000000004"),
    ])
    func rates(value: Double, text: String) {
        #expect(NumberText.rate(value) == text)
    }

    @Test(arguments: [
        (0, "0"), (9999, "9999"), (10_000, "10,000"), (397_500, "397,500"), (1_000_000, "1,000,000"),
        (-55_000, "-55,000"),
        (.min, "-9,223,372,036,854,775,808"),
    ])
    func counts(value: Int, text: String) {
        #expect(NumberText.count(value) == text)
    }

    @Test func oneThingIsSingular() {
        #expect(NumberText.counted(1, "epoch") == "1 epoch")
        #expect(NumberText.counted(0, "epoch") == "0 epochs")
        #expect(NumberText.counted(17_200, "step") == "17,200 steps")
    }
}

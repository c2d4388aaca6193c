@testable import Experiments
import Testing

struct MessageTextTests {
    @Test(arguments: [
        ("", "", 0), ("abc", "", 3), ("", "ab", 2), ("abc", "abc", 0), ("abc", "abd", 1), ("abc", "acb", 1),
        ("abc", "ab", 1),
        ("kitten", "sitting", 3), ("circels", "circles", 1), ("ä", "a", 1),
    ])
    func distances(first: String, second: String, distance: Int) {
        #expect(editDistance(first, second) == distance)
        #expect(editDistance(second, first) == distance)
    }

    @Test(arguments: [
        ("lr", "lr"), ("rl", "lr"), ("Momentun", "momentum"), ("xyz", nil), ("", nil), ("m", nil),
        (String(repeating: "momentum", count: 20), nil),
    ])
    func matches(word: String, expected: String?) {
        #expect(nearestMatch(to: word, among: ["lr", "momentum", "epochs"]) == expected)
    }

    @Test func ofEquallyNearOnesTheFirstHolds() {
        #expect(nearestMatch(to: "beta", among: ["beta1", "beta2"]) == "beta1")
        #expect(nearestMatch(to: "beta2", among: ["beta1", "beta2"]) == "beta2")
    }

    @Test(arguments: [([], ""), (["a"], "a"), (["a", "b"], "a or b"), (["a", "b", "c"], "a, b or c")])
    func alternativesInWords(names: [String], text: String) {
        #expect(alternatives(names) == text)
    }

    @Test(arguments: [
        ("abc", "abc"), ("a\nb", "a…"), ("a\u{1B}[0m", "a\u{FFFD}[0m"), ("", ""),
        (String(repeating: "x", count: 41), String(repeating: "x", count: 40) + "…"),
    ])
    func excerpts(text: String, shown: String) {
        #expect(excerpt(text) == shown)
    }
}

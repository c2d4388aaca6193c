import Testing

@testable import Training

struct ParameterHistoryTests {
    private func history(steps: Int) -> (history: ParameterHistory, looks: Int) {
        var history = ParameterHistory()
        var looks = 0
        for step in 0...steps where step == history.nextStep {
            looks += 1
            history.append([.init(value: Double(step), gradient: step == 0 ? nil : -Double(step))])
        }
        return (history, looks)
    }

    @Test func aShortRunKeepsEveryStep() {
        let (history, _) = history(steps: 40)
        #expect(history.values(of: 0) == (0...40).map(Double.init))
        #expect(history.gradients(of: 0) == (1...40).map { -Double($0) })
    }

    @Test func aLongRunKeepsEvenDistancesFromTheStart() {
        let (history, looks) = history(steps: 100_000)
        let values = history.values(of: 0)
        #expect(Set(zip(values, values.dropFirst()).map { $1 - $0 }).count == 1)
        #expect(values.first == 0 && (values.last ?? 0) > 95_000)
        #expect(values.count <= ParameterHistory.capacity && values.count >= ParameterHistory.capacity / 2)
        #expect(looks < 500)
    }
}

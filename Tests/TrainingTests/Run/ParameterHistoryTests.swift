import Testing

@testable import Training

struct ParameterHistoryTests {
    private func history(steps: Int) -> (history: ParameterHistory, looks: Int) {
        var history = ParameterHistory()
        var looks = 0
        for step in 1...steps where history.isDue(at: step) {
            looks += 1
            history.append([.init(value: Double(step), gradient: -Double(step))])
        }
        return (history, looks)
    }

    @Test func aShortRunKeepsEveryStep() {
        let (history, _) = history(steps: 100)
        #expect(history.values(of: 0) == (1...100).map(Double.init))
        #expect(history.gradients(of: 0) == (1...100).map { -Double($0) })
    }

    @Test func aLongRunKeepsEvenDistances() {
        let (history, looks) = history(steps: 100_000)
        let values = history.values(of: 0)
        let distances = zip(values, values.dropFirst()).map { $1 - $0 }
        #expect(Set(distances) == [1024])
        #expect(values.first == 1024)
        #expect(values.count < ParameterHistory.capacity && values.count >= ParameterHistory.capacity / 2 - 1)
        #expect(looks < 1000)
    }
}

import Testing

@testable import Training

struct ParameterHistoryTests {
    /// Samples of two parameters whose sizes are the step and its negative, and how often was looked.
    private func history(steps: Int) -> (history: ParameterHistory, looks: Int) {
        var history = ParameterHistory()
        var looks = 0
        for step in 0...steps where step == history.nextStep {
            looks += 1
            let gradient = step == 0 ? nil : Double(2 * step)
            history.append([Double(step), -Double(step)].map { .init(value: $0, gradient: gradient) })
        }
        return (history, looks)
    }

    @Test(arguments: [1, 63, 64, 65, 200, 100_000])
    func samplesLieAtEvenDistancesOverTheWholeRun(steps: Int) {
        let (history, looks) = history(steps: steps)
        let samples = history.values(of: 0)
        #expect(samples.count <= ParameterHistory.capacity && samples.count > min(steps, ParameterHistory.capacity / 2))
        #expect(samples.first == 0 && history.values(of: 1) == samples.map { -$0 })
        let distances = Set(zip(samples, samples.dropFirst()).map { $1 - $0 })
        #expect(distances.count == 1)
        #expect(Double(steps) - (samples.last ?? 0) < distances.first ?? 0)
        #expect(looks < 500)
    }

    @Test func gradientsBeginWithTheFirstStep() {
        let (history, _) = history(steps: 40)
        #expect(history.gradients(of: 0) == (1...40).map { Double(2 * $0) })
    }
}

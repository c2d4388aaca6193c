import Testing

@testable import Training

struct ParameterHistoryTests {
    @Test(arguments: [1, 63, 64, 65, 200, 100_000])
    func samplesLieAtEvenDistancesOverTheWholeRun(steps: Int) {
        var history = ParameterHistory()
        for step in 0...steps where step == history.nextStep { history.append([Double(step), -Double(step)]) }
        let samples = history.values(of: 0)
        #expect(samples.count <= ParameterHistory.capacity && samples.count > min(steps, ParameterHistory.capacity / 2))
        #expect(samples.first == 0 && history.values(of: 1) == samples.map { -$0 })
        let distances = Set(zip(samples, samples.dropFirst()).map { $1 - $0 })
        #expect(distances.count == 1)
        #expect(Double(steps) - (samples.last ?? 0) < distances.first ?? 0)
    }
}

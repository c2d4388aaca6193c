import Experiments
import Testing

struct HyperparameterFieldTests {
    private func field(_ key: Hyperparameter) throws -> HyperparameterField {
        try #require(HyperparameterField[key])
    }

    @Test func theTableHasEachKeyOnce() {
        #expect(Set(HyperparameterField.all.map(\.key)) == Set(Hyperparameter.allCases))
        #expect(HyperparameterField.all.count == Hyperparameter.allCases.count)
        #expect(Set(HyperparameterField.all.map(\.label)).count == HyperparameterField.all.count)
    }

    @Test(arguments: [
        (
            "line-fit",
            "learning rate, batch size, optimizer, loss, train share, seed, noise, momentum, epochs, schedule, hidden layers, "
                + "normalize, initializer, weight decay, L1 penalty, precision, stop at step, stop at loss, stop at stall"
        ),
        (
            "sine-polynomial",
            "learning rate, batch size, optimizer, loss, seed, noise, momentum, points, epochs, schedule, degree, normalize, weight decay, L1 penalty, "
                + "gradients, precision, stop at step, stop at loss, stop at stall"
        ),
        (
            "blobs",
            "learning rate, batch size, optimizer, train share, seed, noise, momentum, points, epochs, schedule, hidden layers, data, data seed, "
                + "inputs, normalize, initializer, weight decay, L1 penalty, precision, stop at step, stop at loss, stop at stall"
        ),
        (
            "circles",
            "learning rate, batch size, optimizer, hidden units, seed, noise, points, activation, epochs, schedule, hidden layers, data, data seed, "
                + "inputs, normalize, dropout, initializer, weight decay, L1 penalty, beta 1, beta 2, epsilon, precision, stop at step, stop at loss, stop at stall"
        ),
        (
            "mnist-mlp",
            "learning rate, batch size, optimizer, hidden units, seed, momentum, activation, epochs, schedule, hidden layers, "
                + "normalize, dropout, initializer, weight decay, L1 penalty, precision, stop at step, stop at loss, stop at stall"
        ),
    ])
    func thePaneShowsWhatApplies(name: String, labels: String) throws {
        let preset = try shipped(name)
        #expect(HyperparameterField.fields(of: preset).map(\.label).joined(separator: ", ") == labels)
    }

    @Test func whatRestartsARun() {
        let restarting = HyperparameterField.all.filter(\.restartsRun).map(\.key)
        #expect(
            Set(restarting) == [
                .hidden, .layers, .activation, .initializer, .loss, .seed, .data, .features, .noise, .samples,
                .trainShare, .degree, .dataSeed, .normalize, .gradients, .precision,
            ])
    }

    @Test(arguments: [
        (
            "line-fit",
            "0.01, all 27, SGD, L1, 0.80, 101, 0.00, 0.00, 350, none, 0, none, default, 0, 0, float32, off, off, off"
        ),
        (
            "sine-polynomial",
            "1e-6, all 2000, SGD, sum sq, 0, 0.00, 0.00, 2000, 2000, none, 3, none, 0, 0, autograd, float32, off, off, off"
        ),
        (
            "circles",
            "0.1, 50, Adam, 5, 2634425350, 0.10, 300, ReLU, 20, none, 1, circles, 2020, x,y, none, 0.00, default, 0, 0, 0.900, 0.999, 1e-8, float32, "
                + "off, off, off"
        ),
        (
            "mnist-mlp",
            "0.1, 128, SGD, 500, 7, 0.00, ReLU, 40, none, 1, none, 0.00, default, 0, 0, float32, off, off, off"
        ),
    ])
    func valuesAsThePaneShowsThem(name: String, texts: String) throws {
        let preset = try shipped(name)
        let shown = try HyperparameterField.fields(of: preset).map { field in
            field.text(try #require(field.value(in: preset)), in: preset)
        }
        #expect(shown.joined(separator: ", ") == texts)
    }

    /// Setting what is there, and typing what is shown, change nothing.
    @Test(arguments: PresetLibrary.frontRow)
    func settingTheValueThatIsThereChangesNothing(name: String) throws {
        let preset = try shipped(name)
        for field in HyperparameterField.all {
            guard let value = field.value(in: preset) else { continue }
            var copy = preset
            try field.set(value, in: &copy)
            #expect(copy == preset, "\(field.key)")
            let shown = field.text(value, in: preset)
            if case .all = value { continue }
            #expect(try field.parse(shown, in: preset) == value, "\(field.key): \(shown)")
        }
    }

    /// From any notch, up and down leads back; the way from one end to the other visits each notch once, the bar rising.
    @Test(arguments: PresetLibrary.frontRow)
    func notchesRoundTripAndRise(name: String) throws {
        let preset = try shipped(name)
        for field in HyperparameterField.fields(of: preset) where ![.seed, .dataSeed].contains(field.key) {
            var value = try #require(field.value(in: preset))
            while let lower = field.notch(value, by: -1, in: preset) { value = lower }
            var visited = [value]
            while let upper = field.notch(value, by: 1, in: preset) {
                #expect(field.notch(upper, by: -1, in: preset) == value, "\(name) \(field.key)")
                #expect(
                    field.position(of: upper, in: preset) >= field.position(of: value, in: preset),
                    "\(name) \(field.key)")
                var changed = preset
                try field.set(upper, in: &changed)
                #expect(field.value(in: changed) == upper, "\(name) \(field.key)")
                value = upper
                visited.append(value)
                try #require(visited.count < 100)
            }
            #expect(Set(visited).count == visited.count && visited.count > 1, "\(name) \(field.key)")
            #expect(field.position(of: visited[0], in: preset) == 0)
            #expect(field.position(of: value, in: preset) == 1)
        }
    }

    @Test func ratesStepInOneThreeTen() throws {
        let preset = try shipped("circles")
        let rate = try field(.learningRate)
        #expect(rate.notch(.number(0.1), by: 1, in: preset) == .number(0.3))
        #expect(rate.notch(.number(0.1), by: -1, in: preset) == .number(0.03))
        #expect(rate.notch(.number(0.02), by: 1, in: preset) == .number(0.03))
        #expect(rate.notch(.number(0.02), by: -1, in: preset) == .number(0.01))
        #expect(rate.notch(.number(10), by: 1, in: preset) == nil)
        #expect(abs(rate.position(of: .number(0.1), in: preset) - 0.8) < 1e-12)
    }

    @Test func aSumHasItsRatesLower() throws {
        let sine = try shipped("sine-polynomial")
        let rate = try field(.learningRate)
        #expect(abs(rate.position(of: .number(1e-6), in: sine) - 0.2) < 1e-12)
        #expect(abs(rate.position(of: .number(1e-5), in: sine) - 0.4) < 1e-12)
    }

    @Test func batchesEndInAll() throws {
        let preset = try shipped("circles")
        let batch = try field(.batchSize)
        #expect(batch.notch(.integer(50), by: 1, in: preset) == .integer(64))
        #expect(batch.notch(.integer(256), by: 1, in: preset) == .all)
        #expect(batch.notch(.all, by: -1, in: preset) == .integer(256))
        #expect(batch.notch(.all, by: 1, in: preset) == nil)
        #expect(batch.notch(.integer(60), by: -1, in: preset) == .integer(50))
    }

    @Test func everyHiddenLayerMoves() throws {
        let preset = try shipped("circles").applying(assignments: ["hidden=10-5"])
        let hidden = try field(.hidden)
        #expect(hidden.notch(.list([10, 5]), by: 1, in: preset) == .list([16, 6]))
        #expect(hidden.notch(.list([1, 2]), by: -1, in: preset) == .list([1, 1]))
        #expect(hidden.notch(.list([1, 1]), by: -1, in: preset) == nil)
        #expect(preset.model.parameters.map(\.name).first == "0.weight")
        let back = try preset.applying(assignments: ["hidden=5"])
        #expect(back == (try shipped("circles")))
    }

    @Test func aSeedMovesByOne() throws {
        let preset = try shipped("circles")
        let seed = try field(.seed)
        #expect(seed.notch(.integer(7), by: 1, in: preset) == .integer(8))
        #expect(seed.notch(.integer(0), by: -1, in: preset) == nil)
        #expect(seed.notch(.integer(.max), by: 1, in: preset) == nil)
    }
}

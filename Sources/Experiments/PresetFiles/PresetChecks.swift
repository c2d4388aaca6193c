import Yams

/// What the parts of a preset ask of each other; checked once each part is sound by itself.
struct PresetChecks {
    let preset: Preset
    let root: PresetMapping

    func run() {
        checkData()
        checkInputs()
        checkModel()
        checkLoss()
        checkSplit()
        checkOptimizer()
        checkScheduler()
        checkView()
        checkSchedule()
        checkLine()
        checkProbe()
        checkFigures()
    }

    // MARK: Data

    private func checkData() {
        switch preset.data {
        case .line(let line):
            let rows = PresetLimits.rows
            guard !rows.contains(line.rowCount) || line.stop <= line.start else { return }
            root.fault(
                at: "data",
                "start, stop and step give \(line.rowCount) points; expected \(rows.lowerBound) to \(rows.upperBound)")
        case .points(let points): checkPoints(points)
        default: break
        }
    }

    private func checkPoints(_ points: PointsData) {
        guard let classCount = points.classCount else { return }
        if points.flip != nil {
            root.fault(at: "data", "the classes of points cannot be multiplied; expected flip only without classes")
        }
        let isClass: (Double) -> Bool = { value in (0..<classCount).contains { Double($0) == value } }
        if let row = points.rows.firstIndex(where: { !($0.last.map(isClass) ?? false) }) {
            root.fault(
                at: "data",
                "row \(row) of the points ends in no class; expected a whole number from 0 to \(classCount - 1)")
        }
    }

    private func checkInputs() {
        guard !preset.inputs.features.isEmpty, preset.data.featureCount != 2 else { return }
        root.fault(
            at: "inputs",
            "features are formed of \(NumberText.counted(preset.data.featureCount, "feature")); expected data of two")
    }

    private func checkSplit() {
        let (training, validation) = (preset.trainingRowCount, preset.validationRowCount)
        switch preset.split {
        case .random where training + validation > preset.data.rowCount:
            root.fault(
                at: "split",
                "the split asks for \(training + validation) rows; expected at most \(preset.data.rowCount)")
        case .trainTest where training < 1:
            root.fault(at: "split", "no row is left to train on; expected a smaller test_size")
        case .fresh where !preset.data.isGenerated:
            root.fault(at: "split", "no fresh rows can be drawn of this data; expected data that a generator draws")
        case .testSet where !preset.data.isDigits:
            root.fault(at: "split", "test_set needs digits, which have a test file; expected data of mnist")
        default: break
        }
        if let batchSize = preset.batchSize, batchSize > training {
            root.fault(
                at: "batch_size", "batch_size is \(batchSize); expected at most the \(training) training rows, or all")
        }
    }

    // MARK: View

    private func checkView() {
        let classes = preset.data.classCount ?? 0
        if preset.view.classNames.count != classes {
            root.fault(
                at: "view", "classes has \(preset.view.classNames.count) names; expected \(classes), one for each class"
            )
        }
        let picture = preset.data.picture
        if preset.view.picture != picture {
            root.fault(
                at: "view",
                "picture \(preset.view.picture.rawValue) cannot show this data; expected \(picture.rawValue)")
        }
        if Set(preset.view.panes).count != preset.view.panes.count {
            root.fault(at: "view", "panes names a pane twice; expected different ones")
        }
    }

    private func checkLine() {
        guard let line = preset.line, line.first > preset.epochs else { return }
        root.fault(
            at: "line", "the first line is that of epoch \(line.first); expected at most \(preset.epochs), the epochs")
    }

    private func checkProbe() {
        guard let probe = preset.probe, let width = probe.inputs.first?.count, width != preset.data.featureCount else {
            return
        }
        root.fault(
            at: "probe",
            "the rows of the probe have \(width) values; expected \(preset.data.featureCount), the features of the data"
        )
    }

    // MARK: Chance

    private func checkSchedule() {
        let draws = preset.random.draws
        let words = RandomDraw.wordCount(of: draws + preset.random.afterModel)
        if !PresetLimits.drawnWords.contains(words) {
            root.fault(
                at: "random", "the draws take \(words) words; expected at most \(PresetLimits.drawnWords.upperBound)")
        }
        let splits = draws.count { $0 == .randomSplit }
        if draws.contains(where: \.repeatsSplit) {
            root.fault(at: "random", "random_split stands in a repeat; expected it once, among the first draws")
        } else if case .random = preset.split {
            if splits != 1 {
                root.fault(
                    at: "random", "there are \(splits) draws random_split; expected one, since the split is drawn")
            }
        } else if splits > 0 {
            root.fault(at: "random", "random_split is drawn; expected it only where the split's method is random_split")
        }
        if preset.random.afterModel.contains(where: { $0 == .randomSplit || $0.repeatsSplit }) {
            root.fault(at: "random", "random_split stands in after_model; expected it among the draws before the model")
        }
        if preset.random.generator == .numpy {
            if case .polynomial = preset.model {
                let greatest = preset.random.generator.seeds.upperBound
                if preset.random.seed > UInt64(greatest) {
                    root.fault(
                        at: "random",
                        "seed is \(preset.random.seed); expected at most \(greatest) for NumPy's generator")
                }
            } else {
                root.fault(at: "random", "NumPy's generator draws coefficients alone; expected a polynomial, or torch")
            }
        }
    }
}

extension DataSpec {
    /// Whether other rows of the same kind can be drawn with another seed.
    fileprivate var isGenerated: Bool {
        if case .points = self { false } else { !isDigits }
    }

    /// The only picture that shows the data.
    fileprivate var picture: PictureKind {
        switch (self, featureCount, classCount) {
        case (.mnist, _, _): .digits
        case (_, 1, nil): .fit
        case (_, 2, .some): .map
        default: .agreement
        }
    }
}

extension RandomDraw {
    /// Whether a split is drawn inside of a repetition.
    fileprivate var repeatsSplit: Bool {
        guard case .repeat(_, let draws) = self else { return false }
        return draws.contains { $0 == .randomSplit || $0.repeatsSplit }
    }
}

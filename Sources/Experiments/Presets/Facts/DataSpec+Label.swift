extension DataSpec {
    /// Whether the rows are handwritten digits, which are read from files where there are some.
    public var isDigits: Bool {
        if case .mnist = self { true } else { false }
    }

    /// Number and noise of the rows: `300 points, noise 0.10`; the name of stored digits.
    public var label: String {
        guard isDigits else {
            let points = "\(NumberText.count(rowCount)) points"
            guard let noise, noise > 0 else { return points }
            return "\(points), noise \(NumberText.decimals(noise, atLeast: 2))"
        }
        return "MNIST"
    }

    /// What it looks like, in at most 23 characters for usual sizes: `300 points, two rings`.
    public var pictureLabel: String {
        let rows = NumberText.count(rowCount)
        return switch self {
        case .line: "\(rows) points, a line"
        case .sine: "\(rows) points, a sine"
        case .blobs(let blobs): "\(rows) points, \(Self.word(blobs.centers)) clouds"
        case .circles: "\(rows) points, two rings"
        case .bumps: "\(rows) points, two bumps"
        case .plane: "\(rows) points, a plane"
        case .regression(let data): "\(rows) points, \(NumberText.counted(data.features, "feature"))"
        case .points: "\(rows) points, given"
        case .moons: "\(rows) points, two moons"
        case .spirals: "\(rows) points, spirals"
        case .xor: "\(rows) points, xor"
        case .logistic(let data): "\(rows) rows, \(NumberText.counted(data.features, "feature"))"
        case .mnist: "\(rows) digits, 28×28"
        }
    }

    private static func word(_ count: Int) -> String {
        let words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
        return words.indices.contains(count) ? words[count] : String(count)
    }
}

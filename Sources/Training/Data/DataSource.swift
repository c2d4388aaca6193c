internal import Experiments
internal import SwTorch

/// The rows of a preset's data as they were drawn or read, before they are parted.
enum DataSource: Equatable, Sendable {
    /// Rows of a few numbers; fresh points lie behind those that are trained on.
    case points(Points)
    /// Digits as bytes; the last `testRows` of them are those that their publisher holds out.
    case images(LabeledImages, isSynthetic: Bool, testRows: Int)

    /// Draws or reads a preset's data.
    ///
    /// - Throws: `TrainingError` where files that were named are missing or damaged.
    static func load(_ preset: Preset, from directory: DataDirectory) throws(TrainingError) -> DataSource {
        if case .mnist(let digits) = preset.data {
            return try loadDigits(digits, withTestSet: preset.split == .testSet, from: directory)
        }
        let trained = Points.make(preset.data, precision: preset.precision)
        guard case .fresh(let seed) = preset.split else { return .points(trained) }
        let fresh = Points.make(preset.data, seed: seed, precision: preset.precision)
        return .points(
            Points(
                features: trained.features + fresh.features, featureCount: trained.featureCount,
                targets: trained.targets + fresh.targets, classCount: trained.classCount))
    }

    /// Whether drawn digits stand in for files.
    var isSynthetic: Bool {
        if case .images(_, let isSynthetic, _) = self { isSynthetic } else { false }
    }

    /// Whether the rows are images.
    var isImages: Bool {
        if case .images = self { true } else { false }
    }

    /// Rows, fresh ones included.
    var count: Int {
        switch self {
        case .points(let points): points.count
        case .images(let images, _, _): images.count
        }
    }

    /// Rows at the end that the data's publisher holds out.
    var testRowCount: Int {
        if case .images(_, _, let testRows) = self { testRows } else { 0 }
    }

    /// The digits of the published test set; nothing where drawn ones stand in for files.
    ///
    /// - Throws: `TrainingError` where files that were named are missing or damaged.
    static func testDigits(from directory: DataDirectory) throws(TrainingError) -> LabeledImages? {
        guard let folder = try directory.mnist() else { return nil }
        return try load(.test, from: folder)
    }

    /// Share of the drawn digits that stands for the published test set.
    private static let syntheticTestShare = 6

    private static func loadDigits(
        _ digits: MNISTData, withTestSet: Bool, from directory: DataDirectory
    ) throws(TrainingError) -> DataSource {
        guard let folder = try directory.mnist() else {
            let images = SyntheticDigits.make(count: digits.syntheticSamples, seed: digits.seed)
            let testRows = withTestSet ? images.count / syntheticTestShare : 0
            return .images(images, isSynthetic: true, testRows: testRows)
        }
        let images = try load(.training, from: folder)
        guard withTestSet else { return .images(images, isSynthetic: false, testRows: 0) }
        let test = try load(.test, from: folder)
        let all = LabeledImages(
            height: images.height, width: images.width, pixels: images.pixels + test.pixels,
            labels: images.labels + test.labels)
        return .images(all, isSynthetic: false, testRows: test.count)
    }

    private static func load(
        _ part: MNISTFolder.Part, from folder: MNISTFolder
    ) throws(TrainingError) -> LabeledImages {
        do throws(DataFileError) {
            return try folder.load(part)
        } catch {
            throw TrainingError(.damaged, error.description)
        }
    }
}

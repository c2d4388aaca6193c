/// Where the rows come from: a generator with its parameters and its own seed, values in the file, or files.
public enum DataSpec: Codable, Equatable, Sendable {
    // A number is to be predicted.
    /// Points on a straight line.
    case line(LineData)
    /// Points on one period of the sine.
    case sine(ShapeData)
    /// `y = x² + 15 sin³ x` at sorted normal x.
    case bumps(ShapeData)
    /// Points on a plane over several features.
    case plane(PlaneData)
    /// A random linear relation of several features, as scikit-learn's `make_regression` draws it.
    case regression(RegressionData)
    /// Rows that stand in the file.
    case points(PointsData)

    // A class is to be told.
    /// Gaussian clouds, as scikit-learn's `make_blobs` draws them.
    case blobs(BlobsData)
    /// Two concentric rings, as scikit-learn's `make_circles` draws them.
    case circles(CirclesData)
    /// Two interleaved half rings, as scikit-learn's `make_moons` draws them.
    case moons(ShapeData)
    /// Two interleaved spirals.
    case spirals(ShapeData)
    /// The four quadrants of a square, opposite ones of one class.
    case xor(ShapeData)
    /// Rows whose class follows from a hidden random layer and from chance.
    case logistic(LogisticData)
    /// Handwritten digits, 28 × 28 bytes; drawn ones where no files are found.
    case mnist(MNISTData)
}

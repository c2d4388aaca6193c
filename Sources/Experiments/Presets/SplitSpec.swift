/// How rows are parted into what is trained on and what is only looked at.
public enum SplitSpec: Codable, Equatable, Sendable {
    /// All rows are trained on, and none is held out.
    case none
    /// scikit-learn's `train_test_split` with its own seed.
    case trainTest(testShare: Double, seed: UInt32)
    /// PyTorch's `random_split`, drawn by the entry `random_split` of the run's schedule.
    case random(train: Int, validation: Int)
    /// All rows are trained on; the validation part is as many fresh points of the same generator with another seed.
    case fresh(seed: UInt32)
    /// All training digits are trained on; the validation part is the test file, or the last sixth of drawn digits.
    case testSet
}

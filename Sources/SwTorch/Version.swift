/// What the whole package calls itself in reports and run logs.
public enum SwTorchVersion {
    /// Semantic version of the package.
    public static let current = "0.1.0"
}

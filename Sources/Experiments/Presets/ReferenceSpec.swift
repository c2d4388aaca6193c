/// What the model's own fit is compared with.
public enum ReferenceSpec: String, Codable, CaseIterable, Sendable {
    /// The linear fit that minimises the sum of squares, in closed form.
    case leastSquares = "least_squares"
}

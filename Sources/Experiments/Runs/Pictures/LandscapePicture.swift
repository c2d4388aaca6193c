/// The loss over a plane of the parameters, and the path that was walked on it.
public struct LandscapePicture: Codable, Equatable, Sendable {
    /// What spans the plane.
    public enum Plane: String, Codable, Sendable {
        /// The model's two parameters: there is nothing else.
        case parameters
        /// The two main directions of the path, through the parameters as they were when the plane was drawn.
        case path
        /// Two random directions, as long as the parameters themselves: nothing was walked yet.
        case random
    }

    /// What spans it.
    public var plane: Plane
    /// Titles of the two directions.
    public var axes: FitPicture.Axes
    /// The part of the plane that is shown.
    public var bounds: MapPicture.Bounds
    /// Columns of the grid.
    public var columns: Int
    /// Rows of the grid.
    public var rows: Int
    /// The loss at the corners of the grid, `(columns + 1) × (rows + 1)` places, upper row first; not finite where it is not.
    public var corners: [Float]
    /// Where the parameters were, the start first, the present last; beyond two parameters as seen from above the plane.
    public var path: [FitPicture.Sample]
    /// The closed-form fit of a model with two parameters, where there is one.
    public var optimum: FitPicture.Sample?
    /// Rows of the training part over which the loss is taken.
    public var lossRows: Int
    /// Steps that had been made when the loss was computed.
    public var step: Int
    /// Corners whose loss is known by now; the others are still being computed.
    public var knownCorners: Int

    /// A landscape of all its parts; complete unless told.
    public init(
        plane: Plane, axes: FitPicture.Axes, bounds: MapPicture.Bounds, columns: Int, rows: Int, corners: [Float],
        path: [FitPicture.Sample], optimum: FitPicture.Sample? = nil, lossRows: Int, step: Int, knownCorners: Int? = nil
    ) {
        self.plane = plane
        self.axes = axes
        self.bounds = bounds
        self.columns = columns
        self.rows = rows
        self.corners = corners
        self.path = path
        self.optimum = optimum
        self.lossRows = lossRows
        self.step = step
        self.knownCorners = knownCorners ?? corners.count
    }
}

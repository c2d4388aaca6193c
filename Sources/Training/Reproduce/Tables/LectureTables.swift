internal import SwTorch

/// The tensors and gradients that a lecture prints outside of its training runs.
public struct LectureTables: Sendable {
    /// Number of the lecture: `001`.
    let lecture: String
    /// What they are about.
    public let title: String
    /// Computes all of them.
    let make: @Sendable () -> [FigureTable]

    /// The name by which they are asked for: `tensors-001`.
    public var name: String { "tensors-\(lecture)" }

    /// The tables of all lectures that print some.
    public static let all = [
        LectureTables(lecture: "000", title: "Shapes and a first gradient", make: shapes),
        LectureTables(lecture: "001", title: "Tensors, arithmetic, the slope of an error", make: tensors),
        LectureTables(lecture: "003", title: "Gradients of sine and cosine, and that they add up", make: gradients),
        LectureTables(lecture: "004", title: "Pixels scaled by mean and deviation", make: scaling),
    ]
}

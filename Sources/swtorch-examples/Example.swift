/// A short program after a page of the lectures, which prints what the page prints.
struct Example: Sendable {
    /// The name by which it is asked for.
    let name: String
    /// The page that it follows, and what it is about.
    let title: String
    /// Runs the program; what it prints goes to the end of the text.
    let run: @Sendable (_ page: inout String) -> Void
}

extension Example {
    /// All programs, in the order of the lectures.
    static let all = [
        Example(name: "tensor-shapes", title: "Lecture 000: the shape of a tensor", run: tensorShapes),
        Example(name: "first-gradient", title: "Lecture 000: a first gradient", run: firstGradient),
        Example(name: "line-fit", title: "Lecture 000: a line through points", run: lineFit),
        Example(name: "tensors", title: "Lecture 001: tensors and their operations", run: tensors),
        Example(name: "slope", title: "Lecture 001: the gradient of a squared error", run: slope),
        Example(name: "modules", title: "Lecture 001: modules and the table of their layers", run: modules),
        Example(name: "circles", title: "Lecture 001: two circles told apart", run: circles),
        Example(name: "sine", title: "Lecture 002: a cubic that lies on a sine", run: sine),
        Example(name: "legendre", title: "Lecture 002: a function with a gradient rule of its own", run: legendre),
        Example(name: "accumulation", title: "Lecture 003: gradients add up", run: accumulation),
        Example(name: "digits", title: "Lecture 003: digits told apart by a network of two layers", run: digits),
        Example(name: "hand-loop", title: "Lecture 004: the training loop by hand", run: handLoop),
        Example(name: "plateau", title: "Lecture 004: an optimizer and a schedule", run: plateau),
    ]
}

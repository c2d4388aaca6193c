/// The sizes of parameters and gradients over a run, in bounded memory: sampled at even distances, which double when it is full.
///
/// It follows from the steps alone, and of any number of steps it looks at some hundred.
struct ParameterHistory: Codable, Equatable, Sendable {
    /// Mean sizes of one parameter at one step.
    struct Sizes: Codable, Equatable, Sendable {
        var value: Double
        var gradient: Double
    }

    /// The most samples that are kept.
    static let capacity = 128

    private var stride = 1
    /// For each sample the sizes of all parameters.
    private var samples: [[Sizes]] = []

    /// Whether a sample is to be taken after a step, the first is 1.
    func isDue(at step: Int) -> Bool { step.isMultiple(of: stride) }

    /// Takes a sample of all parameters.
    mutating func append(_ sizes: [Sizes]) {
        samples.append(sizes)
        guard samples.count >= Self.capacity else { return }
        // Every second one stays: those at multiples of the doubled distance.
        samples = samples.indices.filter { $0 % 2 == 1 }.map { samples[$0] }
        stride *= 2
    }

    /// The sizes of a parameter, the newest last.
    func values(of index: Int) -> [Double] { samples.map { $0[index].value } }

    /// The sizes of its gradient, the newest last.
    func gradients(of index: Int) -> [Double] { samples.map { $0[index].gradient } }
}

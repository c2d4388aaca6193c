/// How large each parameter's values and gradients were, at even distances over the whole run: bounded, and cheap however long it lasts.
///
/// Once there are too many samples, every other one is dropped and the next ones lie twice as far apart.
struct ParameterHistory: Codable, Equatable, Sendable {
    /// Mean sizes of one parameter at one moment.
    struct Sizes: Codable, Equatable, Sendable {
        var value: Double
        /// Nothing before the first step.
        var gradient: Double?
    }

    /// The most samples that are kept; an even number.
    static let capacity = 64

    /// The sizes of one parameter after another, the oldest sample first.
    private(set) var samples: [[Sizes]] = []
    /// The number of steps after which the next sample is taken.
    private(set) var nextStep = 0
    private var distance = 1

    /// Takes a sample.
    mutating func append(_ sizes: [Sizes]) {
        if samples.count == Self.capacity {
            samples = stride(from: 0, to: samples.count, by: 2).map { samples[$0] }
            distance *= 2
        }
        samples.append(sizes)
        nextStep += distance
    }

    /// Mean absolute values of one parameter, the newest last.
    func values(of index: Int) -> [Double] { samples.map { $0[index].value } }

    /// Mean absolute gradients of one parameter, the newest last.
    func gradients(of index: Int) -> [Double] { samples.compactMap { $0[index].gradient } }
}

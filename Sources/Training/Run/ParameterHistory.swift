/// How large each parameter's values and gradients were over the whole run.
struct ParameterHistory: Codable, Equatable, Sendable {
    /// Mean sizes of one parameter at one moment.
    struct Sizes: Codable, Equatable, Sendable {
        var value: Double
        /// Nothing before the first step.
        var gradient: Double?
    }

    /// The most samples that are kept; an even number.
    static let capacity = 64

    private var kept = ThinnedSamples<[Sizes]>()
    /// The number of steps after which the next sample is taken.
    private(set) var nextStep = 0

    /// The sizes of one parameter after another, the oldest sample first.
    var samples: [[Sizes]] { kept.samples }

    /// Takes a sample.
    mutating func append(_ sizes: [Sizes]) {
        kept.append(sizes, limit: Self.capacity)
        nextStep += kept.distance
    }

    /// Mean absolute values of one parameter, the newest last.
    func values(of index: Int) -> [Double] { samples.map { $0[index].value } }

    /// Mean absolute gradients of one parameter, the newest last.
    func gradients(of index: Int) -> [Double] { samples.compactMap { $0[index].gradient } }
}

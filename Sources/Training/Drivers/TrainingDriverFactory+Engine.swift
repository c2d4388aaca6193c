public import Experiments

extension TrainingDriverFactory {
    /// Runs on threads of their own, with at most so many snapshots a second.
    public static func engine(
        framesPerSecond: Double, environment: [String: String]
    ) -> TrainingDriverFactory {
        TrainingDriverFactory { request in
            TrainingEngine(request, framesPerSecond: framesPerSecond, environment: environment)
        }
    }
}

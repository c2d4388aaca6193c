public import Experiments

extension TrainingDriverFactory {
    /// Runs on threads of their own, with at most so many snapshots a second until the screen asks for another number.
    public static func engine(
        framesPerSecond: Double = 10, environment: [String: String]
    ) -> TrainingDriverFactory {
        TrainingDriverFactory { request in
            TrainingEngine(request, framesPerSecond: framesPerSecond, environment: environment)
        }
    }
}

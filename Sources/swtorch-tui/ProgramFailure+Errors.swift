import Experiments
import Training

/// The one place where the targets' errors become exit statuses.
extension ProgramFailure {
    init(_ error: PresetError) {
        let status: Status =
            switch error {
            case .notFound: .notFound
            case .unreadable, .invalid: .badContent
            }
        self.init(status: status, message: error.description)
    }

    init(_ error: HyperparameterError) {
        self.init(status: .usage, message: error.description)
    }

    init(_ error: TrainingError) {
        let status: Status =
            switch error.kind {
            case .refused: .usage
            case .damaged: .badContent
            case .missing: .notFound
            }
        self.init(status: status, message: error.description)
    }
}

import Experiments
import SwTorch

@testable import Training

extension Picture {
    var asFit: FitPicture? { if case .fit(let fit) = self { fit } else { nil } }
    var asMap: MapPicture? { if case .map(let map) = self { map } else { nil } }
    var asDigits: DigitsPicture? { if case .digits(let digits) = self { digits } else { nil } }
}

extension RunEvent {
    var asStart: StartEvent? { if case .start(let start) = self { start } else { nil } }
    var asEpoch: EpochEvent? { if case .epoch(let epoch) = self { epoch } else { nil } }
    var asEnd: EndEvent? { if case .end(let end) = self { end } else { nil } }
}

extension DataSource {
    var asPoints: Points? { if case .points(let points) = self { points } else { nil } }
}

import Experiments
import Testing

@testable import Dashboard

/// The y values that the plot of a fit shows: points from 0 to 1, a level curve at some height.
struct FitRangeTests {
    private func fit(curve height: Double) -> FitPicture {
        let points = [0.0, 1].map { FitPicture.Point(row: 0, x: $0, y: $0, prediction: height, isValidation: false) }
        let curve = [0.0, 1].map { FitPicture.Sample(x: $0, y: height) }
        return FitPicture(points: points, curve: curve, longestMiss: 0, isDense: false)
    }

    @Test func theRangeIsThatOfThePoints() {
        #expect(fit(curve: 0.5).range(after: nil) == 0...1)
        #expect(fit(curve: 1).range(after: nil) == 0...1)
    }

    @Test func aCurveIsTakenInAsFarAsOneHeightOfThePoints() {
        #expect(fit(curve: 1.25).range(after: nil) == 0...1.25)
        #expect(fit(curve: 1.4).range(after: nil) == 0...1.5)
        #expect(fit(curve: 1.9).range(after: nil) == 0...2)
        #expect(fit(curve: 50).range(after: nil) == 0...2)
        #expect(fit(curve: -1e300).range(after: nil) == -1...1)
    }

    @Test func aCurveThatComesInLetsTheAxisCloseOnThePoints() {
        let far = fit(curve: 50).range(after: nil)
        #expect(fit(curve: 0.5).range(after: far) == 0...1)
    }

    @Test func aCurveAtAnEdgeMovesItNeitherToNorFro() {
        let wide = fit(curve: 1.3).range(after: nil)
        #expect(wide == 0...1.5)
        #expect(fit(curve: 1.2).range(after: wide) == wide)
        #expect(fit(curve: 1.1).range(after: wide) == 0...1.25)
    }

    @Test func ofAnswersOverTargetsBothAreShown() {
        let points = [-2.0, 3].map {
            FitPicture.Point(row: 0, x: $0, y: 0, prediction: $0, isValidation: false)
        }
        let curve = [-2.0, 3].map { FitPicture.Sample(x: $0, y: $0) }
        let picture = FitPicture(
            points: points, curve: curve, longestMiss: 3, isDense: false, axes: .predictedOverTrue)
        #expect(picture.range(after: nil) == -2...3)
    }

    @Test func withoutPointsThereIsNoRange() {
        let picture = FitPicture(points: [], curve: [], longestMiss: 0, isDense: false)
        #expect(picture.range(after: 0...1) == nil)
    }
}

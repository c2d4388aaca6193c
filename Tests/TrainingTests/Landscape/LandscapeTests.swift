import Experiments
import SwTorch
import Testing

@testable import Training

struct LandscapeTests {
    private func moment(_ phase: RunPhase = .running, columns: Int = 12, rows: Int = 8) -> SnapshotMoment {
        var view = ViewRequest(mapColumns: columns, mapRows: rows)
        view.picture = .landscape
        return SnapshotMoment(phase: phase, view: view)
    }

    private func landscape(of session: TrainingSession, _ moment: SnapshotMoment) throws -> LandscapePicture {
        let picture = session.makeSnapshot(moment).picture
        guard case .landscape(let landscape) = try #require(picture) else {
            throw TrainingError(.refused, "the picture is no landscape")
        }
        return landscape
    }

    @Test func theLossOfTwoParametersIsThatOfTheDataAtEveryCorner() throws {
        let session = try TrainingSession(.tinyLine)
        session.steps(5)
        let picture = try landscape(of: session, moment())
        #expect(picture.plane == .parameters)
        #expect(picture.axes.x.hasSuffix("weight") && picture.axes.y.hasSuffix("bias"))
        #expect(picture.corners.count == (picture.columns + 1) * (picture.rows + 1))
        let points = try #require(session.source.asPoints)
        let places = picture.bounds.corners(columns: picture.columns, rows: picture.rows)
        for (index, loss) in picture.corners.enumerated() {
            let (weight, bias) = (places[2 * index], places[2 * index + 1])
            let errors = zip(points.features, points.targets).map { weight * $0 + bias - $1 }
            let mean = errors.reduce(0) { $0 + $1 * $1 } / Double(errors.count)
            #expect(abs(Double(loss) - mean) <= 1e-5 * max(1, mean))
        }
    }

    @Test func thePathLeadsFromTheStartToThePresent() throws {
        let session = try TrainingSession(.tinyLine)
        func here() -> [Double] { session.model.parameters.flatMap { $0.tensor.toArray(of: Double.self) } }
        let start = here()
        session.steps(9)
        let picture = try landscape(of: session, moment())
        #expect(picture.path.count == 11)
        for (place, values) in [(picture.path.first, start), (picture.path.last, here())] {
            let place = try #require(place)
            #expect(abs(place.x - values[0]) < 1e-6 && abs(place.y - values[1]) < 1e-6)
        }
        let optimum = try #require(picture.optimum)
        #expect(abs(optimum.x - 2) < 1e-5 && abs(optimum.y - 1) < 1e-5)
        #expect(picture.bounds.contains((optimum.x, optimum.y)))
    }

    @Test func lookingChangesNoNumberOfTheRun() throws {
        let (watched, alone) = (try TrainingSession(.tinyCircles), try TrainingSession(.tinyCircles))
        for _ in 0..<10 {
            watched.step()
            alone.step()
            _ = watched.makeSnapshot(moment(.paused))
        }
        #expect(watched.state == alone.state)
    }

    @Test func alongAPathThePlaneHoldsThePresentAndTheStartLiesAtItsLeft() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(12)
        let picture = try landscape(of: session, moment(.paused))
        #expect(picture.plane == .path)
        let (start, end) = (try #require(picture.path.first), try #require(picture.path.last))
        #expect(abs(end.x) < 1e-6 && abs(end.y) < 1e-6)
        #expect(start.x < 0)
        #expect(picture.lossRows == 60)
        // The plane has the loss of the parameters as they are at its origin.
        let plane = try #require(session.progress.landscape?.shown)
        #expect(abs(ParameterVector.dot(plane.plane.first, plane.plane.second)) < 1e-5)
        #expect(abs(ParameterVector.dot(plane.plane.first, plane.plane.first) - 1) < 1e-5)
    }

    @Test func beforeTheFirstStepDirectionsAreRandomAndAlwaysTheSame() throws {
        let pictures = try (0..<2).map { _ in try landscape(of: TrainingSession(.tinyCircles), moment(.paused)) }
        #expect(pictures[0].plane == .random)
        #expect(pictures[0] == pictures[1])
        #expect(pictures[0].path.allSatisfy { $0.x == 0 && $0.y == 0 })
    }

    @Test func aPlaneIsKeptWhileTheRunGoesOnALittle() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(8)
        let first = try landscape(of: session, moment())
        session.step()
        #expect(try landscape(of: session, moment()).step == first.step)
        #expect(try landscape(of: session, moment(.paused)).step == 9)
    }

    @Test func aLargeModelsLandscapeIsDrawnBitByBitWhileItLearnsAndAtOnceAtAHalt() throws {
        var preset = Preset.tinyCircles
        preset.model = .network(NetworkSpec(inputs: 2, hidden: [1000, 1000], outputs: 1))
        let session = try TrainingSession(preset)
        session.step()
        let first = try landscape(of: session, moment())
        #expect((1..<first.corners.count).contains(first.knownCorners))
        #expect(first.corners.prefix(first.knownCorners).allSatisfy { $0.isFinite })
        #expect(first.corners.dropFirst(first.knownCorners).allSatisfy { $0.isNaN })
        session.step()
        let second = try landscape(of: session, moment())
        #expect(second.step == first.step && second.knownCorners == 2 * first.knownCorners)
        #expect(second.corners.prefix(first.knownCorners) == first.corners.prefix(first.knownCorners))
        let halted = try landscape(of: session, moment(.paused, columns: 3, rows: 2))
        #expect(halted.step == 2 && halted.knownCorners == halted.corners.count)
    }

    @Test func anEditedPointMakesAnotherLandscape() throws {
        let session = try TrainingSession(.tinyLine)
        let before = try landscape(of: session, moment())
        try session.apply(.movePoint(row: 0, features: [0], target: 9))
        #expect(try landscape(of: session, moment()).corners != before.corners)
    }

    @Test(arguments: [(2, 33...64), (1_000_000, 5...8)])
    func aPathIsBoundedHoweverLongTheRun(_ count: Int, _ samples: ClosedRange<Int>) {
        var path = ParameterPath()
        for step in 0..<500 where step >= path.nextStep {
            path.append([Float](repeating: Float(step), count: count), step: step)
        }
        #expect(samples.contains(path.samples.count))
        #expect(path.samples.first?.step == 0)
        path.cut(after: 100)
        #expect(path.samples.allSatisfy { $0.step <= 100 })
        #expect(path.nextStep > (path.samples.last?.step ?? 0))
    }

    @Test func mainDirectionsAreThoseOfTheGreatestSpread() throws {
        // Along (0, 1, 0) by 10, along (0, 0, 1) by 1.
        let path: [[Float]] = [[0, -10, 1], [0, -5, -1], [0, -2, 0.5]]
        let directions = PlaneDirections.main(of: path, from: [0, 0, 0])
        #expect(directions.count == 2)
        let plane = try #require(ParameterPlane(through: [0, 0, 0], along: directions[0], directions[1]))
        #expect(abs(plane.first[1]) > 0.99 && abs(plane.second[2]) > 0.99 && plane.first[0] == 0)
        #expect(PlaneDirections.main(of: [[1, 1]], from: [1, 1]).isEmpty)
    }
}

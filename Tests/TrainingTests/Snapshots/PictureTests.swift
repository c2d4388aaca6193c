import Experiments
import Foundation
import SwTorch
import Testing

@testable import Training

struct PictureTests {
    @Test func aFitShowsItsPointsAndTheModelsCurve() throws {
        let session = try TrainingSession(.shipped("line-fit"))
        session.finish()
        let fit = try #require(session.snapshot.picture?.asFit)
        #expect(fit.points.count == 34)
        #expect(fit.points.count(where: \.isValidation) == 7)
        #expect(!fit.isDense)
        #expect(fit.curve.count == 128)
        #expect(fit.curve.first?.x == fit.points.first?.x)
        #expect(fit.curve.last?.x == fit.points.last?.x)
        for point in fit.points { #expect(abs(point.prediction - (0.29247734 * point.x + 0.49613243)) < 1e-5) }
        #expect(fit.longestMiss == fit.points.map { abs($0.y - $0.prediction) }.max())
    }

    @Test func manyPointsAreShownAsAFewDenseOnes() throws {
        let session = try TrainingSession(.shipped("sine-polynomial"))
        session.step()
        let fit = try #require(session.snapshot.picture?.asFit)
        #expect(fit.points.count == 200)
        #expect(fit.isDense)
        #expect(abs((fit.points.first?.x ?? 0) + .pi) < 1e-6)
        #expect(abs((fit.points.last?.x ?? 0) - .pi) < 1e-6)
    }

    @Test func scatteredPointsAreNoCurveHoweverManyTheyAre() throws {
        var preset = Preset.tinyLine
        preset.data = .regression(RegressionData(samples: 300, features: 1, noise: 20, seed: 0))
        let fit = try #require(try TrainingSession(preset).snapshot.picture?.asFit)
        #expect(fit.points.count == 200)
        #expect(!fit.isDense)
    }

    @Test func aMapHasTheCornersThatWereAskedForAndRoundCircles() throws {
        let session = try TrainingSession(.tinyCircles)
        let view = ViewRequest(mapColumns: 24, mapRows: 10)
        let moment = SnapshotMoment(phase: .running, view: view)
        let map = try #require(session.makeSnapshot(moment).picture?.asMap)
        #expect(map.corners.count == 25 * 11)
        #expect(map.classCount == 2)
        for value in map.corners { #expect((0...1).contains(value)) }
        let (width, height) = (map.bounds.maxX - map.bounds.minX, map.bounds.maxY - map.bounds.minY)
        #expect(abs(width / 24 - height / 20) < 1e-9)
        for point in map.points {
            #expect((map.bounds.minX...map.bounds.maxX).contains(point.x))
            #expect((map.bounds.minY...map.bounds.maxY).contains(point.y))
        }
        session.steps(7)
        let later = try #require(session.makeSnapshot(moment).picture?.asMap)
        #expect(later.bounds == map.bounds)
        #expect(later.corners != map.corners)
    }

    @Test func theUpperRowOfAMapComesFirst() {
        let bounds = MapPicture.Bounds(minX: 0, maxX: 2, minY: -1, maxY: 1)
        #expect(bounds.corners(columns: 2, rows: 1) == [0, 1, 1, 1, 2, 1, 0, -1, 1, -1, 2, -1])
    }

    @Test func aHiddenUnitIsSeenOverThePlane() throws {
        let session = try TrainingSession(.tinyCircles)
        session.steps(3)
        var view = ViewRequest(mapColumns: 6, mapRows: 3)
        view.picture = .unit(layer: 0, index: 2)
        guard case .unit(let unit) = session.makeSnapshot(SnapshotMoment(phase: .running, view: view)).picture,
            case .map(let map) = unit.shape
        else {
            Issue.record("no map of a unit")
            return
        }
        let values = session.model.parameters.map { $0.tensor.toArray(of: Double.self) }
        let (weights, biases, outgoing) = (values[0], values[1], values[2])
        #expect(unit.name == "h3" && unit.unitCount == 5)
        #expect(abs((unit.outgoing ?? 0) - outgoing[2]) < 1e-6)
        let places = map.bounds.corners(columns: 6, rows: 3)
        for (index, value) in map.corners.enumerated() {
            let sum = weights[4] * places[2 * index] + weights[5] * places[2 * index + 1] + biases[2]
            #expect(abs(Double(value) - max(0, sum)) < 1e-5)
        }
        view.picture = .unit(layer: 0, index: 5)
        #expect(session.makeSnapshot(SnapshotMoment(phase: .running, view: view)).picture == nil)
    }

    @Test func noMapIsDrawnWhereNoneIsWanted() throws {
        let session = try TrainingSession(.tinyCircles)
        let view = ViewRequest(mapColumns: 0, mapRows: 0)
        #expect(session.makeSnapshot(SnapshotMoment(phase: .running, view: view)).picture == nil)
    }

    @Test func pointsKeepTheOrderOfTheDataSet() throws {
        let session = try TrainingSession(.shipped("blobs"))
        let map = try #require(session.snapshot.picture?.asMap)
        #expect(map.points.count == 500)
        #expect(map.points.count(where: \.isValidation) == 100)
        let points = try #require(session.source.asPoints)
        #expect(map.points.map(\.x) == stride(from: 0, to: 1000, by: 2).map { points.features[$0] })
        #expect(map.points.map(\.label) == points.targets.map { Int($0) })
    }

    @Test func predictedValuesStandOverTrueOnes() throws {
        var preset = Preset.tinyLine
        preset.data = .plane(PlaneData(samples: 30, weights: [1, -2, 0.5], intercept: 3))
        preset.model = .network(NetworkSpec(inputs: 3, outputs: 1))
        preset.view.picture = .agreement
        preset.epochs = 300
        let session = try TrainingSession(preset)
        session.finish()
        let fit = try #require(session.snapshot.picture?.asFit)
        #expect(fit.axes == FitPicture.Axes(x: "true value", y: "predicted"))
        #expect(fit.points.count == 30 && fit.points.allSatisfy { $0.prediction == $0.x && abs($0.y - $0.x) < 0.01 })
        #expect(fit.curve.allSatisfy { $0.x == $0.y })
        #expect(fit.longestMiss < 0.01)
    }

    @Test func classesStandOverTheirLogits() throws {
        var preset = Preset.tinyCircles
        preset.view.picture = .agreement
        let session = try TrainingSession(preset)
        session.finish()
        let fit = try #require(session.snapshot.picture?.asFit)
        #expect(fit.axes == FitPicture.Axes(x: "logit", y: "class"))
        #expect(fit.points.count == 120 && fit.points.allSatisfy { $0.y == 0 || $0.y == 1 })
        for sample in fit.curve { #expect(abs(sample.y - 1 / (1 + exp(-sample.x))) < 1e-12) }
        for point in fit.points { #expect(abs(point.prediction - 1 / (1 + exp(-point.x))) < 1e-12) }
    }
}

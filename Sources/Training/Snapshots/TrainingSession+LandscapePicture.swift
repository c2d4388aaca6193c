internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// By what part of the steps made the run goes on before a plane that follows the path is drawn anew.
    private static let stalePart = 4

    /// Keeps where the parameters are, for the path of the landscape.
    func recordPath() {
        progress.path.append(model.flatValues, step: stepsMade)
    }

    /// The loss over a plane of the parameters, with the path so far; nothing where the parameters are not finite.
    ///
    /// The loss is computed only when somebody looks, and again where the path leaves the picture, or, beyond two parameters, when the run has
    /// gone on for a while or has come to a halt. While the run goes on a snapshot adds a few corners of the next landscape, so that learning
    /// waits for some hundredths of a second; the one before is shown until the next is complete.
    func landscapePicture(_ view: ViewRequest, isMoving: Bool) -> LandscapePicture? {
        let here = model.flatValues
        guard view.mapColumns > 0, view.mapRows > 0, !here.isEmpty, here.allSatisfy(\.isFinite) else { return nil }
        let size = LossLandscape.Size(columns: view.mapColumns, rows: view.mapRows)
        func fits(_ landscape: LossLandscape?) -> Bool {
            landscape.map { $0.view == size && $0.plane.origin.count == here.count } ?? false
        }
        var looks = progress.landscape ?? Landscapes()
        if !fits(looks.shown) { looks.shown = nil }
        // At a halt what was begun while the run went on would soon be drawn anew.
        if !fits(looks.next) || !isMoving { looks.next = nil }
        if looks.next == nil, isStale(looks.shown, at: here, isMoving: isMoving) {
            looks.next = makeLandscape(at: here, size, after: looks.shown)
        }
        looks.next?.extend(toTheEnd: !isMoving)
        if looks.next?.isComplete == true { looks = Landscapes(shown: looks.next) }
        defer { progress.landscape = looks }
        return looks.shown != nil ? picture(of: &looks.shown, at: here) : picture(of: &looks.next, at: here)
    }

    private func picture(of drawn: inout LossLandscape?, at here: [Float]) -> LandscapePicture? {
        guard var landscape = drawn else { return nil }
        defer { drawn = landscape }
        let samples = progress.path.samples.filter { $0.values.count == here.count }
        let way = samples.map { landscape.place(of: $0) } + [landscape.plane.place(of: here)]
        return LandscapePicture(
            plane: landscape.kind, axes: axes(of: landscape.kind), bounds: landscape.bounds,
            columns: landscape.columns, rows: landscape.rows, corners: landscape.corners,
            path: way.map { FitPicture.Sample(x: $0.x, y: $0.y) },
            optimum: landscape.kind == .parameters ? optimum.map { FitPicture.Sample(x: $0.x, y: $0.y) } : nil,
            lossRows: landscape.lossRows, step: landscape.step, knownCorners: landscape.losses.count)
    }

    private func isStale(_ landscape: LossLandscape?, at here: [Float], isMoving: Bool) -> Bool {
        guard let landscape else { return true }
        if !landscape.bounds.contains(landscape.plane.place(of: here)) { return true }
        if landscape.kind == .parameters || landscape.step == stepsMade { return false }
        let patience = max(stepsPerEpoch / 8, landscape.step / Self.stalePart, 1)
        return !isMoving || stepsMade >= landscape.step + patience || stepsMade < landscape.step
    }

    private func makeLandscape(
        at here: [Float], _ size: LossLandscape.Size, after old: LossLandscape?
    ) -> LossLandscape? {
        let (kind, plane) = landscapePlane(at: here)
        guard let plane else { return nil }
        var places = (progress.path.samples.map(\.values).filter { $0.count == here.count } + [here]).map(plane.place)
        if kind == .parameters {
            if let optimum { places.append(optimum) }
            // What was in the picture stays in it.
            if let old, old.kind == kind {
                places += old.bounds.contains(plane.place(of: here)) ? [] : old.bounds.ends
            }
        }
        let length = ParameterVector.dot(here, here).squareRoot()
        let bounds = MapPicture.Bounds(holding: places, reach: max(length, 1))
        return LossLandscape(
            kind, plane, bounds: bounds, view: size, step: stepsMade, preset: startSettings, training: data.training)
    }

    /// The plane of two parameters; else the one of the path's main directions, filled up with random ones while there is no path.
    private func landscapePlane(at here: [Float]) -> (LandscapePicture.Plane, ParameterPlane?) {
        if here.count == 2 { return (.parameters, .ofTwoParameters) }
        let samples = progress.path.samples.map(\.values).filter { $0.count == here.count }
        var directions = PlaneDirections.main(of: samples, from: here)
        let kind: LandscapePicture.Plane = directions.isEmpty ? .random : .path
        // A generator of its own: looking changes no draw of the run.
        var generator = TorchGenerator(seed: settings.random.seed)
        let shapes = model.parameters.map { (shape: $0.tensor.shape, values: $0.tensor.floatArray) }
        while directions.count < 2 {
            directions.append(PlaneDirections.random(like: shapes, generator: &generator))
        }
        return (kind, ParameterPlane(through: here, along: directions[0], directions[1]))
    }

    /// The closed-form fit as a place of the plane of two parameters.
    private var optimum: (x: Double, y: Double)? {
        guard let values = closedFormFit?.parameters.flatMap(\.self), values.count == 2 else { return nil }
        return (values[0], values[1])
    }

    private func axes(of plane: LandscapePicture.Plane) -> FitPicture.Axes {
        switch plane {
        case .parameters:
            let names = model.parameters.flatMap { parameter in
                parameter.tensor.count == 1
                    ? [parameter.name] : (0..<parameter.tensor.count).map { "\(parameter.name)[\($0)]" }
            }
            return FitPicture.Axes(x: names[0], y: names[1])
        case .path: return FitPicture.Axes(x: "main direction", y: "second")
        case .random: return FitPicture.Axes(x: "random direction", y: "another")
        }
    }
}

/// What the Picture pane can show of a run.
public enum PictureSubject: Codable, Hashable, Sendable {
    /// What the model makes of its data, in the preset's kind of picture.
    case output
    /// Which class is taken for which, over the held-out images.
    case confusion
    /// What a hidden unit makes of the inputs: its hidden layer and its place there, both from 0.
    case unit(layer: Int, index: Int)
    /// The loss over a plane of the parameters, with the path walked on it.
    case landscape
    /// The trained values themselves.
    case weights
}

extension Preset {
    /// The most hidden units that stand one by one among the subjects; of more the first one leads to the others.
    private static let listedUnits = 12

    /// What its picture can show, in the order in which one looks through it.
    public var pictureSubjects: [PictureSubject] {
        var units = shownUnits
        if units.count > Self.listedUnits { units = Array(units.prefix(1)) }
        return [.output] + (view.picture == .digits ? [.confusion] : []) + units + [.landscape, .weights]
    }

    /// Whether its picture can show something, listed or not.
    public func canShow(_ subject: PictureSubject) -> Bool {
        pictureSubjects.contains(subject) || shownUnits.contains(subject)
    }

    /// The hidden unit so many places behind another one, around the end; the subject itself where it is no unit.
    public func unit(_ places: Int, behind subject: PictureSubject) -> PictureSubject {
        let units = shownUnits
        guard let place = units.firstIndex(of: subject) else { return subject }
        return units[((place + places) % units.count + units.count) % units.count]
    }

    /// The hidden units that can be drawn: over one feature or two, and those of the first layer over images.
    private var shownUnits: [PictureSubject] {
        guard view.picture == .digits || data.featureCount <= 2 else { return [] }
        let hidden = model.unitCounts.dropFirst().dropLast()
        return (view.picture == .digits ? hidden.prefix(1) : hidden).enumerated().flatMap { layer, count in
            (0..<count).map { .unit(layer: layer, index: $0) }
        }
    }
}

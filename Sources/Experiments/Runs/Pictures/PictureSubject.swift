/// What the Picture pane can show of a run.
public enum PictureSubject: Codable, Hashable, Sendable {
    /// What the model makes of its data, in the preset's kind of picture.
    case output
    /// Which class is taken for which, over the held-out images.
    case confusion
    /// The loss over a plane of the parameters, with the path walked on it.
    case landscape
}

extension Preset {
    /// What its picture can show, in the order in which one looks through it.
    public var pictureSubjects: [PictureSubject] {
        [.output] + (view.picture == .digits ? [.confusion] : []) + [.landscape]
    }
}

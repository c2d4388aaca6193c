import Experiments

extension RunState {
    /// The run of the preset as its file has it now, and what became of the values that are not the file's.
    ///
    /// What the command line sets holds, as it would had the file been so from the start; what a hand turned since then belongs to
    /// the run that ends.
    func reloaded(_ edited: Preset) -> (request: RunRequest, words: String) {
        var request = request
        let (kept, lost) = edited.acceptable(request.assignments)
        request.original = edited
        request.preset = (try? edited.applying(assignments: kept)) ?? edited
        var words = ["\(edited.name) loaded"]
        if !kept.isEmpty { words.append("\(kept.joined(separator: " ")) kept") }
        if !lost.isEmpty { words.append("\(lost.joined(separator: " ")) has no place in it") }
        if hasChangesByHand { words.append("changes by hand dropped") }
        return (request, words.joined(separator: ", "))
    }

    /// Whether a value, a weight or a point was changed while the run was on the screen.
    private var hasChangesByHand: Bool {
        (snapshot?.log ?? []).contains { entry in
            switch entry.event {
            case .changed, .edited: true
            default: false
            }
        }
    }
}

extension Preset {
    /// The assignments that the preset takes together, and those that it no longer does.
    fileprivate func acceptable(_ assignments: [String]) -> (kept: [String], lost: [String]) {
        assignments.reduce(into: (kept: [], lost: [])) { result, assignment in
            let isAccepted = (try? applying(assignments: result.kept + [assignment])) != nil
            if isAccepted { result.kept.append(assignment) } else { result.lost.append(assignment) }
        }
    }
}

import Experiments

/// What a pane shows, in two sentences for a beginner.
enum PaneExplanation {
    /// The sentences for a pane of a run of some settings, and for what its picture is of.
    static func text(of pane: Pane, in settings: Preset, showing subject: PictureSubject = .output) -> String {
        switch pane {
        case .loss:
            "The curve says how wrong the model is: it should fall quickly, then flatten. "
                + "Where the validation line turns up while training goes on falling, the model learns its data by heart."
        case .picture: picture(subject, settings)
        case .hyperparameters:
            "These are the values that you choose and the model does not learn; the knob shows where each lies on its scale. "
                + "Turn one while it runs and watch the curve; those with a star start the run anew."
        case .parameters:
            "A row is a tensor of learnt numbers with the mean size of its values, of its gradients and of its last step. "
                + "A step of about a thousandth of a value is healthy; far less stands still, far more jumps about."
        case .network:
            "The data goes in at the left and the answer comes out at the right; blue lines are negative weights and orange ones positive. "
                + "A unit's small map shows where it is active, so that one sees what each one adds."
        case .lecture:
            "These are the notes of the lecture that this experiment comes from, with the figures that it printed. "
                + "Where your figures equal the printed ones, you see the very run of the lecture."
        case .log:
            "Everything that happened to this run stands here with its step, the newest first. "
                + "From preset, seed and these changes the run can be repeated bit for bit."
        }
    }

    private static func picture(_ subject: PictureSubject, _ settings: Preset) -> String {
        switch subject {
        case .output: output(settings)
        case .unit:
            "This is what one hidden unit makes of the inputs, or of a digit the pixels that it looks for: blue pulls down, orange up. "
                + "Each unit learns its own part, and the layer behind adds them up."
        case .confusion:
            "A row is what the digits are and a column what the model reads, so that mistakes lie off the diagonal. "
                + "Enlarge it and press Enter on a cell to see the digits themselves."
        case .landscape:
            "The ground is the loss at other values of the weights, dark where it is low; the line is the way that training took. "
                + "Steps lead downhill, and those that are too long cross the valley to and fro."
        case .weights where settings.model.isFormula:
            "A bar is a trained number of the formula: to the left of the middle it is negative, to the right positive. "
                + "The longer the bar, the more its term counts."
        case .weights:
            "A row is a unit and a column what it takes in: blue weights are negative, orange ones positive, strong colours large. "
                + "A row without strong colours is a unit that hardly matters."
        }
    }

    private static func output(_ settings: Preset) -> String {
        switch settings.view.picture {
        case .fit:
            "The line is what the model says, the points are what it should say. "
                + "The threads between them are the misses that the loss adds up."
        case .map:
            "The ground is tinted by what the model would say at that place; the bright line is where it cannot decide. "
                + "Points on the wrong side are crosses: watch the line move around them."
        case .agreement:
            "A point's place says what the model answers and what is true; on the diagonal both agree. "
                + "The cloud narrows as the model learns."
        case .digits:
            "These are digits that the model has not learnt from, with the classes that it thinks likeliest. "
                + "Below are the mistakes that it is surest of."
        }
    }
}

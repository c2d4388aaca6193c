import Experiments

extension Hyperparameter {
    /// Headings of the enlarged pane, in their order.
    enum Group: String, CaseIterable {
        case learning = "Learning"
        case model = "Model"
        case data = "Data"
        case run = "Run"
    }

    /// Heading and purpose, in words for a beginner that fit into a pane.
    var words: (group: Group, purpose: String) {
        switch self {
        case .learningRate: (.learning, "how far a step goes; too far diverges")
        case .batchSize: (.learning, "rows that one step looks at")
        case .optimizer: (.learning, "how a gradient becomes a step")
        case .momentum: (.learning, "how much of the last step goes on")
        case .nesterov: (.learning, "momentum looks ahead before it turns")
        case .beta1: (.learning, "memory of the mean gradient")
        case .beta2: (.learning, "memory of the squared gradient")
        case .smoothing: (.learning, "memory of the squared gradient")
        case .epsilon: (.learning, "keeps a division from blowing up")
        case .weightDecay: (.learning, "pulls weights to zero by their size")
        case .l1Penalty: (.learning, "pulls weights to zero evenly")
        case .scheduler: (.learning, "how the rate changes with the epochs")
        case .schedulerGamma: (.learning, "factor by which the rate falls")
        case .schedulerSteps: (.learning, "epochs until the rate has fallen")
        case .loss: (.model, "what is made small")
        case .activation: (.model, "the bend of a unit")
        case .layers: (.model, "hidden layers, one after the other")
        case .hidden: (.model, "units of each hidden layer")
        case .dropout: (.model, "share of units left out of a step")
        case .initializer: (.model, "where the weights begin")
        case .features: (.data, "what of a point the model is fed")
        case .data: (.data, "which points there are")
        case .samples: (.data, "how many points")
        case .noise: (.data, "how far points stray")
        case .trainShare: (.data, "share of the points to learn from")
        case .epochs: (.run, "passes over the data")
        case .seed: (.run, "the dice: the same seed, the same run")
        case .stopStep: (.run, "stop at this step; 0 never")
        case .stopLoss: (.run, "stop below this loss; 0 never")
        case .stopPatience: (.run, "stop after epochs without progress")
        }
    }
}

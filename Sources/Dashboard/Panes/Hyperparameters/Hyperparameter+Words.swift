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
        case .dampening: (.learning, "share of a new gradient left out")
        case .weightDecay: (.learning, "pulls weights to zero by their size")
        case .l1Penalty: (.learning, "pulls weights to zero evenly")
        case .scheduler: (.learning, "how the rate changes with the epochs")
        case .schedulerStepSize: (.learning, "epochs from one fall to the next")
        case .schedulerMilestones: (.learning, "epochs at which the rate falls")
        case .schedulerGamma: (.learning, "factor by which the rate falls")
        case .schedulerTMax: (.learning, "epochs until the rate is least")
        case .schedulerEtaMin: (.learning, "the least rate")
        case .schedulerStartFactor: (.learning, "share of the rate at the start")
        case .schedulerEndFactor: (.learning, "share of the rate at the end")
        case .schedulerFactor: (.learning, "what the rate is multiplied by")
        case .schedulerTotalIters: (.learning, "epochs until the schedule is done")
        case .schedulerPower: (.learning, "how the rate bends on its way to zero")
        case .schedulerMaxLR: (.learning, "the rate at the top of the cycle")
        case .schedulerTotalSteps: (.learning, "epochs that the cycle takes")
        case .schedulerPatience: (.learning, "epochs it waits for progress")
        case .schedulerThreshold: (.learning, "share that counts as progress")
        case .schedulerCooldown: (.learning, "epochs of rest after a fall")
        case .schedulerMinLR: (.learning, "the rate never falls below")
        case .loss: (.model, "what is made small")
        case .gradients: (.learning, "from the graph, or formulas on paper")
        case .activation: (.model, "the bend of a unit")
        case .degree: (.model, "highest power of x; more bends better")
        case .layers: (.model, "hidden layers, one after the other")
        case .hidden: (.model, "units of each hidden layer")
        case .dropout: (.model, "share of units left out of a step")
        case .initializer: (.model, "where the weights begin")
        case .features: (.data, "what of a point the model is fed")
        case .normalize: (.data, "standard: mean 0 and deviation 1")
        case .data: (.data, "which points there are")
        case .dataSeed: (.data, "other points of the same kind")
        case .samples: (.data, "how many points")
        case .noise: (.data, "how far points stray")
        case .trainShare: (.data, "share of the points to learn from")
        case .epochs: (.run, "passes over the data")
        case .seed: (.run, "the dice: the same seed, the same run")
        case .precision: (.run, "digits that each number keeps")
        case .stopStep: (.run, "stop at this step; 0 never")
        case .stopLoss: (.run, "stop below this loss; 0 never")
        case .stopPatience: (.run, "stop after epochs without progress")
        }
    }
}

internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Trains on one minibatch: zero the gradients, forward, loss, backward, the optimizer's step.
    ///
    /// Where the loss comes out infinite or not a number, the optimizer makes no step: the parameters are still those that
    /// produced it, and ``divergence`` says where it arose. Does nothing on a run that is finished or diverged.
    public func step() {
        guard !isFinished, divergence == nil else { return }
        progress.stopReason = nil
        var order = progress.order ?? beginEpoch()
        let places = order.nextBatch(batchSize: settings.batchSize)
        let batch = data.training.batch(places, of: order)
        let drawsBefore = model.dropsUnits ? model.dropoutGenerators : []
        optimizer.zeroGrad()
        let outputs = model.trainingOutputs(of: batch.inputs)
        let loss = model.loss(of: outputs, batch.targets)
        let value = loss.item()
        guard value.isFinite else {
            progress.order = order
            model.dropoutGenerators = drawsBefore
            return diverge(loss: value, on: batch)
        }
        model.propagate(loss, from: outputs, of: batch)
        optimizer.step()
        progress.lastVisit = (order, places)
        order.visit(places)
        progress.stepsMade += 1
        progress.history.record(batchLoss: value, step: stepsMade)
        if stepsMade == progress.parameterHistory.nextStep { recordParameters() }
        if stepsMade >= progress.path.nextStep { recordPath() }
        if order.isOver { endEpoch(wasShuffled: order.shuffled != nil) } else { progress.order = order }
        if settings.stop != nil { applyStopRules(epochIsOver: progress.order == nil) }
    }

    /// Starts an epoch.
    ///
    /// In minibatches the rows come in a new order, which is drawn as a DataLoader does it.
    private func beginEpoch() -> EpochOrder {
        EpochOrder(rowCount: data.training.count, isShuffled: settings.batchSize != nil, from: &generator)
    }

    /// Closes the epoch's figures, looks at the validation part, and compares with what the lecture printed.
    private func endEpoch(wasShuffled: Bool) {
        progress.order = nil
        progress.epochsDone += 1
        progress.history.closeEpoch()
        // The page looked at its validation part through a second DataLoader, which draws a seed that it does not use.
        if wasShuffled, case .random = settings.split { _ = generator.randomInt64() }
        if schedule != nil { followSchedule() }
        // After each of thousands of steps with all rows it is looked at only when somebody asks.
        if wasShuffled { evaluate() }
        compareFigures()
        if isFinished {
            log(.finished)
            testRolledDigits()
        }
    }

    /// Takes over the rate of the next epoch.
    private func followSchedule() {
        progress.history.record(learningRate: optimizer.applied.learningRate, epoch: epochsDone)
        if let loss = epochLoss { schedule?.finishEpoch(loss: loss) }
        takeOptimizerSettings()
    }

    /// Lets the optimizer make its next step with the settings in force, the schedule applied.
    func takeOptimizerSettings() {
        let scheduled = schedule?.applied(to: settings.optimizer, epochsDone: epochsDone)
        optimizer.take(scheduled ?? settings.optimizer)
    }

    /// Keeps how large the parameters are.
    func recordParameters() {
        progress.parameterHistory.append(
            model.parameters.map { .init(value: $0.tensor.meanMagnitude, gradient: $0.tensor.grad?.meanMagnitude) })
    }

    /// Stops the run where one of its rules says so.
    private func applyStopRules(epochIsOver: Bool) {
        guard let rules = settings.stop else { return }
        var reason = progress.stopWatch.reason(afterStep: stepsMade, rules)
        if epochIsOver, let loss = epochLoss {
            reason = progress.stopWatch.reason(afterEpochOf: loss, rules) ?? reason
        }
        guard let reason, !isFinished else { return }
        progress.stopReason = reason
        log(.stoppedByRule(reason: reason))
    }

    /// Finds out where the first value that is not finite arose, by a second look at the same minibatch.
    private func diverge(loss: Double, on batch: Batch) {
        let origin = model.anomaly(on: batch) ?? (layer: "loss", operation: settings.loss.name)
        let divergence = Divergence(
            step: stepsMade + 1, loss: loss, layer: origin.layer, operation: origin.operation)
        progress.divergence = divergence
        progress.history.record(gapAt: stepsMade + 1)
        log(.diverged(divergence))
    }
}

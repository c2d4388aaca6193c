internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// Trains on one minibatch: zero the gradients, forward, loss, backward, the optimizer's step.
    ///
    /// Where the loss comes out infinite or not a number, the optimizer makes no step: the parameters are still those that
    /// produced it, and ``divergence`` says where it arose. Does nothing on a run that is finished or diverged.
    public func step() {
        guard !isFinished, divergence == nil else { return }
        var order = order ?? newOrder(&generator)
        let places = order.nextBatch(batchSize: settings.batchSize)
        let batch = data.training.batch(places, of: order)
        optimizer.zeroGrad()
        let loss = model.loss(of: batch)
        let value = loss.item()
        guard value.isFinite else {
            self.order = order
            return diverge(loss: value, on: batch)
        }
        loss.backward()
        optimizer.step()
        lastVisit = (order, places)
        order.visit(places)
        stepsMade += 1
        history.record(batchLoss: value, step: stepsMade)
        if history.parameters.isDue(at: stepsMade) { recordParameters() }
        if order.isOver { endEpoch(wasShuffled: order.shuffled != nil) } else { self.order = order }
    }

    /// The rows of an epoch that begins.
    ///
    /// In minibatches they come in a new order, which is drawn as a DataLoader does it.
    func newOrder(_ generator: inout TorchGenerator) -> EpochOrder {
        let rowCount = data.training.count
        guard settings.batchSize != nil else { return EpochOrder(rowCount: rowCount) }
        return EpochOrder(shuffled: ShuffledOrder(count: rowCount, from: &generator).indices)
    }

    /// Closes the epoch's figures, looks at the validation part, and compares with what the lecture printed.
    private func endEpoch(wasShuffled: Bool) {
        order = nil
        epochsDone += 1
        history.closeEpoch()
        // The page looked at its validation part through a second DataLoader, which draws a seed that it does not use.
        if wasShuffled, case .random = settings.split { _ = generator.randomInt64() }
        // After each of thousands of steps with all rows it is looked at only when somebody asks.
        if wasShuffled { evaluate() }
        if let next = figures.nextEpoch, next <= epochsDone, isComparable {
            evaluate()
            for comparison in figures.compare(epoch: epochsDone, value: value(of:)) { log(.compared(comparison)) }
        }
        if isFinished { log(.finished) }
    }

    /// This run's value of what the lecture printed, as of the epoch just completed.
    private func value(of quantity: PrintedQuantity) -> Double? {
        switch quantity {
        case .loss: return epochLoss
        case .validationLoss: return evaluation?.validationLoss
        case .validationAccuracy: return evaluation?.validationAccuracy
        case .parameter(let name, let index):
            guard let parameter = model.parameters.first(where: { $0.name == name }),
                (0..<parameter.tensor.count).contains(index)
            else { return nil }
            return Double(parameter.tensor.floatArray[index])
        case .testAccuracy, .rolledAccuracy, .initialParameter, .leastSquares, .target, .initialOutput, .probe,
            .probeProbability, .probeClass:
            return nil
        }
    }

    /// Finds out where the first value that is not finite arose, by a second look at the same minibatch.
    private func diverge(loss: Double, on batch: Batch) {
        let origin = model.anomaly(on: batch) ?? (layer: "loss", operation: settings.loss.name)
        let divergence = Divergence(
            step: stepsMade + 1, loss: loss, layer: origin.layer, operation: origin.operation)
        self.divergence = divergence
        history.record(gapAt: stepsMade + 1)
        log(.diverged(divergence))
    }
}

// How well classes are told apart.

/// The share of predictions that name the right class: scikit-learn's `accuracy_score`.
///
/// - Parameters:
///   - predictions: The predicted classes, or one row of scores per sample, of which the largest counts.
///   - labels: The true classes, `[samples]`.
/// - Returns: A number in 0...1, NaN without samples.
/// - Precondition: There is one prediction per label.
public func accuracy(_ predictions: Tensor, _ labels: Tensor) -> Double {
    let classes = predictedClasses(predictions, labels, "accuracy")
    return Double(zip(classes, labels.toArray(of: Int.self)).count { $0 == $1 }) / Double(classes.count)
}

/// How often each class was taken for each: scikit-learn's `confusion_matrix`.
///
/// - Parameters:
///   - predictions: The predicted classes, or one row of scores per sample, of which the largest counts.
///   - labels: The true classes, `[samples]`.
///   - classCount: The number of classes.
/// - Returns: An int64 tensor of shape `[true class, predicted class]`.
/// - Precondition: There is one prediction per label, and all are in 0..<classCount.
public func confusionMatrix(_ predictions: Tensor, _ labels: Tensor, classCount: Int) -> Tensor {
    let classes = predictedClasses(predictions, labels, "confusionMatrix")
    var counts = Array(repeating: 0, count: classCount * classCount)
    for (predicted, label) in zip(classes, labels.toArray(of: Int.self)) {
        guard (0..<classCount).contains(predicted), (0..<classCount).contains(label) else {
            fail("confusionMatrix: classes \(label) and \(predicted) are not both in 0..<\(classCount)")
        }
        counts[label * classCount + predicted] += 1
    }
    return Tensor(counts, shape: [classCount, classCount])
}

private func predictedClasses(_ predictions: Tensor, _ labels: Tensor, _ name: String) -> [Int] {
    let classes = predictions.rank == 2 ? predictions.argmax(dim: 1) : predictions
    guard classes.shape == labels.shape else {
        fail("\(name): predictions of shape \(predictions.shape) do not fit labels of shape \(labels.shape)")
    }
    return classes.toArray(of: Int.self)
}

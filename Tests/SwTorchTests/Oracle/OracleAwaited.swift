/// What is unknown among the project's own cases, because the library does not have it yet.
///
/// Whoever adds an operation takes its reason off this list; the test fails until it is, and in the end the list is empty.
enum OracleAwaited {
    static func reasons(in group: String) -> Set<String> { table[group] ?? [] }

    private static let table: [String: Set<String>] = [
        "datasets": [
            "data set make_regression",
            "data set np_sorted_randn",
        ],
        "optimizers": [
            "argument amsgrad of optimizer",
            "argument maximize of optimizer",
            "operation clip_grad_norm",
            "operation optimizer_groups",
            "optimizer Adadelta",
            "optimizer Adagrad",
            "optimizer AdamW",
            "optimizer Adamax",
            "optimizer NAdam",
            "optimizer RMSprop",
            "result traj_f64",
        ],
        "schedulers": [
            "scheduler ConstantLR",
            "scheduler CosineAnnealingLR",
            "scheduler ExponentialLR",
            "scheduler LambdaLR",
            "scheduler LinearLR",
            "scheduler MultiStepLR",
            "scheduler OneCycleLR",
            "scheduler PolynomialLR",
            "scheduler ReduceLROnPlateau",
            "scheduler StepLR",
        ],
        "traces": [
            "run train",
            "run train_mnist_lcg",
            "run train_scalar",
        ],
    ]
}

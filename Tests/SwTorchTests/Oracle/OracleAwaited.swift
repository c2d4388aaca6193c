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
        "traces": [
            "run train",
            "run train_mnist_lcg",
            "run train_scalar",
        ],
    ]
}

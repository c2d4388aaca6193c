/// What is unknown among the project's own cases, because the library does not have it yet.
///
/// Where MNIST is not found, the runs on its images are unknown as well.
///
/// Whoever adds an operation takes its reason off this list; the test fails until it is, and in the end the list is empty.
enum OracleAwaited {
    static func reasons(in group: String) -> Set<String> { table[group] ?? [] }

    /// Whether a case is unknown because its data are absent.
    static func isAbsence(_ reason: String) -> Bool { reason.hasPrefix(absence) }

    /// How the reason begins where MNIST is not found.
    static let absence = "MNIST is absent"

    private static let table: [String: Set<String>] = [
        "datasets": [
            "data set make_regression",
            "data set np_sorted_randn",
        ]
    ]
}

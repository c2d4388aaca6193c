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
        "autograd": [
            "program int_ops",
            "program slice_assign",
        ],
        "datasets": [
            "data set make_regression",
            "data set np_sorted_randn",
        ],
        "errors": [
            "refusal cat",
            "refusal index_range",
        ],
        "ops_binary": [
            "operation atan2",
            "operation masked_fill",
            "operation pow",
        ],
        "ops_matmul": [
            "expression a[:,1:] @ b[::2]",
            "matmul with a stack on the right",
            "operation dot",
            "operation outer",
        ],
        "ops_reduce": [
            "expression (x-x.mean(0))/x.std(0)",
            "operation cumsum",
            "operation logsumexp",
            "operation norm",
            "operation prod",
            "operation std",
            "operation var",
        ],
        "ops_shape": [
            "expression cat([x, x*2], 0)",
            "expression x.chunk(3, 0)[1]",
            "expression x.split(2, 1)[-1]",
            "operation bool_mask",
            "operation cat",
            "operation eye",
            "operation flip",
            "operation gather",
            "operation index",
            "operation index_pairs",
            "operation index_select",
            "operation index_select_rows",
            "operation mask_assign",
            "operation one_hot",
            "operation repeat",
            "operation roll",
            "operation sort",
            "operation stack",
            "operation topk",
        ],
        "ops_special": [
            "operation expm1",
            "operation log1p",
            "operation logsumexp",
            "operation round",
            "operation std",
            "operation var",
        ],
        "ops_unary": [
            "operation asin",
            "operation atan",
            "operation erf",
            "operation expm1",
            "operation floor",
            "operation log10",
            "operation log1p",
            "operation log2",
            "operation round",
            "operation rpow_scalar",
            "operation rsqrt",
            "operation sinh",
            "operation tan",
        ],
    ]
}

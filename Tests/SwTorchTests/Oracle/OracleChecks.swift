/// How the cases of a group are checked, by the beginning of the group's name.
enum OracleChecks {
    typealias Check = @Sendable (OracleCase) async throws -> OracleVerdict

    static func check(_ reference: OracleCase, of group: String) async throws -> OracleVerdict {
        guard let check = table.first(where: { group.hasPrefix($0.prefix) })?.check else {
            throw OracleUnknown(reason: "group \(group)")
        }
        return try await check(reference)
    }

    private static let table: [(prefix: String, check: Check)] = [
        ("ops", OracleOperations.check),
        ("autograd", OraclePrograms.check),
        ("errors", OracleRefusals.check),
        ("optimizers", OracleOptimizers.check),
        ("schedulers", OracleSchedulers.check),
        ("rng_torch", OracleTorchDraws.check),
        ("rng_numpy", OracleNumPyDraws.check),
        ("datasets", OracleDataSets.check),
        ("traces", OracleTraces.check),
    ]
}

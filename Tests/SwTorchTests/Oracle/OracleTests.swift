import Testing

/// Every recorded case, group by group; each group's counts are printed.
///
/// The environment's `SWTORCH_ORACLE` names another folder of reference files. There, what is not known here is counted; among
/// the project's own cases nothing may be unknown but what needs data that are not shipped.
struct OracleTests {
    @Test(arguments: try OracleLibrary.groups())
    func everyCaseAgrees(group: OracleLibrary.Group) async throws {
        var report = OracleReport(group: group.name)
        for (reference, verdict) in zip(try group.cases(), try await OracleWorker.verdicts(on: group)) {
            report.add(verdict, on: reference)
        }
        print(report.text)
        for failure in report.failures { Issue.record("\(group.name) \(failure.name): \(failure.difference)") }
        if !OracleLibrary.isElsewhere {
            #expect(report.unknowns.filter { !$0.unknown.isAbsence }.map(\.name) == [])
        }
    }

    @Test func noGroupIsMissing() throws {
        let groups = try OracleLibrary.groups()
        if OracleLibrary.isElsewhere {
            #expect(!groups.isEmpty)
        } else {
            #expect(
                groups.map(\.name) == [
                    "autograd", "datasets", "errors", "ops_binary", "ops_loss", "ops_matmul", "ops_reduce", "ops_shape",
                    "ops_special", "ops_unary", "optimizers", "rng_numpy", "rng_torch", "schedulers", "traces",
                ])
        }
    }
}

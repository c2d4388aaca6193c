/// The schedules of learning rates, step by step.
enum OracleSchedulers {
    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        throw OracleUnknown(reason: "scheduler \(reference.args["kind"]?.string ?? "")")
    }
}

/// The training runs, loss by loss.
enum OracleTraces {
    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        throw OracleUnknown(reason: "run \(reference.op)")
    }
}

import SwTorch

/// What an operation gives: its output, and what the case calls extra, such as the positions of maxima.
struct OracleResult {
    let output: Tensor
    var extra: [String: Tensor] = [:]

    init(_ output: Tensor, extra: [String: Tensor] = [:]) {
        self.output = output
        self.extra = extra
    }
}

/// How the operations of the reference files are called here, by the name that the files give them.
///
/// To add an operation, add a row to the table of its topic, in one of the files beside this one:
/// ```swift
/// "erf": { $0.erf() },                                         // `unary`: one tensor, no arguments
/// "atan2": { $0.atan2($1) },                                   // `binary`: two tensors, no arguments
/// "cumsum": { c, x in OracleResult(x[0].cumsum(try c.int("dim"))) },
/// ```
/// `c` reads the case's arguments under PyTorch's names; one that a row does not read makes the case unknown, as does an
/// operation without a row. Gradients are checked by themselves.
enum OracleOperations {
    typealias Row = @Sendable (OracleArguments, [Tensor]) throws -> OracleResult

    private static let tables = [elementwise, reductions, shapes, indexing, activations, losses]

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        let row = try row(for: reference)
        let arguments = OracleArguments(reference)
        let inputs = try inputs(of: reference)
        let result = try row(arguments, inputs)
        try arguments.requireAllRead()
        var computed = result.extra.mapValues { OracleComputed.tensor($0) }
        computed["output"] = .tensor(result.output)
        let values = try OracleVerdict(computed, matching: reference)
        return values == .passed ? try checkGradients(of: result.output, inputs, reference) : values
    }

    private static func row(for reference: OracleCase) throws -> Row {
        if let row = tables.lazy.compactMap({ $0[reference.op] }).first { return row }
        // An operation that is written out; with a row of its own only where its arguments say all.
        if let expression = reference.expr, let run = expressions[expression] {
            return { _, x in OracleResult(run(x)) }
        }
        if let function = unary[reference.op], reference.inputs.count == 1 {
            return { _, x in OracleResult(function(x[0])) }
        }
        if let function = binary[reference.op], reference.inputs.count == 2 {
            return { _, x in OracleResult(function(x[0], x[1])) }
        }
        throw OracleUnknown(
            reason: reference.op == "expr" ? "expression \(reference.expr ?? "")" : "operation \(reference.op)")
    }

    private static func inputs(of reference: OracleCase) throws -> [Tensor] {
        let gradients = reference.grads ?? []
        return try reference.inputs.enumerated().map { index, input in
            try input.tensor(requiresGrad: index < gradients.count && gradients[index] != nil)
        }
    }

    private static func checkGradients(
        of output: Tensor, _ inputs: [Tensor], _ reference: OracleCase
    ) throws -> OracleVerdict {
        let recorded = reference.grads ?? []
        guard let upstream = reference.upstream, recorded.contains(where: { $0 != nil }) else { return .passed }
        output.backward(gradient: try upstream.tensor())
        var differences: [String] = []
        for (index, gradient) in recorded.enumerated() {
            guard let gradient else { continue }
            guard let computed = inputs[index].grad else {
                differences.append("gradient \(index) is missing")
                continue
            }
            let difference = OracleComputed.tensor(computed)
                .difference(from: gradient, within: tolerance(ofGradient: index, reference))
            if let difference { differences.append("gradient \(index) \(difference)") }
        }
        return OracleVerdict(differences: differences)
    }

    /// The case's tolerance; where it asks for equality with a gradient that PyTorch itself did not round correctly, a better
    /// one may lie as far on the other side of the exact value.
    private static func tolerance(ofGradient index: Int, _ reference: OracleCase) -> OracleTolerance {
        guard reference.tolerance == .equality, reference.f64?.grad_rounded?[index] == false else {
            return reference.tolerance
        }
        return OracleTolerance(rtol: 0, atol: 2 * (reference.f64?.grad_err?[index] ?? 0))
    }
}

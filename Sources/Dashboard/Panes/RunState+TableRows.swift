import Experiments

extension RunState {
    /// Rows that the longest of the tables can fill, those left out that grow while it runs.
    var tableRows: Int {
        let values = singleRows?.count ?? tensorRows.count
        // A head, the formula and its target, a blank row, and the arithmetic of a value.
        return max(fields.count, 1 + values + 2 + 1 + StepArithmetic.rows)
    }
}

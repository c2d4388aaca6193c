import SwTorch

// Choosing elements.

extension OracleOperations {
    static let indexing: [String: Row] = [:]
}

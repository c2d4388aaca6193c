/// The arguments of a case, which notice when one of them is never read.
///
/// An argument that an operation's row does not read is one that it does not know.
final class OracleArguments {
    let reference: OracleCase
    private let values: [String: OracleValue]
    private var unread: Set<String>

    convenience init(_ reference: OracleCase) { self.init(reference, reference.args) }

    private init(_ reference: OracleCase, _ values: [String: OracleValue]) {
        self.reference = reference
        self.values = values
        unread = Set(values.keys)
    }

    /// An argument that has arguments itself.
    func nested(_ key: String) throws -> OracleArguments {
        guard case .object(let values)? = value(key) else { throw OracleUnknown(reason: "value of argument \(key)") }
        return OracleArguments(reference, values)
    }

    /// The value of an argument; `nil` where there is none or it is null.
    func value(_ key: String) -> OracleValue? {
        unread.remove(key)
        return values[key].flatMap { $0 == .null ? nil : $0 }
    }

    /// Marks arguments as having no part in the result.
    func ignore(_ keys: String...) { unread.subtract(keys) }

    /// Stops where an argument was not read.
    func requireAllRead() throws {
        if let key = unread.min() { throw OracleUnknown(reason: "argument \(key) of \(reference.op)") }
    }

    func int(_ key: String) throws -> Int { try required(key, optionalInt) }
    func double(_ key: String) throws -> Double { try required(key, optionalDouble) }
    func string(_ key: String) throws -> String { try required(key, optionalString) }
    func ints(_ key: String) throws -> [Int] { try required(key, optionalInts) }

    func int(_ key: String, default value: Int) throws -> Int { try optionalInt(key) ?? value }
    func double(_ key: String, default value: Double) throws -> Double { try optionalDouble(key) ?? value }
    func bool(_ key: String, default value: Bool) throws -> Bool { try optional(key, \.bool) ?? value }
    func string(_ key: String, default value: String) throws -> String { try optionalString(key) ?? value }

    func optionalInt(_ key: String) throws -> Int? { try optional(key, \.int) }
    func optionalDouble(_ key: String) throws -> Double? { try optional(key, \.double) }
    func optionalString(_ key: String) throws -> String? { try optional(key, \.string) }
    func optionalDoubles(_ key: String) throws -> [Double]? { try optional(key, \.doubles) }

    /// A list of whole numbers, or one, which is a list of one.
    func optionalInts(_ key: String) throws -> [Int]? { try optional(key) { $0.int.map { [$0] } ?? $0.ints } }

    private func optional<Result>(_ key: String, _ read: (OracleValue) -> Result?) throws -> Result? {
        guard let value = value(key) else { return nil }
        guard let result = read(value) else { throw OracleUnknown(reason: "value of argument \(key): \(value)") }
        return result
    }

    private func required<Result>(_ key: String, _ read: (String) throws -> Result?) throws -> Result {
        guard let result = try read(key) else { throw OracleUnknown(reason: "a case without argument \(key)") }
        return result
    }
}

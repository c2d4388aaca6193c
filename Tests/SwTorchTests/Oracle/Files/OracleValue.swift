/// An argument of a recorded call: any JSON value.
enum OracleValue: Decodable, Equatable {
    case null
    case bool(Bool)
    case int(Int64)
    case double(Double)
    case string(String)
    case array([OracleValue])
    case object([String: OracleValue])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .int(value)
        } else if let value = try? container.decode(Double.self) {
            self = .double(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([OracleValue].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: OracleValue].self))
        }
    }

    /// The value as a whole number; `nil` for anything else.
    var int: Int? {
        if case .int(let value) = self { Int(value) } else { nil }
    }

    /// The value as a number, whole or not, or one of the strings "nan", "inf", "-inf"; `nil` for anything else.
    var double: Double? {
        switch self {
        case .int(let value): Double(value)
        case .double(let value): value
        case .string(let text): Double(text)
        default: nil
        }
    }

    var bool: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    var string: String? {
        if case .string(let value) = self { value } else { nil }
    }

    var array: [OracleValue]? {
        if case .array(let value) = self { value } else { nil }
    }

    /// A list of whole numbers; `nil` if it is not one.
    var ints: [Int]? {
        guard let array else { return nil }
        let values = array.compactMap(\.int)
        return values.count == array.count ? values : nil
    }

    /// A list of numbers; `nil` if it is not one.
    var doubles: [Double]? {
        guard let array else { return nil }
        let values = array.compactMap(\.double)
        return values.count == array.count ? values : nil
    }
}

import Experiments

/// A JSON value whose members keep their order, so that a line reads the same way every time.
enum JSONText {
    case null
    case integer(Int64)
    case unsigned(UInt64)
    case double(Double)
    case float(Float)
    case string(String)
    case array([JSONText])
    case object([(String, JSONText)])

    /// A number with the fewest digits that tell it from its neighbours in the precision it was computed in.
    static func number(_ value: Double, in precision: Precision) -> JSONText {
        switch precision {
        case .float32: .float(Float(value))
        case .float64: .double(value)
        }
    }

    /// A time in seconds, to the microsecond.
    static func seconds(_ value: Double) -> JSONText { .double((value * 1e6).rounded() / 1e6) }

    /// A value, or null where there is none.
    static func optional<Value>(_ value: Value?, _ make: (Value) -> JSONText) -> JSONText {
        value.map(make) ?? .null
    }
}

extension JSONText: CustomStringConvertible {
    /// The value on one line: shortest round-trip decimals, and `null` for numbers that are not finite.
    var description: String {
        switch self {
        case .null: return "null"
        case .integer(let value): return String(value)
        case .unsigned(let value): return String(value)
        case .double(let value): return value.isFinite ? "\(value)" : "null"
        case .float(let value): return value.isFinite ? "\(value)" : "null"
        case .string(let value): return JSONText.quoted(value)
        case .array(let values): return "[" + values.map(\.description).joined(separator: ",") + "]"
        case .object(let members):
            return "{" + members.map { JSONText.quoted($0.0) + ":" + $0.1.description }.joined(separator: ",") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                if scalar.value < 0x20 {
                    let digits = String(scalar.value, radix: 16)
                    result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}

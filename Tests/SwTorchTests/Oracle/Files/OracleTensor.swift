/// A recorded tensor, row major.
///
/// `f32`, `f64` and `bool` data are in `doubles`; `i64` data are in `integers`, since a seed can exceed 2^53.
struct OracleTensor: Decodable {
    let shape: [Int]
    let dtype: String
    let doubles: [Double]
    let integers: [Int64]

    /// The data of an `f32` tensor as it was computed.
    var floats: [Float] { doubles.map { Float($0) } }

    private enum CodingKeys: String, CodingKey {
        case shape, dtype, data
    }

    init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        shape = try container.decode([Int].self, forKey: .shape)
        dtype = try container.decode(String.self, forKey: .dtype)
        if dtype == "i64" {
            integers = try container.decode([Int64].self, forKey: .data)
            doubles = []
        } else {
            integers = []
            // Nearly all data are finite; only the others need the slower reading, entry by entry.
            doubles =
                if let finite = try? container.decode([Double].self, forKey: .data) { finite } else {
                    try container.decode([OracleNumber].self, forKey: .data).map(\.value)
                }
        }
    }
}

/// A number that may be written as one of the strings "nan", "inf", "-inf".
private struct OracleNumber: Decodable {
    let value: Double

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let number = try? container.decode(Double.self) {
            value = number
            return
        }
        let text = try container.decode(String.self)
        guard let number = Double(text), !number.isFinite else { throw OracleUnknown(reason: "number \(text)") }
        value = number
    }
}

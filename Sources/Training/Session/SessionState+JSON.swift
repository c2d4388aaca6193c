public import Foundation

extension SessionState {
    /// The state as JSON, equal states as equal bytes.
    ///
    /// JSON has no number for an infinite or undefined one; those of a diverged run are written as `"inf"`, `"-inf"` and `"nan"`.
    ///
    /// - Throws: `EncodingError`, which no state gives rise to.
    public func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: Self.infinity, negativeInfinity: Self.minusInfinity, nan: Self.notANumber)
        return try encoder.encode(self)
    }

    /// The state that was written as JSON.
    ///
    /// - Throws: `DecodingError` where the bytes are no state.
    public init(json: Data) throws {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: Self.infinity, negativeInfinity: Self.minusInfinity, nan: Self.notANumber)
        self = try decoder.decode(SessionState.self, from: json)
    }

    private static let infinity = "inf"
    private static let minusInfinity = "-inf"
    private static let notANumber = "nan"
}

/// How far a result may be from the recorded one.
struct OracleTolerance: Decodable, Equatable {
    let rtol: Double
    let atol: Double

    static let equality = OracleTolerance(rtol: 0, atol: 0)

    /// Whether `|value - reference| <= atol + rtol |reference|`; NaN equals NaN and infinities equal themselves.
    func accepts(_ value: Double, reference: Double) -> Bool {
        if value.isNaN || reference.isNaN { return value.isNaN && reference.isNaN }
        if value == reference { return true }
        guard value.isFinite, reference.isFinite else { return false }
        return (value - reference).magnitude <= atol + rtol * reference.magnitude
    }
}

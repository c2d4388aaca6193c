public import Experiments

/// A row of the list of presets.
public struct PresetListing: Sendable {
    /// The preset.
    public let preset: Preset
    /// The data that a run would use now: files where there are some, drawn digits else.
    public let dataset: String

    /// A preset and its data.
    public init(preset: Preset, dataset: String) {
        self.preset = preset
        self.dataset = dataset
    }

    /// The presets as a table: name, title, one line, family, data.
    public static func text(_ listings: [PresetListing]) -> String {
        let heading = ["name", "title", "what is learnt", "family", "data"]
        let rows = listings.map { listing in
            [
                listing.preset.name, listing.preset.title, listing.preset.summary, listing.preset.family,
                listing.dataset,
            ]
        }
        return TextTable.lines([heading] + rows).joined(separator: "\n")
    }

    /// The presets as one JSON array.
    public static func json(_ listings: [PresetListing]) -> String {
        JSONText.array(listings.map(\.object)).description
    }

    private var object: JSONText {
        .object([
            ("name", .string(preset.name)), ("title", .string(preset.title)), ("summary", .string(preset.summary)),
            ("family", .string(preset.family)), ("lecture", .optional(preset.lecture) { .string($0.number) }),
            ("dataset", .string(dataset)), ("parameter_count", .integer(Int64(preset.model.parameterCount))),
        ])
    }
}

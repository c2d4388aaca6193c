public import Experiments

extension Reproduction.Item {
    /// The experiments of these names, or all of a library and all tables in the order of the lectures.
    ///
    /// - Parameters:
    ///   - names: Names of tables or presets, or paths of preset files; none for everything.
    ///   - library: Where presets are looked for.
    ///   - isQuick: Whether runs that take minutes are left out.
    /// - Throws: `PresetError` where there is no such preset, or where its file has faults.
    public static func selected(
        _ names: [String], from library: PresetLibrary, isQuick: Bool
    ) throws(PresetError) -> [Reproduction.Item] {
        var items: [Reproduction.Item] = []
        for name in names.isEmpty ? library.names : names {
            if let tables = LectureTables.all.first(where: { $0.name == name }) {
                items.append(.tables(tables))
            } else {
                items.append(.preset(try library.preset(named: name)))
            }
        }
        if names.isEmpty {
            items = (LectureTables.all.map(Self.tables) + items).enumerated()
                .sorted { ($0.element.lecture, $0.offset) < ($1.element.lecture, $1.offset) }.map(\.element)
        }
        return items.filter { !isQuick || !$0.isLongRun }
    }

    private var isLongRun: Bool {
        if case .preset(let preset) = self { preset.isLongRun } else { false }
    }

    /// Number of its lecture; what belongs to none comes last.
    private var lecture: String {
        switch self {
        case .preset(let preset): preset.lecture?.number ?? "~"
        case .tables(let tables): tables.lecture
        }
    }
}

extension Color {
    /// The colour as `#rrggbb`, as xterm has it.
    ///
    /// - Parameter standard: What stands for the terminal's own colour.
    func hex(standard: String) -> String {
        switch self {
        case .standard: standard
        case .indexed(let index) where index < 16: Color.named[Int(index)]
        case .indexed(let index) where index < 232:
            // A cube of six levels a side behind the named colours.
            Color.hex([36, 6, 1].map { Color.level(Int(index - 16) / $0 % 6) })
        case .indexed(let index): Color.hex(Array(repeating: 8 + 10 * Int(index - 232), count: 3))
        }
    }

    private static let named = [
        "#000000", "#cd0000", "#00cd00", "#cdcd00", "#0000ee", "#cd00cd", "#00cdcd", "#e5e5e5",
        "#7f7f7f", "#ff0000", "#00ff00", "#ffff00", "#5c5cff", "#ff00ff", "#00ffff", "#ffffff",
    ]

    private static func level(_ step: Int) -> Int { step == 0 ? 0 : 55 + 40 * step }

    private static func hex(_ channels: [Int]) -> String {
        channels.reduce(into: "#") { text, channel in
            text += (channel < 16 ? "0" : "") + String(channel, radix: 16)
        }
    }
}

extension Ground {
    /// What a picture shows for the terminal's own colours.
    var standardColors: (ink: String, paper: String) {
        switch self {
        case .dark: ("#d0d0d0", "#121212")
        case .light: ("#1c1c1c", "#ffffff")
        }
    }
}

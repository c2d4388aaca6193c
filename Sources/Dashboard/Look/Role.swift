import TerminalUI

/// What something on the screen is, which decides its colour: one hue, one meaning.
///
/// Blue and orange are sides (of a class, of zero) and never runs; purple is what a hand changed; grey is the past; red is a fault.
enum Role: CaseIterable, Sendable {
    /// Words and numbers; labels and units beside them.
    case text, label
    /// What matters most, keys, the pane in focus.
    case emphasis
    /// Rules, axes, empty bars.
    case rule
    /// The run's own line: training, model, boundary.
    case train
    /// The validation line.
    case validation
    /// The run before.
    case ghost
    /// Single batches.
    case batch
    /// What a hand changed, and its mark.
    case hand
    /// A divergence, a misread digit, a dead unit.
    case fault
    /// Class 0 or a negative value, and lines of it.
    case negative, negativeLine
    /// Class 1 or a positive value, and lines of it.
    case positive, positiveLine
    /// Classes beyond the first two.
    case thirdClass, fourthClass, fifthClass, sixthClass
    /// A point on the wrong side in a map.
    case wrong
}

/// What lies behind a text.
enum Surface: CaseIterable, Sendable {
    /// The terminal's own ground.
    case ground
    /// Header and key line.
    case bar
    /// The selected row.
    case selection
}

extension Role {
    /// The colours of a role: an entry of the 256, on a dark ground, on a light one, and for projectors, and one of the sixteen.
    struct Paint: Equatable, Sendable {
        var dark: UInt8
        var light: UInt8
        var contrast: UInt8
        var sixteen: UInt8
        var isBold = false
    }

    /// The one table of colours.
    var paint: Paint {
        switch self {
        case .text: Paint(dark: 252, light: 235, contrast: 255, sixteen: 7)
        case .label: Paint(dark: 247, light: 240, contrast: 253, sixteen: 7)
        case .emphasis: Paint(dark: 255, light: 16, contrast: 231, sixteen: 15, isBold: true)
        case .rule: Paint(dark: 240, light: 248, contrast: 248, sixteen: 8)
        case .train: Paint(dark: 231, light: 16, contrast: 231, sixteen: 15)
        case .validation: Paint(dark: 79, light: 29, contrast: 86, sixteen: 10)
        case .ghost: Paint(dark: 244, light: 245, contrast: 251, sixteen: 7)
        case .batch: Paint(dark: 239, light: 251, contrast: 246, sixteen: 8)
        case .hand: Paint(dark: 176, light: 127, contrast: 213, sixteen: 13)
        case .fault: Paint(dark: 203, light: 160, contrast: 210, sixteen: 9)
        case .negative: Paint(dark: 153, light: 18, contrast: 159, sixteen: 14)
        case .negativeLine: Paint(dark: 117, light: 25, contrast: 123, sixteen: 4)
        case .positive: Paint(dark: 222, light: 94, contrast: 229, sixteen: 11)
        case .positiveLine: Paint(dark: 215, light: 130, contrast: 220, sixteen: 3)
        case .thirdClass: Paint(dark: 158, light: 22, contrast: 158, sixteen: 10)
        case .fourthClass: Paint(dark: 225, light: 90, contrast: 225, sixteen: 13)
        case .fifthClass: Paint(dark: 255, light: 16, contrast: 255, sixteen: 15)
        case .sixthClass: Paint(dark: 217, light: 88, contrast: 217, sixteen: 9)
        case .wrong: Paint(dark: 231, light: 16, contrast: 231, sixteen: 15, isBold: true)
        }
    }
}

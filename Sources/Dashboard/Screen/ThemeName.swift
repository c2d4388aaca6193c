import TerminalUI

/// The colours that the user chose for the ground of his screen.
public enum ThemeName: String, CaseIterable, Sendable {
    /// Light text on a dark ground, safe for the colour-blind.
    case dark
    /// Dark text on a light ground, which also suits a projector in a lit room.
    case light
    /// A dark ground with every colour as far from it as it goes, for projectors.
    case contrast

    /// The ground that its colours stand out from.
    var ground: Ground { self == .light ? .light : .dark }
}

import TerminalUI

/// Role → style for the colours that a terminal has.
struct Theme: Equatable, Sendable {
    /// How many colours there are.
    let depth: ColorDepth
    /// What the terminal writes on.
    let ground: Ground
    /// Whether colours are as far from a dark ground as they go, for projectors.
    var hasHighContrast = false
    /// Whether the ground is painted rather than the terminal's own; without colours it cannot be.
    var paintsGround = false

    /// How a role looks on a surface.
    func style(_ role: Role, on surface: Surface = .ground) -> Style {
        let paint = role.paint
        // White is as bright as it gets, and a cell in bold costs three times the bytes of one that is not.
        let isBold = paint.isBold && !(role == .wrong && depth == .full)
        var style = Style(foreground: color(paint), isBold: isBold)
        switch (surface, depth) {
        case (.ground, _), (.bar, .sixteen), (.bar, .none): break
        case (.bar, .full): style.background = .indexed(ground == .dark ? (hasHighContrast ? 239 : 236) : 254)
        case (.selection, .full): style.background = .indexed(ground == .dark ? (hasHighContrast ? 241 : 238) : 253)
        case (.selection, .sixteen):
            // Reversed, the colours of roles would be grounds of different brightness in one row.
            style = Style(isBold: paint.isBold, isReversed: true)
        case (.selection, .none): style.isBold = true
        }
        return style
    }

    private func color(_ paint: Role.Paint) -> Color {
        switch depth {
        case .full: .indexed(ground == .light ? paint.light : hasHighContrast ? paint.contrast : paint.dark)
        case .sixteen: ground == .dark ? .indexed(paint.sixteen) : Theme.onLight(paint.sixteen)
        case .none: .standard
        }
    }

    /// The named colour that is read on a white ground in the place of one that is read on black.
    private static func onLight(_ color: UInt8) -> Color {
        switch color {
        case 7, 15: .standard
        // Cyan is too pale on white; what is negative there is blue in its lines too.
        case 14: .indexed(4)
        case 9...13: .indexed(color - 8)
        default: .indexed(color)
        }
    }

    /// Grounds of a map for probabilities from 0 to 1 in six even levels; nothing where tints are no help.
    var mapTints: [Color]? {
        guard depth == .full else { return nil }
        if ground == .light { return [153, 189, 254, 254, 224, 223].map(Color.indexed) }
        // Without the two inner tints only the sides are left, which a pale projector still shows apart.
        return (hasHighContrast ? [18, 18, 16, 16, 58, 58] : [24, 60, 59, 59, 95, 94]).map(Color.indexed)
    }

    /// Grounds for values from far below zero to far above in seven even levels; nothing where tints are no help.
    var sidedTints: [Color]? {
        guard depth == .full else { return nil }
        return (ground == .dark ? [31, 24, 60, 237, 95, 94, 130] : [117, 153, 189, 254, 224, 223, 216])
            .map(Color.indexed)
    }

    /// The same in three levels for images of two pixels a cell; nothing without colours.
    var sidedColours: [Color]? {
        depth == .sixteen ? [.indexed(4), ground == .dark ? .indexed(0) : .indexed(15), .indexed(3)] : nil
    }

    /// Grounds of a map of several classes: that of places which no class is sure of, and one a class; nothing where tints are no help.
    var classTints: (unsure: Color, classes: [Color])? {
        guard depth == .full else { return nil }
        return ground == .dark
            ? (.indexed(59), ([24, 94, 29, 96, 66, 88] as [UInt8]).map(Color.indexed))
            : (.indexed(254), ([153, 223, 158, 225, 152, 217] as [UInt8]).map(Color.indexed))
    }

    /// Grounds of a landscape from the valley to the heights in even levels; nothing where tints are no help.
    var heightTints: [Color]? {
        guard depth == .full else { return nil }
        return (ground == .dark ? [233, 235, 237, 239, 241, 243] as [UInt8] : [231, 254, 252, 250, 248, 246])
            .map(Color.indexed)
    }

    /// A cell of a table that is heated by 0, 1 or 2 steps.
    func heat(_ step: Int) -> Style {
        let place = min(max(step, 0), 2)
        switch depth {
        case .full:
            let grounds: [UInt8] = ground == .dark ? [239, 94, 130] : [252, 223, 216]
            var style = style(place == 2 ? .emphasis : .text)
            style.background = .indexed(grounds[place])
            return style
        case .sixteen:
            return Style(foreground: [color(Role.text.paint), .indexed(3), color(Role.positive.paint)][place])
        case .none: return Style(isBold: place > 0)
        }
    }

    /// Shading of the lower and the upper third of a map on sixteen colours.
    var mapShades: (lower: Color, upper: Color) { (.indexed(4), .indexed(3)) }

    /// Greys from no ink to full ink.
    var greys: [Color] {
        switch depth {
        case .full: ([234, 237, 241, 245, 250, 255] as [UInt8]).inked(on: ground)
        case .sixteen: ([0, 8, 7, 15] as [UInt8]).inked(on: ground)
        case .none: []
        }
    }
}

extension [UInt8] {
    /// Light ink on a dark ground, dark ink on a light one.
    fileprivate func inked(on ground: Ground) -> [Color] {
        (ground == .dark ? self : reversed()).map(Color.indexed)
    }
}

import Experiments
import Foundation
import TerminalUI
import Testing

@testable import Dashboard

/// The words of the list and of the selected preset, for every preset that is shipped.
struct PickerTextTests {
    private static let presets = PresetLibrary(folders: [Checkout.root.appending(path: "presets").path]).presets()
        .presets

    @Test(arguments: GlyphSet.allCases, [(80, 24), (100, 30), (120, 36)])
    func noWordOfAShippedPresetIsCut(_ glyphs: GlyphSet, _ size: (width: Int, height: Int)) {
        let screen = ScreenState(found: TerminalCapabilities(glyphs: glyphs, colors: .none))
        var state = DashboardState(
            size: Size(width: size.width, height: size.height), screen: screen, presets: Self.presets)
        let ellipsis = state.look.glyphs[.ellipsis]
        #expect(!Self.presets.isEmpty)
        for preset in Self.presets {
            #expect(state.picker.preset == preset)
            defer { state.press("Down") }
            // In ASCII the digits are drawn with dots.
            if glyphs == .ascii, preset.view.picture == .digits { continue }
            let cut = state.screen.filter { $0.contains(ellipsis) }
            #expect(cut.isEmpty, "\(preset.name)")
        }
    }
}

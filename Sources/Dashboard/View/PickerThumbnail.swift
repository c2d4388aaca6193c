import Experiments
import TerminalUI

/// The selected preset, small: its points and its model as it learns, or stored digits.
enum PickerThumbnail {
    /// Draws the newest picture of the preview; nothing before the first one.
    static func draw(
        _ picker: PickerState, preset: Preset, look: Look, in area: Rect, into buffer: inout CellBuffer
    ) {
        if preset.view.picture == .digits {
            drawDigits(look: look, in: area, into: &buffer)
            return
        }
        switch picker.preview?.picture {
        case .fit(let fit):
            var chart = FitPlot(fit, settings: preset, range: picker.fitRange, look: look).chart
            chart.legend = []
            chart.hidesAxes = true
            chart.draw(in: area, glyphs: look.glyphs, into: &buffer)
        case .map(let map):
            MapPlot(map, look: look).widget.draw(in: area, glyphs: look.glyphs, into: &buffer)
        case .digits, .confusion, .unit, .landscape, .weights, nil: break
        }
    }

    /// As many of the stored digits as fit side by side.
    private static func drawDigits(look: Look, in area: Rect, into buffer: inout CellBuffer) {
        // A cell is twice as high as wide; at least two digits stand side by side.
        let columns = min(area.height * 2, area.width / 4 * 2, 24)
        guard columns > 0 else { return }
        for (place, digit) in StoredDigits.all.prefix(area.width / columns).enumerated() {
            let cells = Rect(x: area.x + place * columns, y: area.y, width: columns, height: columns / 2)
            DigitsPane.picture(digit, look: look).draw(in: cells, glyphs: look.glyphs, into: &buffer)
        }
    }
}

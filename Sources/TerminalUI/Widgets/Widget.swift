/// Something that draws itself into an area: a value, without state of its own.
///
/// A widget never draws outside its area and draws less where the area is too small for all of it.
public protocol Widget {
    /// Draws into the cells of an area.
    func draw(in area: Rect, glyphs: GlyphSet, into buffer: inout CellBuffer)
}

/// Handwritten digits that the program draws itself, for use where MNIST is not at hand.
///
/// Each is one of several hand-made glyphs, deformed at random (turned, slanted, stretched, shifted, wavering), drawn
/// with a pen of random width and softness, and grainy. They look like MNIST's, 28×28 with white ink on black, and are
/// a little easier.
public enum SyntheticDigits {
    /// The height and width of the images in pixels, those of MNIST.
    static let side = MNISTFolder.side

    /// Draws digits, the same ones for the same seed.
    ///
    /// Each ten in a row are the ten digits in random order, so that all classes are equally frequent. A larger `count`
    /// continues the series of a smaller one.
    ///
    /// - Precondition: `count >= 0`.
    public static func make(count: Int, seed: UInt32) -> LabeledImages {
        var state = NumPyRandomState(seed: seed)
        var pixels: [UInt8] = []
        var labels: [UInt8] = []
        pixels.reserveCapacity(count * side * side)
        labels.reserveCapacity(count)
        var series: [Int] = []
        for _ in draws(count) {
            if series.isEmpty { series = state.permutation(10) }
            let digit = series.removeLast()
            draw(digit, from: &state, into: &pixels)
            labels.append(UInt8(digit))
        }
        return LabeledImages(height: side, width: side, pixels: pixels, labels: labels)
    }

    private static func draw(_ digit: Int, from state: inout NumPyRandomState, into pixels: inout [UInt8]) {
        let variants = DigitGlyphs.variants[digit]
        let glyph = variants[state.randint(low: 0, high: variants.count, count: 1)[0]]
        let hand = HandDistortion(canvas: side, from: &state)
        let pen = state.uniform(3, low: 0, high: 1)
        let radius = 1.0 + 0.85 * pen[0]
        let softness = 1 + 0.8 * pen[1]
        let strength = 255 * (0.9 + 0.1 * pen[2])

        var canvas = InkCanvas(side: side)
        for stroke in glyph {
            let chain = stroke.chain { place in
                hand.moved(place, unsteadiness: Place(state.nextNormal(), state.nextNormal()) * 0.019)
            }
            for (start, end) in zip(chain, chain.dropFirst()) {
                canvas.drawLine(from: start, to: end, radius: radius, softness: softness)
            }
        }
        for ink in canvas.ink {
            // Paper stays clean; ink is up to a seventh weaker than it could be.
            let grain = ink > 0 ? 1 - 0.15 * state.nextUnitDouble() : 0
            pixels.append(UInt8(strength * ink * grain))
        }
    }
}

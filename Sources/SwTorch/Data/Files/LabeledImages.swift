/// Gray images of one size, each with the number of its class.
public struct LabeledImages: Sendable, Equatable {
    /// The height of an image in pixels.
    public let height: Int
    /// The width of an image in pixels.
    public let width: Int
    /// The pixels, `[count, height, width]` row major; 0 is background and 255 full ink.
    public let pixels: [UInt8]
    /// The classes, `[count]`.
    public let labels: [UInt8]

    /// How many images there are.
    public var count: Int { labels.count }
    /// How many pixels an image has.
    public var pixelCount: Int { height * width }

    /// Images with their classes.
    ///
    /// - Precondition: there are `height * width` pixels for each label.
    public init(height: Int, width: Int, pixels: [UInt8], labels: [UInt8]) {
        guard pixels.count == height * width * labels.count else {
            fail("LabeledImages: \(pixels.count) pixels are not \(height)×\(width) for each of \(labels.count) labels")
        }
        self.height = height
        self.width = width
        self.pixels = pixels
        self.labels = labels
    }

    /// The pixels of one image.
    ///
    /// - Precondition: `0 <= index < count`.
    public func image(_ index: Int) -> ArraySlice<UInt8> {
        guard labels.indices.contains(index) else { fail("LabeledImages: there is no image \(index) among \(count)") }
        return pixels[index * pixelCount..<(index + 1) * pixelCount]
    }
}

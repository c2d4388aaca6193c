internal import Foundation

/// Turns each image about its centre by a random angle: torchvision's `RandomRotation` with nearest neighbours.
///
/// What comes in from outside is 0.
public struct RandomRotation: Transform {
    /// The angles, in degrees, counterclockwise.
    public let degrees: ClosedRange<Double>

    /// Angles of −degrees to degrees.
    ///
    /// - Precondition: `degrees` is not negative.
    public init(_ degrees: Double) {
        guard degrees >= 0 else { fail("RandomRotation: \(degrees) degrees") }
        self.init(-degrees...degrees)
    }

    /// Angles of a range.
    public init(_ degrees: ClosedRange<Double>) { self.degrees = degrees }

    /// The images, each turned by an angle of its own.
    ///
    /// - Parameters:
    ///   - images: `[..., height, width]`; the channels of an image `[channels, height, width]` turn together, and so do those of
    ///     each image of `[batch, channels, height, width]`.
    ///   - generator: Where the angles are drawn.
    public func callAsFunction(_ images: Tensor, generator: inout TorchGenerator) -> Tensor {
        guard images.rank >= 2 else { fail("RandomRotation: shape \(images.shape) is no image") }
        let (height, width) = (images.shape[images.rank - 2], images.shape[images.rank - 1])
        let imageCount = images.rank < 4 ? 1 : images.shape[..<(images.rank - 3)].reduce(1, *)
        let channels = images.count / max(imageCount * height * width, 1)
        let values = images.toArray(of: Double.self)
        var turned: [Double] = []
        for image in 0..<imageCount {
            let drawn = generator.uniform(1, low: Float(degrees.lowerBound), high: Float(degrees.upperBound))
            let sources = Self.sources(angle: Double(drawn[0]), height: height, width: width)
            for channel in 0..<channels {
                let start = (image * channels + channel) * height * width
                turned += sources.map { $0.map { values[start + $0] } ?? 0 }
            }
        }
        return Tensor(turned, shape: images.shape, dtype: images.dtype)
    }

    /// For each pixel of the turned image the pixel it comes from; nothing for what lies outside.
    static func sources(angle: Double, height: Int, width: Int) -> [Int?] {
        let (sine, cosine) = (sin(angle * Double.pi / 180), cos(angle * Double.pi / 180))
        let (middleX, middleY) = (Double(width) / 2 - 0.5, Double(height) / 2 - 0.5)
        return (0..<height * width).map { place in
            let (x, y) = (Double(place % width) - middleX, Double(place / width) - middleY)
            let column = (cosine * x - sine * y + middleX).rounded(.toNearestOrEven)
            let row = (sine * x + cosine * y + middleY).rounded(.toNearestOrEven)
            guard column >= 0, column < Double(width), row >= 0, row < Double(height) else { return nil }
            return Int(row) * width + Int(column)
        }
    }
}

internal import Foundation

/// Changes images of shape `[..., height, width]`, possibly at random.
public protocol Transform {
    /// The changed images.
    func callAsFunction(_ images: Tensor, generator: inout TorchGenerator) -> Tensor
}

extension Transform {
    /// The changed images, where nothing is drawn, or always the same.
    public func callAsFunction(_ images: Tensor) -> Tensor {
        var generator = TorchGenerator(seed: 0)
        return self(images, generator: &generator)
    }
}

/// One transform after the other: torchvision's `Compose`.
public struct Compose: Transform {
    /// The transforms in order.
    public let transforms: [any Transform]

    /// Chains transforms.
    public init(_ transforms: any Transform...) { self.transforms = transforms }

    /// The images, passed through all transforms.
    public func callAsFunction(_ images: Tensor, generator: inout TorchGenerator) -> Tensor {
        transforms.reduce(images) { $1($0, generator: &generator) }
    }
}

/// Whole numbers of 0...255 as float32 numbers of 0...1: torchvision's `ToTensor`.
public struct ToTensor: Transform {
    /// The transform has no settings.
    public init() {}

    /// The images divided by 255; floating-point ones stay as they are.
    public func callAsFunction(_ images: Tensor, generator: inout TorchGenerator) -> Tensor {
        images.dtype.isFloatingPoint ? images : images.to(.float32) / 255
    }

    /// Chosen images of a data set.
    ///
    /// - Returns: A float32 tensor of shape `[indices, 1, height, width]`.
    public func callAsFunction(_ images: LabeledImages, at indices: [Int]) -> Tensor {
        Tensor.rows(ofBytes: images.pixels, rowLength: images.pixelCount, at: indices)
            .reshaped(indices.count, 1, images.height, images.width)
    }
}

/// (x − mean) / standard deviation for each channel: torchvision's `Normalize`.
public struct Normalize: Transform {
    /// One mean per channel.
    public let mean: [Double]
    /// One standard deviation per channel.
    public let standardDeviation: [Double]

    /// The means and standard deviations of the channels.
    ///
    /// - Precondition: There are as many of both, and no standard deviation is 0.
    public init(mean: [Double], standardDeviation: [Double]) {
        guard mean.count == standardDeviation.count, !mean.isEmpty, !standardDeviation.contains(0) else {
            fail("Normalize: means \(mean) and standard deviations \(standardDeviation) do not fit")
        }
        self.mean = mean
        self.standardDeviation = standardDeviation
    }

    /// The images `[..., channels, height, width]`, shifted and divided; with one channel, any shape.
    ///
    /// - Precondition: The images have as many channels as there are means.
    public func callAsFunction(_ images: Tensor, generator: inout TorchGenerator) -> Tensor {
        if mean.count == 1 { return (images - mean[0]) / standardDeviation[0] }
        guard images.rank >= 3, images.shape[images.rank - 3] == mean.count else {
            fail("Normalize: shape \(images.shape) does not have \(mean.count) channels")
        }
        let shape = [mean.count, 1, 1]
        return (images - Tensor(mean, shape: shape, dtype: images.dtype))
            / Tensor(standardDeviation, shape: shape, dtype: images.dtype)
    }
}

/// Shifts images in a ring: what leaves on one side comes back on the other, as PyTorch's `roll`.
public struct Roll: Transform {
    /// By how many pixels, downwards.
    public let rows: Int
    /// By how many pixels, to the right.
    public let columns: Int

    /// A shift by whole pixels.
    public init(rows: Int = 0, columns: Int = 0) {
        self.rows = rows
        self.columns = columns
    }

    /// The shifted images.
    public func callAsFunction(_ images: Tensor, generator: inout TorchGenerator) -> Tensor {
        images.rolled([rows, columns], dims: [-2, -1])
    }
}

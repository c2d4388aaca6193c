internal import Experiments
internal import SwTorch

extension TrainingSession {
    /// The most values of a window; more are more than a screen shows.
    private static let windowLimit = 20_000

    /// The values of some windows over the parameters, with their gradients and what the last step added; unknown names are left out.
    func tensorDetails(_ windows: [TensorWindow]) -> [TensorDetail] {
        windows.compactMap { window in
            guard let index = model.parameters.firstIndex(where: { $0.name == window.name }) else { return nil }
            let tensor = model.parameters[index].tensor
            let clipped = window.clipped(to: tensor.shape)
            guard clipped.rows * clipped.columns <= Self.windowLimit else { return nil }
            return TensorDetail(
                window: clipped, shape: tensor.shape, values: Self.values(of: tensor, in: clipped),
                gradients: tensor.grad.map { Self.values(of: $0, in: clipped) },
                updates: optimizer.lastUpdate(of: index).map { Self.values(of: $0, in: clipped) })
        }
    }

    /// A part of a tensor, read without touching the rest of it.
    private static func values(of tensor: Tensor, in window: TensorWindow) -> [Float] {
        let all = TensorWindow.extents(of: tensor.shape)
        return tensor.reshaped(all.rows, all.columns)
            .narrowed(dim: 0, start: window.row, length: window.rows)
            .narrowed(dim: 1, start: window.column, length: window.columns).floatArray
    }
}

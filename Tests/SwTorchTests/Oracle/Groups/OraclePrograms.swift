import SwTorch

/// The small graphs of the reference files, each written here under its name.
enum OraclePrograms {
    typealias Results = [String: Tensor?]
    typealias Program = @Sendable ([Tensor]) -> Results

    @Sendable static func check(_ reference: OracleCase) throws -> OracleVerdict {
        guard let program = programs[reference.name] else {
            throw OracleUnknown(reason: "program \(reference.name)")
        }
        let results = program(try reference.inputs.map { try $0.tensor(requiresGrad: $0.dtype.hasPrefix("f")) })
        return try OracleVerdict(results.compactMapValues { $0.map { .tensor($0) } }, matching: reference)
    }

    static let programs: [String: Program] = [
        "chain_000": { x in
            let y = x[0].pow(2)
            let z = y + 2
            z.backward()
            return ["output": z, "y": y, "x_grad": x[0].grad]
        },
        "retain_000": { x in
            let y = x[0].pow(2)
            y.retainGrad()
            let z = y + 2
            z.backward()
            return ["output": z, "x_grad": x[0].grad, "y_grad": y.grad]
        },
        "mse_001": { x in
            let loss = (x[0] * x[1] - x[2]).pow(2).mean()
            loss.backward()
            let manual = (2 * x[0] * (x[0] * x[1] - x[2])).mean()
            return ["output": loss, "w_grad": x[1].grad, "manual": manual]
        },
        "sincos_003": { x in
            let v = (x[0].sin() + x[1].cos()).sum()
            v.backward()
            let (a, b) = (x[0].grad?.clone(), x[1].grad?.clone())
            x[0].sum().backward()
            return [
                "output": v, "a_grad": a, "b_grad": b, "a_grad_after": x[0].grad, "b_grad_after": x[1].grad,
                "dot": x[0].matmul(x[1].unsqueezed(1)).squeezed(),
            ]
        },
        "diamond": { x in
            let h = x[0] * 3
            (h * h + h).sum().backward()
            return ["output": h, "x_grad": x[0].grad]
        },
        "deep_chain": { x in
            var y = x[0]
            for _ in 0..<50 { y = y * 1.01 + x[0] * 0.01 }
            y.sum().backward()
            return ["output": y, "x_grad": x[0].grad]
        },
        "detach": { x in
            let y = (x[0] * 2).detach()
            (y * x[0]).sum().backward()
            return ["output": y, "x_grad": x[0].grad]
        },
        "no_grad": { x in
            let c = noGrad { x[0] * 5 }
            (c * x[0]).sum().backward()
            return ["output": c, "x_grad": x[0].grad, "c_requires_grad": Tensor([c.requiresGrad], shape: [])]
        },
        "retain_graph_twice": { x in
            let y = x[0].pow(3).sum()
            y.backward(retainGraph: true)
            y.backward()
            return ["output": y, "x_grad": x[0].grad]
        },
        "vector_jacobian": { x in
            let y = x[0] * 2
            y.backward(gradient: Tensor([[1, 0], [0.5, -1]]))
            return ["output": y, "x_grad": x[0].grad]
        },
        "inplace_leaf_no_grad": { x in
            noGrad { x[0] -= 0.1 * Tensor([1, -1] as [Float]) }
            (x[0] * x[0]).sum().backward()
            return ["output": x[0], "w_grad": x[0].grad]
        },
        "broadcast_mix": { x in
            let result = (x[0] * x[1] + x[2]).tanh().sum()
            result.backward()
            return ["output": result, "a_grad": x[0].grad, "b_grad": x[1].grad, "m_grad": x[2].grad]
        },
        "inplace_ops": { x in
            let y = x[0].clone()
            y *= 3
            y += 1
            (y * y).sum().backward()
            return ["output": y, "x_grad": x[0].grad]
        },
        "double_backward": { x in
            let first = gradients(of: x[0].pow(2).sum(), withRespectTo: [x[0]], createGraph: true)[0]
            first?.sum().backward()
            return ["output": first, "x_grad": x[0].grad]
        },
        "slice_assign": { x in
            let y = x[0].clone()
            y[1..<3] = y[1..<3] * 10
            y.sum().backward()
            return ["output": y, "x_grad": x[0].grad]
        },
        "int_ops": { x in
            [
                "output": x[0] / 2, "floordiv": x[0].floorDivided(by: 2), "mod": x[0] % 2, "int_sum": x[0].sum(),
                "int_plus_float": x[0] + 0.5, "int_mul_int": x[0] * 2, "bool_sum": (x[0] .> 0).sum(),
            ]
        },
        "legendre_function_002": { x in
            let result = LegendrePolynomial3()(x[0])
            result.backward(gradient: Tensor.full([5], 2))
            return ["output": result, "x_grad": x[0].grad]
        },
        "unpacked_params_004": { x in
            let (slope, offset) = (x[0].rows([0]), x[0].rows([1]))
            let loss = (slope * x[1] + offset - x[2]).pow(2).mean()
            loss.backward()
            return ["output": loss, "p_grad": x[0].grad]
        },
        "flags": { x in
            let flags = [(x[0] * 1).requiresGrad, (x[0] * 1).isLeaf, x[0].isLeaf, x[0].detach().requiresGrad]
            return ["output": Tensor(flags).to(.int64)]
        },
        "unused_input": { x in
            let y = x[0] * 2
            y.sum().backward()
            return ["output": y, "x_grad": x[0].grad, "y_grad": x[1].grad]
        },
    ]
}

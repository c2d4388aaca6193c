extension OptimizerKind {
    /// As it is written: `SGD`, `Adam`.
    public var label: String {
        switch self {
        case .sgd: "SGD"
        case .adam: "Adam"
        case .adamw: "AdamW"
        case .rmsprop: "RMSprop"
        case .adagrad: "Adagrad"
        case .adadelta: "Adadelta"
        case .adamax: "Adamax"
        case .nadam: "NAdam"
        }
    }
}

extension Activation {
    /// As it is written: `ReLU`, `sigmoid`, `tanh`.
    public var label: String {
        switch self {
        case .relu: "ReLU"
        case .sigmoid: "sigmoid"
        case .tanh: "tanh"
        case .leakyReLU: "leaky ReLU"
        case .elu: "ELU"
        case .selu: "SELU"
        case .gelu: "GELU"
        case .silu: "SiLU"
        case .softplus: "softplus"
        case .softsign: "softsign"
        case .hardtanh: "hardtanh"
        case .relu6: "ReLU6"
        case .linear: "linear"
        }
    }
}

extension Initializer {
    /// As it is written: `default`, `zeros`, `Xavier U`.
    public var label: String {
        switch self {
        case .default: "default"
        case .zeros: "zeros"
        case .xavierUniform: "Xavier U"
        case .xavierNormal: "Xavier N"
        case .kaimingUniform: "He U"
        case .kaimingNormal: "He N"
        case .normal: "normal"
        }
    }
}

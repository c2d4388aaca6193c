/// What a module holds under a name.
enum ModuleMember {
    case parameter(String, Tensor)
    case buffer(String, Tensor, isPersistent: Bool)
    case child(String, Module)
}

/// A tensor that belongs to a module's state without being trained, as PyTorch's `register_buffer`.
///
/// ```swift
/// final class Centred: Module {
///     @Buffer var mean = Tensor([0.5] as [Float])
///     override func forward(_ x: Tensor) -> Tensor { x - mean }
/// }
/// ```
@propertyWrapper
public struct Buffer {
    /// The tensor.
    public var wrappedValue: Tensor
    /// Whether the tensor is part of `stateDict()`.
    public let isPersistent: Bool

    /// A buffer that is part of the state unless it is said not to be.
    public init(wrappedValue: Tensor, persistent: Bool = true) {
        self.wrappedValue = wrappedValue
        isPersistent = persistent
    }
}

extension ModuleMember {
    /// What the stored properties of a module hold, those of its superclasses first.
    ///
    /// - Parameter known: Tensors that count as parameters even where they no longer require gradients.
    static func members(of module: Module, known: Set<ObjectIdentifier>) -> [ModuleMember] {
        var levels: [Mirror] = []
        var mirror: Mirror? = Mirror(reflecting: module)
        while let current = mirror, current.subjectType != Module.self {
            levels.append(current)
            mirror = current.superclassMirror
        }
        return levels.reversed().flatMap { level in
            level.children.flatMap { members(in: $0.value, propertyName($0.label), known) }
        }
    }

    private static func members(in value: Any, _ label: String, _ known: Set<ObjectIdentifier>) -> [ModuleMember] {
        switch value {
        case let tensor as Tensor:
            let isParameter = tensor.requiresGrad || known.contains(ObjectIdentifier(tensor))
            return isParameter ? [.parameter(label, tensor)] : []
        case let module as Module:
            return [.child(label, module)]
        case let buffer as Buffer:
            // A wrapped property is stored under its name with an underscore in front.
            return [.buffer(String(label.dropFirst()), buffer.wrappedValue, isPersistent: buffer.isPersistent)]
        case let modules as [Module]:
            return modules.isEmpty ? [] : [.child(label, ModuleList(modules))]
        default:
            let mirror = Mirror(reflecting: value)
            switch mirror.displayStyle {
            case .optional: return mirror.children.flatMap { members(in: $0.value, label, known) }
            case .collection:
                return mirror.children.enumerated().flatMap { members(in: $1.value, "\(label).\($0)", known) }
            default: return []
            }
        }
    }

    private static func propertyName(_ label: String?) -> String {
        let lazyPrefix = "$__lazy_storage_$_"
        guard let label else { return "" }
        return label.hasPrefix(lazyPrefix) ? String(label.dropFirst(lazyPrefix.count)) : label
    }
}

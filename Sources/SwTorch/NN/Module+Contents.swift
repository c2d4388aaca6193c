// What is inside a module, by name and in the order of declaration.

extension Module {
    /// All parameters in declaration order, outer modules before their children's where declared so.
    public final func parameters() -> [Tensor] { namedParameters().map(\.parameter) }

    /// All parameters with their dotted names, such as `0.weight` or `hidden.bias`, in declaration order.
    ///
    /// A parameter that is shared by several modules is listed where it is met first.
    public final func namedParameters() -> [(name: String, parameter: Tensor)] {
        var seen = Set<ObjectIdentifier>()
        return allMembers().compactMap { name, member in
            guard case .parameter(_, let tensor) = member, seen.insert(ObjectIdentifier(tensor)).inserted else {
                return nil
            }
            return (name, tensor)
        }
    }

    /// All buffers with their dotted names in declaration order.
    public final func namedBuffers() -> [(name: String, buffer: Tensor)] {
        allMembers().compactMap { name, member in
            if case .buffer(_, let tensor, _) = member { return (name, tensor) }
            return nil
        }
    }

    /// The modules directly inside this one, with the names of their properties.
    public final func namedChildren() -> [(name: String, module: Module)] {
        members().compactMap { member in
            if case .child(let label, let module) = member { return (label, module) }
            return nil
        }
    }

    /// This module, under an empty name, and all inside with their dotted names, parents first.
    public final func namedModules() -> [(name: String, module: Module)] {
        [("", self)]
            + namedChildren().flatMap { child in
                child.module.namedModules().map { (dotted(child.name, $0.name), $0.module) }
            }
    }

    /// All parameters and buffers with their dotted names.
    final func allMembers() -> [(name: String, member: ModuleMember)] {
        members().flatMap { member -> [(name: String, member: ModuleMember)] in
            switch member {
            case .parameter(let label, _), .buffer(let label, _, _): [(label, member)]
            case .child(let label, let module): module.allMembers().map { (dotted(label, $0.name), $0.member) }
            }
        }
    }

    private func dotted(_ outer: String, _ inner: String) -> String { inner.isEmpty ? outer : "\(outer).\(inner)" }
}

extension Module: CustomStringConvertible {
    /// The module and what is inside, as PyTorch prints it.
    public final var description: String { printed }

    /// The lines of the children between parentheses; `ModuleList` joins equal ones.
    final var printed: String {
        let children = namedChildren().map { ($0.name, $0.module.description) }
        let lines = (self is ModuleList ? ModuleList.joined(children) : children).map { name, text in
            "(\(name)): " + text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n  ")
        }
        let name = "\(type(of: self))"
        if lines.isEmpty { return "\(name)(\(details))" }
        let all = (details.isEmpty ? [] : [details]) + lines
        return "\(name)(\n" + all.map { "  \($0)\n" }.joined() + ")"
    }
}

public import Experiments
internal import SwTorch

/// Where data sets are looked for: in the folder that the user named, else in the user's own data folder.
public struct DataDirectory: Equatable, Sendable {
    /// The folder that an option or the variable `SWTORCH_DATA` named; whoever names one gets no stand-in.
    let named: String?
    /// The folder for what was downloaded, by the XDG base directory specification.
    let standard: String?

    /// The folders for an option's value, if there is one, and an environment.
    public init(option: String?, environment: [String: String]) {
        func variable(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
        named = option ?? variable("SWTORCH_DATA")
        let base = variable("XDG_DATA_HOME") ?? variable("HOME").map { "\($0)/.local/share" }
        standard = base.map { "\($0)/swtorch-tui" }
    }

    /// The data of a preset in a few words: `300 points, noise 0.10`, `MNIST`, `synthetic digits`.
    ///
    /// - Throws: `TrainingError` of kind `missing` where a folder that was named holds no digits.
    public func datasetLabel(of data: DataSpec) throws(TrainingError) -> String {
        guard case .mnist = data else { return data.label }
        return try mnist() == nil ? Self.syntheticLabel : data.label
    }

    /// What stands for the data where drawn digits are used.
    static let syntheticLabel = "synthetic digits"

    /// The folder that holds MNIST; nothing where none was named and none is found.
    ///
    /// - Throws: `TrainingError` of kind `missing` where a named folder holds no or not all files.
    func mnist() throws(TrainingError) -> MNISTFolder? {
        guard let folder = named ?? standard else { return nil }
        switch MNISTFolder.search(in: folder) {
        case .found(let files):
            return files
        case .incomplete(let folder, let missing):
            throw TrainingError(.missing, "\(folder): files of MNIST are missing: \(missing.joined(separator: ", "))")
        case .absent(let searched):
            guard named != nil else { return nil }
            throw TrainingError(.missing, "there is no MNIST in \(searched.joined(separator: " or "))")
        }
    }
}

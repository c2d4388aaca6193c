import Experiments
import Foundation
import Testing

@testable import Training

struct DataDirectoryTests {
    @Test func theOptionComesBeforeTheVariableAndBothBeforeTheStandardFolder() {
        let environment = ["SWTORCH_DATA": "/variable", "XDG_DATA_HOME": "/share", "HOME": "/home/ada"]
        #expect(DataDirectory(option: "/option", environment: environment).named == "/option")
        let directory = DataDirectory(option: nil, environment: environment)
        #expect(directory.named == "/variable")
        #expect(directory.standard == "/share/swtorch-tui")
        let home = DataDirectory(option: nil, environment: ["HOME": "/home/ada", "SWTORCH_DATA": ""])
        #expect(home.named == nil)
        #expect(home.standard == "/home/ada/.local/share/swtorch-tui")
    }

    @Test func aNamedFolderWithoutDigitsIsAnError() throws {
        try inTemporaryFolder { folder in
            let error = #expect(throws: TrainingError.self) {
                try DataDirectory(option: folder, environment: [:]).mnist()
            }
            #expect(error?.kind == .missing)
            #expect(error?.description.contains(folder) == true)
        }
    }

    @Test func whereNothingWasNamedDrawnDigitsStandIn() throws {
        try inTemporaryFolder { folder in
            let directory = DataDirectory(option: nil, environment: ["XDG_DATA_HOME": folder])
            let label = try directory.datasetLabel(of: .mnist(MNISTData(syntheticSamples: 10, seed: 1)))
            #expect(label == "synthetic digits")
        }
    }

    @Test func missingFilesAreNamed() throws {
        try inTemporaryFolder { folder in
            try Data().write(to: URL(filePath: folder).appending(path: "train-images-idx3-ubyte"))
            let error = #expect(throws: TrainingError.self) {
                try DataDirectory(option: folder, environment: [:]).mnist()
            }
            #expect(error?.kind == .missing)
            #expect(error?.description.contains("t10k-labels-idx1-ubyte") == true)
        }
    }

    @Test func damagedFilesAreAnErrorOfTheirContent() throws {
        try inTemporaryFolder { folder in
            for part in ["train", "t10k"] {
                for kind in ["images-idx3", "labels-idx1"] {
                    let file = URL(filePath: folder).appending(path: "\(part)-\(kind)-ubyte")
                    try Data([0, 0, 8, 9, 1]).write(to: file)
                }
            }
            let request = RunRequest(preset: try .shipped("mnist-mlp"), dataDirectory: folder)
            let error = #expect(throws: TrainingError.self) { try TrainingSession(request, environment: [:]) }
            #expect(error?.kind == .damaged)
        }
    }

    @Test func damagedTestDigitsAreToldBeforeTheRunWhereAFigureIsOfThem() throws {
        try inTemporaryFolder { folder in
            let image = [UInt8](repeating: 0, count: 28 * 28)
            let files: [(String, [UInt8])] = [
                ("train-images-idx3", [0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 28, 0, 0, 0, 28] + image),
                ("train-labels-idx1", [0, 0, 8, 1, 0, 0, 0, 1, 7]),
                ("t10k-images-idx3", [0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 28, 0, 0, 0, 28] + image),
                ("t10k-labels-idx1", [0, 0, 8, 1, 0, 0, 0, 2, 7, 7]),
            ]
            for (name, bytes) in files {
                try Data(bytes).write(to: URL(filePath: folder).appending(path: "\(name)-ubyte"))
            }
            var preset = try Preset.shipped("mnist-mlp")
            preset.split = .none
            func failure() -> TrainingError? {
                let request = RunRequest(preset: preset, dataDirectory: folder)
                do throws(TrainingError) {
                    _ = try TrainingSession(request, environment: [:])
                    return nil
                } catch {
                    return error
                }
            }
            #expect(failure()?.kind == .damaged)
            #expect(failure()?.description.contains("\(folder)/t10k-images-idx3-ubyte") == true)
            preset.printed.removeAll { $0.quantity.isOfTestDigits }
            preset.expected = nil
            #expect(failure() == nil)
        }
    }

    private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }
}

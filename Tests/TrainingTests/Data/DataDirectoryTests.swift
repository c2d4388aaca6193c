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

    private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder.path)
    }
}

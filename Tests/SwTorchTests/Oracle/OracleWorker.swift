import Foundation
import Testing

/// Checks the cases of a group in a process of its own, so that a call that the library refuses stops no other case.
///
/// A programmer's error stops the program. In a file from elsewhere it says only that a case has arguments that are not
/// supported here; another process goes on behind it.
enum OracleWorker {
    /// The groups whose cases are processes already, which cannot start further ones.
    private static let groupsOfProcesses = "errors"
    /// What begins a line with a verdict.
    private static let mark = "oracle-verdict "

    /// One verdict for each case of a group.
    static func verdicts(on group: OracleLibrary.Group) async throws -> [OracleVerdict] {
        let cases = try group.cases()
        var verdicts: [OracleVerdict] = []
        if group.name.hasPrefix(groupsOfProcesses) {
            for reference in cases { verdicts.append(await verdict(on: reference, of: group.name)) }
            return verdicts
        }
        while verdicts.count < cases.count {
            let first = verdicts.count
            // The process ends as a failure when all is done, too: which it was is told by the number of verdicts.
            let result = await #expect(
                processExitsWith: .failure, observing: [\.standardOutputContent, \.standardErrorContent]
            ) { [name = group.name as String, first = first as Int] in
                await OracleWorker.printVerdicts(onGroup: name, from: first)
                exit(EXIT_FAILURE)
            }
            verdicts += try read(result?.standardOutputContent ?? [])
            if verdicts.count < cases.count {
                verdicts.append(.unknown(OracleUnknown(reason: refusal(in: result?.standardErrorContent ?? []))))
            }
        }
        return verdicts
    }

    /// Prints a line for each case of a group, from the one at `first` on, as soon as it is checked.
    static func printVerdicts(onGroup name: String, from first: Int) async {
        let group = (try? OracleLibrary.groups())?.first { $0.name == name }
        for reference in ((try? group?.cases()) ?? []).dropFirst(first) {
            guard let line = try? JSONEncoder().encode(await verdict(on: reference, of: name)) else { return }
            FileHandle.standardOutput.write(Data("\n\(mark)".utf8) + line + Data("\n".utf8))
        }
    }

    private static func verdict(on reference: OracleCase, of group: String) async -> OracleVerdict {
        await OracleVerdict { try await OracleChecks.check(reference, of: group) }
    }

    private static func read(_ output: [UInt8]) throws -> [OracleVerdict] {
        try String(decoding: output, as: UTF8.self).split(separator: "\n").filter { $0.hasPrefix(mark) }.map {
            try JSONDecoder().decode(OracleVerdict.self, from: Data($0.dropFirst(mark.count).utf8))
        }
    }

    /// What the library said when it stopped the process.
    static func refusal(in message: [UInt8]) -> String {
        let line = String(decoding: message, as: UTF8.self).split(separator: "\n")
            .first { $0.contains("Fatal error") }
        guard let line else { return "refused without a word" }
        return "refused: \(line.split(separator: "Fatal error: ", maxSplits: 1).last ?? line)"
    }
}

import Foundation
import FoundationXML
import Testing

extension ProgramTests {
    struct CommandLineTests {
        private static let names = ["line-fit", "sine-polynomial", "blobs", "circles", "mnist-mlp"]

        // MARK: list, show

        @Test func `list names every preset and tells that digits are drawn where no files are`() throws {
            let outcome = try BuiltProgram.run(["list"])
            #expect(outcome.status == 0)
            let rows = outcome.lines.dropFirst().filter { !$0.isEmpty }
            #expect(rows.map { String($0.prefix { $0 != " " }) }.prefix(5) == Self.names[...])
            #expect(rows.first { $0.hasPrefix("mnist-mlp") }?.hasSuffix("synthetic digits") == true)
        }

        @Test func `list as JSON has the contract's members`() throws {
            let outcome = try BuiltProgram.run(["list", "--json"])
            let listed = try #require(
                JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
            #expect(
                Set(listed[0].keys) == ["name", "title", "summary", "family", "lecture", "dataset", "parameter_count"])
            let circles = try #require(listed.first { $0["name"] as? String == "circles" })
            #expect(circles["parameter_count"] as? Int == 21)
            #expect(circles["lecture"] as? String == "001")
        }

        @Test(arguments: names) func `show tells notes, layers and hyperparameters`(name: String) throws {
            let text = try BuiltProgram.run(["show", name]).output
            #expect(text.hasPrefix("\(name): "))
            #expect(text.contains("learning rate"))
            #expect(text.contains("output"))
            let json = try BuiltProgram.run(["show", name, "--json"]).output
            let shown = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            let model = try #require(shown["model"] as? [String: Any])
            #expect((model["layers"] as? [Any])?.isEmpty == false)
        }

        // MARK: errors and their exit statuses

        struct Refusal: CustomTestStringConvertible, Sendable {
            let arguments: [String]
            let status: Int32
            let message: String
            var testDescription: String { arguments.joined(separator: " ") }
        }

        @Test(arguments: [
            Refusal(
                arguments: ["train", "nosuch"], status: 66,
                message: "there is no preset 'nosuch'; the nearest name is 'blobs'"),
            Refusal(arguments: ["train", "circels"], status: 66, message: "the nearest name is 'circles'"),
            Refusal(
                arguments: ["train", "circles", "--set", "lr=abc"], status: 64, message: "lr: 'abc' cannot be read"),
            Refusal(arguments: ["train", "circles", "--set", "lr=-1"], status: 64, message: "lr: -1 is not allowed"),
            Refusal(arguments: ["train", "circles", "--set", "rl=1"], status: 64, message: "did you mean 'lr'?"),
            Refusal(arguments: ["train", "circles", "--set", "lr"], status: 64, message: "expected KEY=VALUE"),
            Refusal(arguments: ["train", "circles", "--steps", "-3"], status: 64, message: "steps"),
            Refusal(arguments: ["train", "circles", "--nosuch"], status: 64, message: "nosuch"),
            Refusal(arguments: ["train", "circles", "--format", "xml"], status: 64, message: "xml"),
            Refusal(arguments: ["frame", "circles", "--size", "80"], status: 64, message: "size"),
            Refusal(arguments: ["frame", "circles", "--ansi", "--svg"], status: 64, message: "--svg"),
            Refusal(arguments: ["frame", "circles", "--keys", "Spcae"], status: 64, message: "'Spcae' is no key"),
            Refusal(arguments: ["check", "nosuch.yaml"], status: 66, message: "there is no file 'nosuch.yaml'"),
            Refusal(
                arguments: ["train", "mnist-mlp", "--data-dir", "nosuch-folder"], status: 66, message: "nosuch-folder"),
            Refusal(arguments: [], status: 64, message: "the picker needs a terminal"),
        ]) func `what cannot be done is said and has its status`(refusal: Refusal) throws {
            let outcome = try BuiltProgram.run(refusal.arguments)
            #expect(outcome.status == refusal.status)
            #expect((outcome.errors + outcome.output).contains(refusal.message))
        }

        @Test func `check tells every fault with its place and ends with 65`() throws {
            let folder = try TemporaryFolder()
            let circles = try String(contentsOfFile: BuiltProgram.presets + "/circles.yaml", encoding: .utf8)
            let faulty = try folder.write(
                circles.replacing("  lr: 0.1", with: "  lr: -0.1").replacing("epochs: 20", with: "epochs: many")
                    .replacing("pace: 12", with: "speed: 12"), to: "faulty.yaml")
            let broken = try folder.write("schema: 1\ntitle: [unclosed\n", to: "broken.yaml")
            let outcome = try BuiltProgram.run(["check", faulty, broken, BuiltProgram.presets + "/circles.yaml"])
            #expect(outcome.status == 65)
            let faults = outcome.lines.filter { $0.hasPrefix(faulty + ":") }
            #expect(faults.count == 3)
            #expect(faults.allSatisfy { $0.contains("expected") })
            #expect(outcome.output.contains("\(broken):"))
            #expect(outcome.output.contains("circles.yaml: fine"))
        }

        @Test(
            .enabled(
                if: FileManager.default.fileExists(atPath: "/dev/full"), "only Linux has a disk that is always full"),
            arguments: [["list"], ["show", "circles"], ["frame", "circles", "--steps", "1"], ["train", "circles"]])
        func `output that cannot be written is told and ends with 74`(arguments: [String]) throws {
            let disk = try #require(FileHandle(forWritingAtPath: "/dev/full"))
            let outcome = try BuiltProgram.run(arguments, output: disk)
            #expect(outcome.status == 74)
            #expect(outcome.errors.contains("cannot write to standard output"))
        }

        // MARK: train

        @Test func `train prints one start, an event an epoch and one end`() throws {
            let lines = try BuiltProgram.run(["train", "circles", "--format", "jsonl", "--epochs", "3"]).lines
            let events = lines.filter { !$0.isEmpty }.compactMap {
                try? JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any]
            }
            #expect(events.map { $0["event"] as? String } == ["start", "epoch", "epoch", "epoch", "end"])
            #expect(events[1]["step"] as? Int == 6)
            #expect(events[4]["reason"] as? String == "finished")
            #expect(events[4]["loss"] as? Double == events[3]["loss"] as? Double)
            #expect((events[4]["parameters"] as? [String: Any])?.count == 4)
        }

        @Test func `the same seed gives the same figures, another one others`() throws {
            func losses(_ seed: String) throws -> [String] {
                try BuiltProgram.run(["train", "circles", "--format", "csv", "--epochs", "4", "--seed", seed]).lines
                    .map { $0.split(separator: ",").dropLast().joined(separator: ",") }
            }
            #expect(try losses("8") == losses("8"))
            #expect(try losses("8") != losses("9"))
        }

        @Test func `a run that diverges says where and ends with 1`() throws {
            let outcome = try BuiltProgram.run(["train", "sine-polynomial", "--set", "lr=0.01", "--format", "jsonl"])
            #expect(outcome.status == 1)
            let end = try #require(outcome.lines.last { !$0.isEmpty })
            #expect(end.contains(#""reason":"diverged""#))
            #expect(end.contains(#""loss":null"#))
            #expect(end.contains(#""operation":"#))
        }

        @Test func `steps end a run before its epochs`() throws {
            let lines = try BuiltProgram.run(["train", "circles", "--format", "jsonl", "--steps", "8"]).lines
            let end = try #require(lines.last { !$0.isEmpty })
            #expect(end.contains(#""reason":"stopped""#))
            #expect(end.contains(#""step":8"#))
        }

        @Test func `without a terminal the dashboard prints lines`() throws {
            let outcome = try BuiltProgram.run(["circles", "--epochs", "3"])
            #expect(outcome.status == 0)
            #expect(outcome.lines[1].hasPrefix("epoch: 1, loss: 0.6711"))
        }

        @Test func `synthetic digits are said in the start event`() throws {
            let lines = try BuiltProgram.run(["train", "mnist-mlp", "--steps", "1", "--format", "jsonl"]).lines
            #expect(lines[0].contains(#""dataset":"synthetic digits""#))
        }

        // MARK: frame

        @Test(arguments: ["1x1", "39x11", "40x12", "80x24", "120x36", "200x60"])
        func `a frame has exactly the rows and columns asked for`(size: String) throws {
            let outcome = try BuiltProgram.run(["frame", "circles", "--steps", "12", "--size", size])
            let sides = size.split(separator: "x").compactMap { Int($0) }
            #expect(outcome.status == 0)
            #expect(outcome.output.hasSuffix("\n"))
            let rows = outcome.lines.dropLast()
            #expect(rows.count == sides[1])
            #expect(rows.allSatisfy { $0.unicodeScalars.count == sides[0] })
        }

        @Test func `a frame as a picture is well-formed XML of the screen's proportions`() throws {
            let outcome = try BuiltProgram.run(["frame", "circles", "--steps", "12", "--svg", "--keys", "6"])
            #expect(outcome.lines.first?.contains("viewBox=\"0 0 640 384\"") == true)
            #expect(XMLParser(data: Data(outcome.output.utf8)).parse())
        }

        @Test func `the picture of a light theme has a light ground`() throws {
            let outcome = try BuiltProgram.run(["frame", "circles", "--steps", "1", "--svg", "--theme", "light"])
            #expect(outcome.lines[1].contains("fill=\"#ffffff\""))
        }

        @Test func `a minus is a key of a frame, not an option`() throws {
            let outcome = try BuiltProgram.run(["frame", "circles", "--steps", "12", "--keys", "- -"])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("learning rate 0.03 → 0.01"))
        }

        @Test func `frames of the same run are the same to the letter`() throws {
            let arguments = ["frame", "circles", "--steps", "30", "--keys", "y Tab", "--ansi"]
            let first = try BuiltProgram.run(arguments)
            #expect(first.output.contains("\u{1B}["))
            #expect(try BuiltProgram.run(arguments).output == first.output)
        }
    }
}

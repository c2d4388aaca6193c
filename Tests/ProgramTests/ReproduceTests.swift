import Foundation
import Testing

extension ProgramTests {
    struct ReproduceTests {
        @Test func `a lecture's figures are met, and the table says so`() throws {
            let outcome = try BuiltProgram.run(["reproduce", "circles", "tensors-003"])
            #expect(outcome.status == 0)
            #expect(outcome.errors.isEmpty)
            #expect(outcome.output.contains("51 printed figures: 51 equal to the last digit"))
        }

        @Test func `a figure that was changed is outside and ends with 1`() throws {
            let folder = try TemporaryFolder()
            let circles = try String(contentsOfFile: BuiltProgram.presets + "/circles.yaml", encoding: .utf8)
            let changed = try folder.write(circles.replacing("20: 0.0352", with: "20: 0.0452"), to: "changed.yaml")
            let outcome = try BuiltProgram.run(["reproduce", changed, "--json"])
            #expect(outcome.status == 1)
            let json = try #require(
                JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
            let figures = try #require(json["figures"] as? [[String: Any]])
            let outside = figures.filter { $0["verdict"] as? String == "outside" }
            #expect(outside.map { $0["figure"] as? String } == ["loss, epoch 20"])
            #expect(outside.first?["printed"] as? String == "0.0452")
        }

        @Test func `digits without files are unreachable, which is no failure`() throws {
            let outcome = try BuiltProgram.run(["reproduce", "mnist-scratch"])
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("120 unreachable"))
        }

        @Test(arguments: [
            (["reproduce", "circels"], Int32(66), "the nearest name is 'circles'"),
            (["reproduce", "mnist-mlp", "--quick"], 64, "--quick leaves out mnist-mlp"),
            (["reproduce", "mnist-mlp", "--data-dir", "nosuch-folder"], 66, "nosuch-folder"),
        ]) func `what cannot be run is said and has its status`(arguments: [String], status: Int32, message: String)
            throws
        {
            let outcome = try BuiltProgram.run(arguments)
            #expect(outcome.status == status)
            #expect(outcome.errors.contains(message))
        }

        @Test func `show tells figures of other programs apart from printed ones`() throws {
            let text = try BuiltProgram.run(["show", "line-hand"]).output
            #expect(!text.contains("Printed by the lecture"))
            #expect(text.contains("Not printed by the lecture; of PyTorch 2.13"))
            let json = try BuiltProgram.run(["show", "line-hand", "--json"]).output
            let shown = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
            #expect((shown["printed"] as? [Any])?.isEmpty == true)
            let expected = try #require(shown["expected"] as? [String: Any])
            #expect(
                (expected["figures"] as? [[String: Any]])?.contains { $0["printed"] as? String == "0.010520348" }
                    == true)
        }

        @Test func `train prints the lines of the page`() throws {
            let lines = try BuiltProgram.run(["train", "line-fit", "--epochs", "100"]).lines
            #expect(lines[1].hasPrefix("Epoch: 50, Loss: 0.417469"))
            #expect(lines[2].hasPrefix("Epoch: 100, Loss: 0.121424"))
            #expect(lines[3].hasPrefix("finished at epoch 100"))
        }
    }
}

import Experiments
import Testing

struct PresetFaultTests {
    @Test func theSampleItselfIsValid() throws {
        #expect(faults(in: validText) == [])
        let preset = try PresetFile.parse(validText, file: "file.yaml", name: "file")
        #expect(preset.name == "file")
        #expect(preset.random.seed == 5_000_000_000)
        #expect(
            preset.random.draws == [
                .linear(inputs: 2, outputs: 1, bias: false), .repeat(times: 3, draws: [.rand(count: 2)]),
            ])
        #expect(preset.printed.map(\.text) == ["0.5000", "0.25", "0.9", "-0.5"])
        #expect(preset.printed.map(\.epoch) == [1, 2, nil, nil])
        #expect(preset.optimizer.momentum == 0.9)
    }

    @Test(arguments: [
        // Keys
        (
            "  momentum: 0.9", "  momentun: 0.9",
            "24:3: unknown key 'momentun' in sgd optimizer; did you mean 'momentum'?"
        ),
        (
            "family: class", "colour: red\nfamily: class",
            "5:1: unknown key 'colour' in preset; expected schema, title, summary, notes, family, lecture, data, split, inputs, "
                + "model, loss, optimizer, scheduler, gradients, precision, epochs, more_epochs, batch_size, stop, pace, random, view, "
                + "line, reference, probe, printed or expected"
        ),
        ("  lr: 0.05\n", "", "22:3: optimizer lacks the key 'lr'; expected a number from 1e-8 to 10"),
        (
            "  generator: blobs\n", "",
            "8:3: data lacks the key 'generator'; expected line, sine, bumps, plane, regression, points, blobs, circles, "
                + "moons, spirals, xor, logistic or mnist"
        ),
        ("  lr: 0.05", "  lr: 0.05\n  lr: 0.1", "24:3: key 'lr' is given twice, first in line 23; expected it once"),
        ("1: 0.5000, 2:", "1: 0.5000, 1:", "35:25: key '1' is given twice, first in line 35; expected it once"),
        // Types
        ("lr: 0.05", "lr: abc", "23:7: lr is 'abc'; expected a number from 1e-8 to 10"),
        ("lr: 0.05", "lr: \"0.05\"", "23:7: lr is '0.05'; expected a number from 1e-8 to 10"),
        ("lr: 0.05", "lr: [0.05]", "23:7: lr is a list; expected a number from 1e-8 to 10"),
        ("lr: 0.05", "lr:", "23:6: lr is empty; expected a number from 1e-8 to 10"),
        ("samples: 100", "samples: 1e2", "9:12: samples is '1e2'; expected a whole number from 2 to 1000000"),
        ("hidden: [3]", "hidden: 3", "17:11: hidden is '3'; expected a list of 0 to 8 whole numbers from 1 to 4096"),
        ("title: Two clouds", "title: {}", "2:8: title is a mapping; expected text of at most 60 characters"),
        ("[a, b]}", "[a, b], log_loss: yes}", "31:49: log_loss is 'yes'; expected true or false"),
        (
            "lecture: {number: \"000\", source: A page}", "lecture: 0",
            "6:10: lecture is '0'; expected a mapping of keys"
        ),
        ("view: {picture: map, classes: [a, b]}", "view: map", "31:7: view is 'map'; expected a mapping of keys"),
        ("{1: 0.5000, 2: 0.25}", "[0.5]", "35:13: values is a list; expected a mapping from epochs to numbers"),
        ("{1: 0.5000", "{0: 0.5000", "35:14: '0' is no epoch; expected a whole number from 1, or end"),
        ("2: 0.25}", "2: low}", "35:28: 'low' is no figure; expected a number"),
        ("values: [-0.5]", "values: -0.5", "38:43: values is '-0.5'; expected a list of numbers"),
        (
            "classes: [a, b]", "classes: [a]",
            "31:31: classes is a list; expected a list of 2 to 10 texts of at most 20 characters"
        ),
        (
            "title: Two clouds", "title: \"Two\\e[31m\"",
            "2:8: title is 'Two\u{FFFD}[31m'; expected text of at most 60 characters"
        ),
        (
            "parameters:\n    output.bias: ", "parameters: 1 # ",
            "37:15: parameters is '1'; expected a mapping of keys"
        ),
        // Ranges
        ("lr: 0.05", "lr: -0.05", "23:7: lr is '-0.05'; expected a number from 1e-8 to 10"),
        ("lr: 0.05", "lr: 0", "23:7: lr is '0'; expected a number from 1e-8 to 10"),
        ("lr: 0.05", "lr: nan", "23:7: lr is 'nan'; expected a number from 1e-8 to 10"),
        ("lr: 0.05", "lr: .inf", "23:7: lr is '.inf'; expected a number from 1e-8 to 10"),
        ("lr: 0.05", "lr: 1e999", "23:7: lr is '1e999'; expected a number from 1e-8 to 10"),
        ("epochs: 10", "epochs: 0", "25:9: epochs is '0'; expected a whole number from 1 to 1000000"),
        ("seed: 4", "seed: 4294967296", "13:57: seed is '4294967296'; expected a whole number from 0 to 4294967295"),
        (
            "batch_size: 20", "batch_size: 0",
            "26:13: batch_size is '0'; expected a whole number from 1 to 1000000, or all"
        ),
        (
            "summary: two clouds", "summary: two clouds far away from each other",
            "3:10: summary is 'two clouds far away from each other'; expected text of at most 24 characters"
        ),
        // Choices
        (
            "generator: blobs", "generator: blob",
            "8:14: generator is 'blob'; expected line, sine, bumps, plane, regression, points, blobs, circles, "
                + "moons, spirals, xor, logistic or mnist; did you mean 'blobs'?"
        ),
        (
            "picture: map", "picture: maps",
            "31:17: picture is 'maps'; expected fit, map, agreement or digits; did you mean 'map'?"
        ),
        (
            "{rand: 2}", "{dice: 2}",
            "30:62: unknown draw 'dice'; expected rand, randn, int64, randperm, linear, repeat or random_split"
        ),
        ("draws: [{linear", "draws: 3 # [{linear", "30:10: draws is '3'; expected a list of draws"),
        ("draws: [{rand: 2}]", "draws: []", "30:61: draws has 0 entries; expected 1 to 1000"),
        // The file as a whole
        ("schema: 1", "schema: 2", "1:9: schema 2 is not known to this program; expected 1"),
        ("schema: 1\n", "", "1:1: preset lacks the key 'schema'; expected 1"),
    ])
    func oneFault(part: String, by other: String, message: String) {
        #expect(faults(in: text(replacing: part, by: other)) == ["file.yaml:\(message)"])
    }

    @Test func everyFaultIsTold() {
        let broken = """
            schema: 1
            title: []
            sumary: a
            data: {generator: circles, samples: 1, factor: 2, noise: 0, seed: 1, seed: 2}
            model: {kind: mlp, inputs: two}
            optimizer: {name: adam, lr: -1}
            """
        #expect(
            faults(in: broken) == [
                "file.yaml:1:1: preset lacks the key 'summary'; expected text of at most 24 characters",
                "file.yaml:1:1: preset lacks the key 'notes'; expected text of at most 2000 characters",
                "file.yaml:1:1: preset lacks the key 'family'; expected regression, classification or digits",
                "file.yaml:1:1: preset lacks the key 'loss'; expected l1, mse, mse-sum, smooth-l1, huber, bce, bce-with-logits, "
                    + "cross-entropy or log-softmax-by-hand",
                "file.yaml:1:1: preset lacks the key 'epochs'; expected a whole number from 1 to 1000000",
                "file.yaml:1:1: preset lacks the key 'random'; expected a mapping of keys",
                "file.yaml:1:1: preset lacks the key 'view'; expected a mapping of keys",
                "file.yaml:2:8: title is a list; expected text of at most 60 characters",
                "file.yaml:3:1: unknown key 'sumary' in preset; did you mean 'summary'?",
                "file.yaml:4:37: samples is '1'; expected a whole number from 2 to 1000000",
                "file.yaml:4:48: factor is '2'; expected a number from 0.01 to 0.99",
                "file.yaml:4:70: key 'seed' is given twice, first in line 4; expected it once",
                "file.yaml:5:8: model lacks the key 'outputs'; expected a whole number from 1 to 4096",
                "file.yaml:5:28: inputs is 'two'; expected a whole number from 1 to 4096",
                "file.yaml:6:29: lr is '-1'; expected a number from 1e-8 to 10",
            ])
    }

    @Test(arguments: [
        ("a: [1, 2\nb: 3", "2:2: broken YAML: did not find expected ',' or ']'"),
        ("a: b: c", "1:5: broken YAML: mapping values are not allowed in this context"),
        ("a: 1\n  b: 2", "2:4: broken YAML: mapping values are not allowed in this context"),
        ("a: 'open", "1:9: broken YAML: found unexpected end of stream"),
        ("a: 1\n--- \nb: 1", "2:1: broken YAML: but found another document"),
        ("a: *nothing", "1:4: broken YAML: found undefined alias"),
        ("", "1:1: the file is empty; expected a mapping with the keys schema, title"),
        ("- 1", "1:1: preset is a list; expected a mapping of keys"),
    ])
    func brokenFile(text: String, beginning: String) {
        let found = faults(in: text)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("file.yaml:\(beginning)") == true, "\(found)")
        #expect(found.first?.contains("expected") == true)
    }
}

import Experiments
import Foundation
import Testing

/// The folder of the shipped presets, in the source tree.
let presetFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("presets").path

/// A shipped preset.
func shipped(_ name: String) throws -> Preset {
    try PresetLibrary(folders: [presetFolder]).preset(named: name)
}

/// The names of all shipped presets.
let shippedNames = PresetLibrary(folders: [presetFolder]).names

/// The faults of a text that is read as `file.yaml`, a line each.
func faults(in text: String) -> [String] {
    do throws(PresetError) {
        _ = try PresetFile.parse(text, file: "file.yaml", name: "file")
        return []
    } catch {
        return error.description.split(separator: "\n").map(String.init)
    }
}

/// A small valid preset, to be broken line by line.
let validText = """
    schema: 1
    title: Two clouds
    summary: two clouds
    notes: Learns a border.
    family: classification
    lecture: {number: "000", source: A page}
    data:
      generator: blobs
      samples: 100
      centers: 2
      noise: 1.5
      seed: 3
    split: {method: train_test_split, test_size: 0.2, seed: 4}
    model:
      kind: mlp
      inputs: 2
      hidden: [3]
      outputs: 1
      layer_names: [hidden, output]
    loss: bce-with-logits
    optimizer:
      name: sgd
      lr: 0.05
      momentum: 0.9
    epochs: 10
    batch_size: 20
    pace: 5
    random:
      seed: 5000000000
      draws: [{linear: [2, 1], bias: false}, {repeat: 3, draws: [{rand: 2}]}]
    view: {picture: map, classes: [a, b]}
    printed:
      loss:
        tolerance: 1e-4
        values: {1: 0.5000, 2: 0.25}
      validation_accuracy: {values: {end: 0.9}}
      parameters:
        output.bias: {tolerance: 0.1, values: [-0.5]}
    """

/// The valid text with one part replaced; the part must stand in it.
func text(replacing part: String, by other: String) -> String {
    let broken = validText.replacingOccurrences(of: part, with: other)
    #expect(broken != validText, "nothing was replaced")
    return broken
}

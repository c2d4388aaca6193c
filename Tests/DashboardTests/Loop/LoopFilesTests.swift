import Experiments
import Foundation
import TerminalUI
import Testing

@testable import Dashboard

/// What the loop writes, watches and rings.
struct LoopFilesTests {
    private static let capabilities = TerminalCapabilities(glyphs: .braille, colors: .full)

    /// A folder for one test.
    private final class Folder {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("loop-\(UUID().uuidString)").path

        init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }

        deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private func run(
        _ backend: HeadlessBackend, _ options: DashboardOptions,
        factory: TrainingDriverFactory = DriverRecord().factory,
        onTick: @escaping (Int) -> Void = { _ in }
    ) {
        var ticks = 0
        var loop = DashboardLoop(
            backend: backend, factory: factory, presets: Fixtures.library,
            start: RunRequest(preset: Fixtures.circles, startsPaused: true), options: options,
            now: {
                ticks += 1
                onTick(ticks)
                return .milliseconds(50 * ticks)
            })
        _ = loop.run()
    }

    private func terminal(_ keys: String, quiet: Int = 8) -> HeadlessBackend {
        let backend = HeadlessBackend(
            size: Size(width: 80, height: 24), script: Array(repeating: nil, count: 8), ending: .terminated(signal: 15))
        backend.type(keys)
        backend.script += Array(repeating: nil, count: quiet)
        return backend
    }

    private func eventLine(_ backend: HeadlessBackend) -> String { backend.screen?.lines[22] ?? "" }

    @Test func theScreenIsSavedAsTextWithItsColoursAndAsAPicture() throws {
        let folder = try Folder()
        let backend = terminal("W W")
        run(backend, DashboardOptions(capabilities: Self.capabilities, screenFolder: folder.path))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        let stems = ["circles-step84", "circles-step84-2"]
        #expect(Set(names) == Set(stems.flatMap { stem in ["ansi", "svg", "txt"].map { "\(stem).\($0)" } }))
        let picture = try String(contentsOfFile: folder.path + "/circles-step84.svg", encoding: .utf8)
        #expect(picture.hasPrefix("<svg ") && picture.hasSuffix("</svg>\n"))
        let text = try String(contentsOfFile: folder.path + "/circles-step84.txt", encoding: .utf8)
        #expect(text.split(separator: "\n").count == 24 && text.contains("1 Loss"))
        #expect(eventLine(backend).hasPrefix(" the screen is in circles-step84-2.txt, .ansi and .svg"))
    }

    @Test func aScreenThatCannotBeSavedSaysSo() {
        let backend = terminal("W")
        run(backend, DashboardOptions(capabilities: Self.capabilities, screenFolder: "/proc/none"))
        #expect(eventLine(backend).hasPrefix(" ! the screen could not be saved"))
        let silent = terminal("W")
        run(silent, DashboardOptions(capabilities: Self.capabilities))
        #expect(eventLine(silent).hasPrefix(" ! nothing is written with --no-save"))
    }

    @Test func optionsAreKeptAndAreThereTheNextTime() throws {
        let folder = try Folder()
        let file = OptionsFile(path: folder.path + "/deep/config.yaml")
        let first = terminal("", quiet: 0)
        run(first, DashboardOptions(capabilities: Self.capabilities, file: file))
        #expect(eventLine(first).hasPrefix(" New here? i explains the pane in focus"))
        run(terminal("o Right Right Right Esc"), DashboardOptions(capabilities: Self.capabilities, file: file))
        #expect(file.load().preferences == ScreenPreferences(glyphs: .ascii))
        let next = terminal("", quiet: 0)
        run(next, DashboardOptions(capabilities: Self.capabilities, file: file))
        #expect(next.screen?.lines.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) } == true)
        #expect(!eventLine(next).contains("New here?"))
    }

    @Test func aNewcomerIsGreetedInTheListAndInTheFirstRun() {
        var state = Fixtures.picking()
        state.greet(fault: nil, isNewcomer: true)
        #expect(state.eventLine.hasPrefix("New here? Enter starts"))
        state.press("Down 1")
        #expect(state.eventLine.hasPrefix("New here? i explains"))
        var snapshot = Fixtures.lineSnapshot
        snapshot.log.append(LogEntry(step: 9, epoch: 9, event: .stoppedByRule(reason: "the loss is below 0.1")))
        state.absorb(snapshot, now: .zero)
        #expect(state.eventLine.hasPrefix("■ step 9  stopped"))
        state.press("p 1")
        #expect(!state.eventLine.hasPrefix("New here?"))
    }

    @Test func aDamagedOptionsFileIsReportedAndNothingIsBlocked() throws {
        let folder = try Folder()
        let path = folder.path + "/config.yaml"
        try "glyphs: crayon\n".write(toFile: path, atomically: true, encoding: .utf8)
        let backend = terminal("", quiet: 0)
        run(backend, DashboardOptions(capabilities: Self.capabilities, file: OptionsFile(path: path)))
        #expect(eventLine(backend).contains("config.yaml") || eventLine(backend).hasPrefix(" ! "))
        #expect(backend.screen?.lines[0].contains("PAUSED") == true)
    }

    @Test func anEditedPresetIsOfferedAndStartedByItsKey() throws {
        let folder = try Folder()
        let path = folder.path + "/circles.yaml"
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "presets/circles.yaml"), encoding: .utf8)
        try text.write(toFile: path, atomically: true, encoding: .utf8)
        let record = DriverRecord()
        let backend = terminal("", quiet: 60)
        backend.script += [.key(.character("u")), nil, nil]
        let options = DashboardOptions(capabilities: Self.capabilities, presetPath: { _ in path })
        run(backend, options, factory: record.factory) { tick in
            guard tick == 40 else { return }
            try? text.replacing("epochs: 20", with: "epochs: 21").write(toFile: path, atomically: true, encoding: .utf8)
        }
        #expect(record.events.requests.map(\.preset.epochs) == [20, 21])
    }

    @Test func aStopRuleRingsTheBellOnce() throws {
        var snapshot = Fixtures.circlesSnapshot(phase: .paused)
        let event = LogEvent.stoppedByRule(reason: "the loss is below 0.1")
        snapshot.log.append(LogEntry(step: 84, epoch: 14, event: event))
        var state = Fixtures.state(snapshot: Fixtures.circlesSnapshot())
        state.absorb(snapshot, now: .zero)
        #expect(state.wantsBell)
        #expect(state.eventLine.hasPrefix("■ step 84  stopped: the loss is below 0.1"))
        state.wantsBell = false
        state.absorb(snapshot, now: .zero)
        #expect(!state.wantsBell)
    }

    @Test func theMouseIsListenedToUnlessTheUserDoesNotWantIt() {
        let backend = terminal("")
        run(backend, DashboardOptions(capabilities: Self.capabilities))
        #expect(backend.listensToMouse)
        let other = terminal("")
        run(other, DashboardOptions(capabilities: Self.capabilities, overrides: ScreenPreferences(mouse: false)))
        #expect(!other.listensToMouse)
    }
}

import Experiments
import Foundation
import TerminalUI

@testable import Dashboard

extension Fixtures {
    /// The screens of the snapshot files.
    enum Screen: String, CaseIterable, Sendable {
        case circles, line, digits, diverged, help, picker, hyperparameters, schedule, loss, lecture, log
        case network, graph, tensor, landscape, confusion, inputs
    }

    /// A state of some size that shows a run's snapshot, or nothing of it yet.
    static func state(
        _ preset: Preset = circles, width: Int = 80, height: Int = 24, glyphs: GlyphSet = .braille,
        colors: ColorDepth = .full, snapshot: Snapshot? = nil
    ) -> DashboardState {
        var state = DashboardState(
            size: Size(width: width, height: height),
            screen: ScreenState(found: TerminalCapabilities(glyphs: glyphs, colors: colors)),
            presets: library, start: RunRequest(preset: preset))
        if let snapshot { state.absorb(snapshot, now: .zero) }
        return state
    }

    /// The state of the rings while they are learnt.
    static func running(width: Int = 80, height: Int = 24, glyphs: GlyphSet = .braille) -> DashboardState {
        let empty = state(width: width, height: height, glyphs: glyphs)
        let view = empty.viewRequest ?? ViewRequest(mapColumns: 38, mapRows: 12)
        return state(
            width: width, height: height, glyphs: glyphs,
            snapshot: circlesSnapshot(columns: view.mapColumns, rows: view.mapRows))
    }

    /// The state of the cubic, which diverged after all had been well at step 610.
    static func diverging(width: Int = 80, height: Int = 24, glyphs: GlyphSet = .braille) -> DashboardState {
        var before = divergedSnapshot
        before.phase = .running
        before.step = 610
        before.curves = RunCurves(trainingLoss: divergingLoss(610))
        before.log = Array(before.log.dropLast())
        var state = state(sine, width: width, height: height, glyphs: glyphs, snapshot: before)
        var after = divergedSnapshot
        after.picture = nil
        state.absorb(after, now: .zero)
        return state
    }

    /// The state of the list of presets, the rings selected and half learnt.
    static func picking(width: Int = 80, height: Int = 24, glyphs: GlyphSet = .braille) -> DashboardState {
        var state = DashboardState(
            size: Size(width: width, height: height),
            screen: ScreenState(found: TerminalCapabilities(glyphs: glyphs, colors: .full)),
            presets: library)
        state.press("Down Down Down")
        let view = state.previewViewRequest ?? ViewRequest(mapColumns: 29, mapRows: 8)
        state.picker.absorb(circlesSnapshot(columns: view.mapColumns, rows: view.mapRows))
        return state
    }

    /// A state that shows one of the screens.
    static func state(_ screen: Screen, width: Int, height: Int, glyphs: GlyphSet) -> DashboardState {
        switch screen {
        case .circles: return running(width: width, height: height, glyphs: glyphs)
        case .line: return state(lineFit, width: width, height: height, glyphs: glyphs, snapshot: lineSnapshot)
        case .digits: return state(digits, width: width, height: height, glyphs: glyphs, snapshot: digitsSnapshot)
        case .landscape:
            var snapshot = lineSnapshot
            snapshot.picture = .landscape(landscape())
            return state(lineFit, width: width, height: height, glyphs: glyphs, snapshot: snapshot)
        case .confusion:
            var snapshot = digitsSnapshot
            snapshot.picture = .confusion(confusion)
            var state = state(digits, width: width, height: height, glyphs: glyphs, snapshot: snapshot)
            state.press("Tab Tab Tab v f Down Down Right")
            return state
        case .diverged: return diverging(width: width, height: height, glyphs: glyphs)
        case .picker: return picking(width: width, height: height, glyphs: glyphs)
        case .loss:
            var state = running(width: width, height: height, glyphs: glyphs)
            state.press("g x PgUp f")
            return state
        case .lecture:
            var state = state(lineFit, width: width, height: height, glyphs: glyphs, snapshot: lineSnapshot)
            state.press("6 Tab Tab Right Right")
            return state
        case .log:
            var state = state(lineFit, width: width, height: height, glyphs: glyphs, snapshot: lineSnapshot)
            state.press("7 Tab")
            return state
        case .hyperparameters:
            var snapshot = circlesSnapshot()
            snapshot.settings.scheduler = .cosine(tMax: 20, minimum: 0)
            snapshot.learningRateCurve = (0..<20).map { 0.05 * (1 + cos(.pi * Double($0) / 20)) }
            for epoch in 1...14 {
                snapshot.curves.learningRate.append(step: epoch, value: snapshot.learningRateCurve[epoch - 1])
            }
            snapshot.learningRate = snapshot.learningRateCurve[14]
            var state = state(width: width, height: height, glyphs: glyphs, snapshot: snapshot)
            state.press("f Down")
            return state
        case .schedule:
            var snapshot = circlesSnapshot()
            snapshot.settings.scheduler = .plateau(
                factor: 0.3, patience: 2, threshold: 1e-4, cooldown: 0, minimum: 0)
            for epoch in 1...14 { snapshot.curves.learningRate.append(step: epoch, value: epoch < 9 ? 0.1 : 0.03) }
            snapshot.learningRate = 0.03
            var state = state(width: width, height: height, glyphs: glyphs, snapshot: snapshot)
            state.run?.selected = .scheduler
            return state
        case .network, .graph, .tensor:
            var state = running(width: width, height: height, glyphs: glyphs)
            state.run?.focus = screen == .tensor ? .parameters : .network
            state.press(screen == .tensor ? "Enter Enter Down Right" : screen == .graph ? "f v Down" : "f Up Left")
            return state
        case .inputs:
            var state = running(width: width, height: height, glyphs: glyphs)
            state.run?.selected = .features
            state.press("Enter Down Down Space Down")
            return state
        case .help:
            var state = running(width: width, height: height, glyphs: glyphs)
            state.press("?")
            return state
        }
    }
}

extension DashboardState {
    /// Presses the keys of a script such as `Down Enter 0 . 3 Enter`.
    ///
    /// - Returns: All commands that came of it, and the last effect.
    @discardableResult
    mutating func press(_ keys: String) -> Response {
        var all = Response.none
        for key in keys.split(separator: " ").compactMap({ Key(name: String($0)) }) {
            let response = handle(key, now: .zero)
            all.commands += response.commands
            all.effect = response.effect ?? all.effect
        }
        return all
    }

    /// The screen as text.
    var screen: [String] { DashboardView.render(self, now: .zero).lines }

    /// The row before the last one, without the blanks at its ends.
    var eventLine: String { trimmed(size.height - 2) }

    /// The last row, without the blanks at its ends.
    var keyLine: String { trimmed(size.height - 1) }

    private func trimmed(_ row: Int) -> String {
        screen[row].split(separator: " ", omittingEmptySubsequences: false).drop(while: \.isEmpty).reversed()
            .drop(while: \.isEmpty).reversed().joined(separator: " ")
    }
}

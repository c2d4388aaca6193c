import Experiments
import TerminalUI

/// All that decides what the screen shows.
///
/// Keys and snapshots go in, the next screen comes out; nothing else matters.
struct DashboardState: Sendable {
    /// Columns and rows of the terminal.
    var size: Size
    /// How it is drawn, and what the user wants of that.
    var screenState: ScreenState
    /// The run on show, also while the list of presets lies over it.
    var run: RunState?
    /// The list of presets.
    var picker: PickerState
    /// Whether the list is shown.
    var isPickerShown: Bool
    /// What lies over the panes, or over the list.
    var page: Page?
    /// Rows of that page above the screen.
    var pageOffset = 0
    /// Whether the question whether to quit is open.
    var isQuitAsked = false
    /// What the last key led to.
    var message: Message?
    /// What is said until the first key.
    var greeting: Message?
    /// Whether no run was shown yet to someone who has no options file.
    var isNewcomer = false
    /// The run's preset as its file has it now, where that was edited.
    var edited: Preset?
    /// Whether the bell is to ring.
    var wantsBell = false
    /// When it was pressed, on the loop's clock.
    var lastKeyTime = Duration.zero

    /// A state that shows a run, or the list of presets where there is none.
    init(
        size: Size, screen: ScreenState, presets: [Preset], dataDirectory: String? = nil,
        startsPaused: Bool = false, start request: RunRequest? = nil, now: Duration = .zero
    ) {
        self.size = size
        screenState = screen
        picker = PickerState(presets: presets, dataDirectory: dataDirectory, startsPaused: startsPaused)
        isPickerShown = request == nil
        if let request { begin(request, now: now) }
    }
}

extension DashboardState {
    /// Glyphs and colours.
    var look: Look { screenState.look }

    /// Where everything of the run stands.
    var layout: DashboardLayout {
        DashboardLayout(
            size: size, panes: panes, focus: run?.focus ?? .hyperparameters, isZoomed: run?.isZoomed ?? false,
            figureRows: run?.lectureMode == nil || isPickerShown ? 0 : BigFigures.rows(in: look.glyphs),
            hasNotice: run?.shownDivergence != nil)
    }

    /// The places whose keys count, the foremost first.
    var scenes: [Scenes] {
        var scenes: [Scenes] = []
        if isQuitAsked { scenes.append(.quitting) }
        if let pageScene { scenes.append(pageScene) }
        guard let run, !isPickerShown else {
            return scenes + (run == nil ? [.picker] : [.pickerOverRun, .picker])
        }
        if run.edit != nil { return scenes + [.editing] }
        if run.lectureMode != nil, page == nil { scenes.append(.lecturing) }
        if run.failure != nil { return scenes + [.failed] }
        if let options = run.hyperparameters.options {
            return scenes + [options.takesSeveral ? .gathering : .choosing, Scenes(run.focus)]
        }
        if run.offer != nil { scenes.append(.offering) }
        if run.shownDivergence != nil { scenes.append(.diverged) }
        if run.isZoomed { scenes.append(.zoomed) }
        return scenes + [Scenes(run.focus).union(run.ownScenes)]
    }

    /// What the preview of the list runs; nothing where none is shown.
    var previewRequest: RunRequest? { isPickerShown ? picker.previewRequest : nil }

    /// What the run should put into its snapshots for the panes as they stand; nothing where that does not matter.
    var viewRequest: ViewRequest? {
        guard !isPickerShown, let run, !layout.isTooSmall else { return nil }
        return layout.places.reduce(into: atFrameRate(ViewRequest(mapColumns: 0, mapRows: 0))) { request, place in
            place.pane.content.wish(run, in: place.content, to: &request)
        }
    }

    /// What the preview should put into its snapshots.
    var previewViewRequest: ViewRequest? {
        guard isPickerShown, let area = PickerLayout(body: layout.body).side?.thumbnail, !area.isEmpty else {
            return nil
        }
        return atFrameRate(ViewRequest(field: area))
    }

    /// The request with the number of snapshots that the screen shows.
    private func atFrameRate(_ request: ViewRequest) -> ViewRequest {
        var request = request
        request.framesPerSecond = screenState.effective.frameRate
        return request
    }
}

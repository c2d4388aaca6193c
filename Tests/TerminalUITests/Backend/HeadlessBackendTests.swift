import Testing

@testable import TerminalUI

struct HeadlessBackendTests {
    private let small = Size(width: 4, height: 2)

    @Test func typesItsScriptAndThenItsEnding() {
        let backend = HeadlessBackend(size: small, script: [.key(.up), nil, .key(.enter)])
        #expect((0..<4).map { _ in backend.nextInput(timeout: .zero) } == [.key(.up), nil, .key(.enter), nil])
        backend.ending = .terminated(signal: 15)
        #expect(backend.nextInput(timeout: .zero) == .terminated(signal: 15))
        #expect(backend.nextInput(timeout: .zero) == .terminated(signal: 15))
    }

    @Test func readsKeysByName() {
        let backend = HeadlessBackend(size: small)
        #expect(backend.type("Space Ctrl-L q") == nil)
        #expect(backend.script == [.key(.character(" ")), .key(.control("l")), .key(.character("q"))])
        #expect(backend.type("Up Sideways") == "Sideways")
        #expect(backend.script.count == 3)
    }

    @Test func takesTheSizeOfAScriptedResize() {
        let backend = HeadlessBackend(size: small, script: [.resized(Size(width: 9, height: 3))])
        #expect(backend.size == small)
        #expect(backend.nextInput(timeout: .zero) == .resized(Size(width: 9, height: 3)))
        #expect(backend.size == Size(width: 9, height: 3))
    }

    @Test func keepsTheLastFrame() {
        let backend = HeadlessBackend(size: small)
        #expect(backend.screen == nil)
        var buffer = CellBuffer(small)
        backend.present(buffer)
        buffer.write("two", x: 0, y: 1)
        backend.present(buffer)
        #expect(backend.screen?.lines == ["    ", "two "])
        #expect(backend.frameCount == 2)
    }

    @Test func notesWhatItIsTold() {
        let backend = HeadlessBackend(size: small, script: [.key(.down)])
        backend.invalidate()
        backend.suspend()
        #expect(backend.nextInput(timeout: .zero) == .resumed)
        #expect(backend.nextInput(timeout: .zero) == .key(.down))
        #expect(backend.invalidationCount == 1 && backend.suspensionCount == 1 && !backend.isRestored)
        backend.restore()
        backend.restore()
        #expect(backend.isRestored)
    }
}

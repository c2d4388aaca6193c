import Foundation
import TerminalUI
import Testing

@testable import Dashboard

struct TourTests {
    @Test("every key that the tour names is one of the program's")
    func keys() throws {
        let tour = try String(contentsOf: Checkout.root.appending(path: "presets/TOUR.md"), encoding: .utf8)
        let named = tour.components(separatedBy: "<kbd>").dropFirst().compactMap { part in
            part.range(of: "</kbd>").map { String(part[..<$0.lowerBound]) }
        }.map { $0.replacing("&lt;", with: "<").replacing("&gt;", with: ">") }
        let known = Set(KeyMap.rows.flatMap(\.bindings).map { $0.key.label(in: .braille) })
        #expect(named.count > 20)
        for key in Set(named) { #expect(known.contains(key), "\(key)") }
    }
}

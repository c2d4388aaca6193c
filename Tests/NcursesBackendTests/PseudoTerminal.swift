import Glibc
import TerminalUI

/// The two ends of a terminal that no one looks at: what the program writes can be read, and keys can be typed.
///
/// It holds 8 KiB that nobody has read yet; a program that writes more waits.
final class PseudoTerminal {
    private(set) var master: Int32
    /// The end that a program takes for its terminal.
    let slave: Int32
    /// The slave's file, for another process.
    let path: String

    struct Unavailable: Error {}

    init(columns: Int = 40, rows: Int = 10) throws {
        var ends: (master: Int32, slave: Int32) = (-1, -1)
        guard openpty(&ends.master, &ends.slave, nil, nil, nil) == 0, let name = ttyname(ends.slave) else {
            throw Unavailable()
        }
        (master, slave) = ends
        path = String(cString: name)
        resize(columns: columns, rows: rows)
    }

    deinit {
        close(slave)
        hangUp()
    }

    /// Ends the line, as a closed window or a lost connection does.
    func hangUp() {
        if master >= 0 { close(master) }
        master = -1
    }

    func resize(columns: Int, rows: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    }

    func type(_ text: String) {
        type(Array(text.utf8))
    }

    func type(_ bytes: [UInt8]) {
        _ = write(master, bytes, bytes.count)
    }

    /// Everything written to the terminal since the last call; a mark written behind it tells where that ends.
    func output() -> String {
        let mark = "<end of output>"
        _ = write(slave, mark, mark.utf8.count)
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 4096)
        while !bytes.suffix(mark.utf8.count).elementsEqual(mark.utf8) {
            let count = read(master, &block, block.count)
            guard count > 0 else { break }
            bytes += block.prefix(count)
        }
        return String(decoding: bytes.dropLast(mark.utf8.count), as: UTF8.self)
    }

    /// The terminal's modes as bytes, to be compared.
    var modes: [UInt8] {
        var modes = termios()
        tcgetattr(slave, &modes)
        return withUnsafeBytes(of: modes) { Array($0) }
    }
}

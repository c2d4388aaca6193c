internal import CZlib

/// The files in a zip archive, stored or packed by deflate, without encryption and below 4 GiB.
///
/// Source: PKWARE's APPNOTE, sections 4.3 and 4.4.
enum ZipArchive {
    /// One file.
    struct Entry: Equatable {
        let name: String
        let bytes: [UInt8]
    }

    private static let localMark = 0x0403_4b50
    private static let directoryMark = 0x0201_4b50
    private static let endMark = 0x0605_4b50
    /// The end record without its comment.
    private static let endLength = 22
    private static let longestComment = 0xffff
    private static let stored = 0
    private static let deflated = 8

    /// Unpacks all files of an archive, in the order of its directory.
    ///
    /// - Throws: `DataFileError.damaged` with the byte and what was expected there.
    static func entries(of bytes: [UInt8], path: String) throws(DataFileError) -> [Entry] {
        var reader = try directory(of: bytes, path: path)
        var entries: [Entry] = []
        for _ in 0..<reader.count {
            let start = reader.reader.offset
            guard try reader.reader.integer(4, "an entry of the directory") == directoryMark else {
                throw reader.reader.damaged(at: start, expected: "an entry of the directory", found: "something else")
            }
            entries.append(try entry(&reader.reader, bytes, path))
        }
        return entries
    }

    /// A reader at the directory, which is found from the end of the archive.
    private static func directory(
        of bytes: [UInt8], path: String
    ) throws(DataFileError) -> (reader: ByteReader, count: Int) {
        let first = max(bytes.count - endLength - longestComment, 0)
        let mark: [UInt8] = [0x50, 0x4b, 0x05, 0x06]
        let last = bytes.count - endLength
        guard last >= 0, let end = (first...max(first, last)).last(where: { bytes[$0..<$0 + 4].elementsEqual(mark) })
        else {
            throw .damaged(path: path, byte: first, expected: "the end record of a zip archive", found: "none")
        }
        var reader = ByteReader(bytes, path: path, from: end + 10)
        let count = try reader.integer(2, "the number of entries")
        _ = try reader.integer(4, "the size of the directory")
        let start = try reader.integer(4, "the place of the directory")
        return (ByteReader(bytes, path: path, from: start), count)
    }

    /// The entry whose directory record follows its mark.
    private static func entry(
        _ reader: inout ByteReader, _ bytes: [UInt8], _ path: String
    ) throws(DataFileError) -> Entry {
        let start = reader.offset
        _ = try reader.take(4, "the versions of an entry")
        let flags = try reader.integer(2, "the flags of an entry")
        let method = try reader.integer(2, "the packing of an entry")
        _ = try reader.take(4, "the time of an entry")
        let checksum = try reader.integer(4, "the checksum of an entry")
        let packedSize = try reader.integer(4, "the packed size of an entry")
        let size = try reader.integer(4, "the size of an entry")
        let lengths = (
            try reader.integer(2, "the length of a name"), try reader.integer(2, "the length of extra fields"),
            try reader.integer(2, "the length of a comment")
        )
        _ = try reader.take(8, "the attributes of an entry")
        let place = try reader.integer(4, "the place of an entry")
        let name = String(decoding: try reader.take(lengths.0, "a name"), as: UTF8.self)
        _ = try reader.take(lengths.1 + lengths.2, "extra fields and a comment")
        guard flags & 1 == 0, method == stored || method == deflated else {
            throw reader.damaged(
                at: start + 4, expected: "\(name) stored or packed by deflate",
                found: "method \(method), flags \(flags)")
        }
        var local = ByteReader(bytes, path: path, from: place)
        guard try local.integer(4, "the header of \(name)") == localMark else {
            throw local.damaged(at: place, expected: "the header of \(name)", found: "something else")
        }
        _ = try local.take(22, "the header of \(name)")
        let skipped =
            try local.integer(2, "the length of a name") + (try local.integer(2, "the length of extra fields"))
        _ = try local.take(skipped, "the name and extra fields of \(name)")
        let contentStart = local.offset
        let packed = try local.take(packedSize, "the content of \(name)")
        let content = method == stored ? Array(packed) : Deflate.unpacked(packed, size: size)
        guard let content, content.count == size, Deflate.checksum(content) == checksum else {
            throw local.damaged(
                at: contentStart, expected: "\(size) bytes of \(name) with their checksum", found: "damaged content")
        }
        return Entry(name: name, bytes: content)
    }

    /// An archive of the entries.
    ///
    /// - Throws: `DataFileError.unwritable` if it would be larger than the format's 4 GiB.
    static func bytes(of entries: [Entry], compressed: Bool, path: String) throws(DataFileError) -> [UInt8] {
        var archive: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let packed = compressed ? Deflate.packed(entry.bytes) : nil
            let content = packed ?? entry.bytes
            // Version 2.0, no flags, packing, the format's first day (1 January 1980), checksum and sizes.
            let common =
                little(20, 2) + little(0, 2) + little(packed == nil ? stored : deflated, 2) + little(0, 2)
                + little(0x21, 2)
                + little(Deflate.checksum(entry.bytes), 4) + little(content.count, 4) + little(entry.bytes.count, 4)
                + little(entry.name.utf8.count, 2) + little(0, 2)
            directory += little(directoryMark, 4) + little(20, 2) + common + little(0, 10) + little(archive.count, 4)
            directory += Array(entry.name.utf8)
            archive += little(localMark, 4) + common + Array(entry.name.utf8) + content
        }
        guard archive.count + directory.count <= Int(UInt32.max), entries.count <= Int(UInt16.max) else {
            throw .unwritable(
                path: path, reason: "the archive would be larger than 4 GiB or hold more than 65,535 arrays")
        }
        let end =
            little(endMark, 4) + little(0, 4) + little(entries.count, 2) + little(entries.count, 2)
            + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
        return archive + directory + end
    }

    private static func little(_ value: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: value >> (8 * $0)) : 0 }
    }
}

import CSwTorchKernels

/// One reference to a block of elements in the calling thread's pool.
///
/// The block carries its own count of references and its version, so that a tensor is a single class instance. Copies are
/// explicit (`share`), and the last reference gives the block back to the pool.
struct Storage: ~Copyable {
    let block: swt_block

    private init(block: swt_block) { self.block = block }

    /// A block of undefined content.
    init(byteCount: Int) { block = swt_storage_create(byteCount) }

    deinit { swt_storage_release(block) }

    /// A second reference to the same block.
    borrowing func share() -> Storage {
        swt_storage_retain(block)
        return Storage(block: block)
    }

    /// Counts the changes in place, through whichever view they were made.
    var version: UInt32 { swt_storage_version(block) }

    func markChanged() { swt_storage_mark_changed(block) }

    /// Whether nothing else refers to this block.
    var isUnique: Bool { swt_storage_is_unique(block) }

    func isSame(as other: borrowing Storage) -> Bool { block == other.block }
}

/// The pool of blocks that the calling thread's tensors take their elements from.
public enum MemoryPool {
    /// What the calling thread's pool has done so far.
    public struct Statistics: Sendable, Equatable {
        /// Blocks that had to be allocated.
        public let freshAllocations: Int
        /// Blocks that were taken from the pool.
        public let reusedBlocks: Int
        /// Blocks in use at the moment.
        public let liveBlocks: Int
        /// Bytes that wait in the pool.
        public let cachedBytes: Int
    }

    /// What the calling thread's pool has done so far.
    public static var statistics: Statistics {
        let raw = swt_pool_read()
        return Statistics(
            freshAllocations: Int(raw.fresh), reusedBlocks: Int(raw.reused),
            liveBlocks: Int(truncatingIfNeeded: raw.live),
            cachedBytes: Int(raw.cached_bytes))
    }

    /// Gives the blocks that wait in the calling thread's pool back to the system.
    public static func drain() { swt_pool_drain() }
}

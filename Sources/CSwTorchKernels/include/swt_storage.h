#ifndef SWT_STORAGE_H
#define SWT_STORAGE_H

#include "swt_types.h"

#pragma clang assume_nonnull begin

/// The 64-byte header in front of a block of elements. The count of references is not atomic: a tensor, and everything
/// that shares its block, belongs to one thread at a time.
typedef struct swt_storage {
    struct swt_storage *_Nullable next;
    size_t capacity;
    uint32_t references;
    uint32_t version;
    uint32_t size_class;
    uint32_t unused[9];
} swt_storage;

/// A block, for those who only count its references and its changes.
typedef swt_storage *swt_block;

/// What the calling thread's pool has done so far.
typedef struct swt_pool_statistics {
    uint64_t fresh;
    uint64_t reused;
    uint64_t live;
    uint64_t cached_bytes;
} swt_pool_statistics;

/// A block for `bytes` bytes, 64-byte aligned, with one reference; its content is undefined.
swt_storage *swt_storage_create(size_t bytes);

/// Gives a block without references back to the calling thread's pool.
void swt_storage_recycle(swt_storage *storage);

/// The statistics of the calling thread's pool.
swt_pool_statistics swt_pool_read(void);

/// Gives every cached block of the calling thread back to the system.
void swt_pool_drain(void);

static inline void swt_storage_retain(swt_storage *storage) { storage->references += 1; }

static inline void swt_storage_release(swt_storage *storage) {
    storage->references -= 1;
    if (storage->references == 0) swt_storage_recycle(storage);
}

static inline bool swt_storage_is_unique(swt_block storage) { return storage->references == 1; }

/// Counts the changes in place.
static inline uint32_t swt_storage_version(swt_block storage) { return storage->version; }

static inline void swt_storage_mark_changed(swt_block storage) { storage->version += 1; }

static inline void *swt_storage_data(swt_storage *storage) { return (char *)storage + sizeof(swt_storage); }

#pragma clang assume_nonnull end

#endif

#include "CSwTorchKernels.h"

#include <pthread.h>
#include <stdlib.h>

_Static_assert(sizeof(swt_storage) == 64, "the header keeps the elements behind it aligned");

// Blocks come in classes of four sizes per octave, counted in units of 64 bytes, so that at most a fifth is wasted.
enum { CLASS_COUNT = 128 };

// A thread keeps at most this many bytes of free blocks; what is beyond goes back to the system.
static const size_t CACHE_LIMIT = (size_t)1 << 30;

typedef struct {
    swt_storage *free_lists[CLASS_COUNT];
    swt_pool_statistics statistics;
    bool registered;
    bool closed;
} pool;

static _Thread_local pool thread_pool __attribute__((tls_model("initial-exec")));
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static pthread_key_t key;

static void close_pool(void *unused) {
    (void)unused;
    swt_pool_drain();
    thread_pool.closed = true;
}

static void create_key(void) { pthread_key_create(&key, close_pool); }

// The pool is drained when its thread ends; the value only has to be non-null for that.
static void register_pool(void) {
    pthread_once(&key_once, create_key);
    pthread_setspecific(key, &thread_pool);
    thread_pool.registered = true;
}

static uint32_t size_class(size_t bytes, size_t *capacity) {
    size_t units = (bytes + 63) / 64;
    if (units <= 4) {
        if (units == 0) units = 1;
        *capacity = units * 64;
        return (uint32_t)units - 1;
    }
    uint32_t octave = 63 - (uint32_t)__builtin_clzll(units - 1);
    uint32_t quarter = (uint32_t)((units - 1) >> (octave - 2)) & 3;
    *capacity = ((size_t)(quarter + 5) << (octave - 2)) * 64;
    return 4 * (octave - 1) + quarter;
}

swt_storage *swt_storage_create(size_t bytes) {
    size_t capacity;
    uint32_t class = size_class(bytes, &capacity);
    pool *mine = &thread_pool;
    swt_storage *block = mine->free_lists[class];
    if (block) {
        mine->free_lists[class] = block->next;
        mine->statistics.reused += 1;
        mine->statistics.cached_bytes -= capacity;
    } else {
        if (!mine->registered) register_pool();
        block = aligned_alloc(64, sizeof(swt_storage) + capacity);
        if (!block) abort();
        block->capacity = capacity;
        block->size_class = class;
        mine->statistics.fresh += 1;
    }
    mine->statistics.live += 1;
    block->references = 1;
    block->version = 0;
    return block;
}

void swt_storage_recycle(swt_storage *block) {
    pool *mine = &thread_pool;
    mine->statistics.live -= 1;
    if (mine->closed || mine->statistics.cached_bytes + block->capacity > CACHE_LIMIT) {
        free(block);
        return;
    }
    if (!mine->registered) register_pool();
    block->next = mine->free_lists[block->size_class];
    mine->free_lists[block->size_class] = block;
    mine->statistics.cached_bytes += block->capacity;
}

swt_pool_statistics swt_pool_read(void) { return thread_pool.statistics; }

void swt_pool_drain(void) {
    for (int class = 0; class < CLASS_COUNT; class += 1) {
        swt_storage *block = thread_pool.free_lists[class];
        while (block) {
            swt_storage *next = block->next;
            free(block);
            block = next;
        }
        thread_pool.free_lists[class] = NULL;
    }
    thread_pool.statistics.cached_bytes = 0;
}

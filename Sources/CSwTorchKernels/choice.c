#include "kernel_support.h"

#include <string.h>

#define TAKE(TYPE)                                                                \
    {                                                                             \
        const TYPE *s = source;                                                   \
        TYPE *t = target;                                                         \
        for (size_t i = 0; i < count; i += 1) t[i] = s[positions[i]];             \
        break;                                                                    \
    }
#define PUT(TYPE)                                                                 \
    {                                                                             \
        const TYPE *s = source;                                                   \
        TYPE *t = target;                                                         \
        for (size_t i = 0; i < count; i += 1) t[positions[i]] = s[i];             \
        break;                                                                    \
    }

void swt_take(int size, const void *source, const int64_t *positions, size_t count, void *target) {
    switch (size) {
    case 1: TAKE(uint8_t)
    case 4: TAKE(uint32_t)
    default: TAKE(uint64_t)
    }
}

void swt_put(int size, const void *source, const int64_t *positions, size_t count, void *target) {
    switch (size) {
    case 1: PUT(uint8_t)
    case 4: PUT(uint32_t)
    default: PUT(uint64_t)
    }
}

size_t swt_check_indices(const int64_t *indices, size_t count, int64_t size, bool wraps, int64_t *target) {
    for (size_t i = 0; i < count; i += 1) {
        int64_t index = indices[i];
        if (index >= size || index < (wraps ? -size : 0)) return i + 1;
        target[i] = index < 0 ? index + size : index;
    }
    return 0;
}

// Walks the target like an odometer; the source is read in order.
#define DEFINE_ADD(TYPE)                                                                                      \
    static void add_##TYPE(int rank, const int32_t *dims, const TYPE *source, TYPE *target, const int32_t *strides) { \
        int32_t position[SWT_MAX_RANK] = {0};                                                                 \
        for (int d = 0; d < rank; d += 1)                                                                     \
            if (dims[d] == 0) return;                                                                         \
        for (;;) {                                                                                            \
            *target += *source++;                                                                             \
            int d = rank - 1;                                                                                 \
            for (; d >= 0; d -= 1) {                                                                          \
                position[d] += 1;                                                                             \
                target += strides[d];                                                                         \
                if (position[d] < dims[d]) break;                                                             \
                target -= (ptrdiff_t)strides[d] * dims[d];                                                    \
                position[d] = 0;                                                                              \
            }                                                                                                 \
            if (d < 0) return;                                                                                \
        }                                                                                                     \
    }
DEFINE_ADD(float)
DEFINE_ADD(double)

void swt_add_strided(int dtype, int rank, const int32_t *dims, const void *source, void *target, const int32_t *strides) {
    if (dtype == SWT_F32) {
        add_float(rank, dims, source, target, strides);
    } else {
        add_double(rank, dims, source, target, strides);
    }
}

// Merges two sorted runs of positions; the first run wins a tie, which makes the order stable. A NaN comes last, or first
// where the order descends.
#define DEFINE_ORDER(TYPE)                                                                                       \
    static bool precedes_##TYPE(bool descending, TYPE a, TYPE b) {                                               \
        if (descending) return a != a ? b == b : a > b;                                                          \
        return b != b ? a == a : a < b;                                                                          \
    }                                                                                                            \
    static void order_##TYPE(bool descending, const TYPE *row, int64_t *positions, int64_t *scratch, size_t n) { \
        for (size_t i = 0; i < n; i += 1) positions[i] = (int64_t)i;                                             \
        for (size_t width = 1; width < n; width *= 2) {                                                          \
            for (size_t start = 0; start < n; start += 2 * width) {                                              \
                size_t middle = start + width < n ? start + width : n;                                           \
                size_t end = middle + width < n ? middle + width : n;                                            \
                size_t a = start, b = middle;                                                                    \
                for (size_t k = start; k < end; k += 1) {                                                        \
                    bool second = a == middle ||                                                                 \
                                  (b < end && precedes_##TYPE(descending, row[positions[b]], row[positions[a]])); \
                    scratch[k] = positions[second ? b++ : a++];                                                  \
                }                                                                                                \
            }                                                                                                    \
            memcpy(positions, scratch, n * sizeof *positions);                                                   \
        }                                                                                                        \
    }
DEFINE_ORDER(float)
DEFINE_ORDER(double)
DEFINE_ORDER(int64_t)
DEFINE_ORDER(uint8_t)

void swt_order(int dtype, bool descending, const void *source, size_t rows, size_t length, int64_t *positions) {
    swt_storage *scratch = swt_storage_create(length * sizeof(int64_t));
    int64_t *spare = swt_storage_data(scratch);
    for (size_t r = 0; r < rows; r += 1, positions += length) {
        switch (dtype) {
        case SWT_F32: order_float(descending, (const float *)source + r * length, positions, spare, length); break;
        case SWT_F64: order_double(descending, (const double *)source + r * length, positions, spare, length); break;
        case SWT_I64: order_int64_t(descending, (const int64_t *)source + r * length, positions, spare, length); break;
        default: order_uint8_t(descending, (const uint8_t *)source + r * length, positions, spare, length); break;
        }
    }
    swt_storage_release(scratch);
}

#include "kernel_support.h"

#include <string.h>

#define DEFINE_COPY(TYPE)                                                                                              \
    CLONES static void copy_##TYPE(int rank, const int32_t *dims, const TYPE *source, const int32_t *ss, TYPE *target, \
                                   const int32_t *ts) {                                                                \
        if (rank == 0) {                                                                                               \
            *target = *source;                                                                                         \
            return;                                                                                                    \
        }                                                                                                              \
        int32_t position[SWT_MAX_RANK] = {0};                                                                          \
        int last = rank - 1;                                                                                           \
        for (int d = 0; d < rank; d += 1)                                                                              \
            if (dims[d] == 0) return;                                                                                  \
        for (;;) {                                                                                                     \
            ptrdiff_t si = ss[last], ti = ts[last];                                                                    \
            if (si == 1 && ti == 1) {                                                                                  \
                memcpy(target, source, (size_t)dims[last] * sizeof(TYPE));                                             \
            } else {                                                                                                   \
                for (ptrdiff_t i = 0; i < dims[last]; i += 1) target[i * ti] = source[i * si];                         \
            }                                                                                                          \
            int d = last - 1;                                                                                          \
            while (d >= 0) {                                                                                           \
                position[d] += 1;                                                                                      \
                source += ss[d];                                                                                       \
                target += ts[d];                                                                                       \
                if (position[d] < dims[d]) break;                                                                      \
                source -= (ptrdiff_t)ss[d] * dims[d];                                                                  \
                target -= (ptrdiff_t)ts[d] * dims[d];                                                                  \
                position[d] = 0;                                                                                       \
                d -= 1;                                                                                                \
            }                                                                                                          \
            if (d < 0) return;                                                                                         \
        }                                                                                                              \
    }

DEFINE_COPY(uint8_t)
DEFINE_COPY(uint32_t)
DEFINE_COPY(uint64_t)

void swt_copy_strided(int size, int rank, const int32_t *dims, const void *source, const int32_t *source_strides,
                      void *target, const int32_t *target_strides) {
    switch (size) {
    case 1: copy_uint8_t(rank, dims, source, source_strides, target, target_strides); break;
    case 4: copy_uint32_t(rank, dims, source, source_strides, target, target_strides); break;
    default: copy_uint64_t(rank, dims, source, source_strides, target, target_strides); break;
    }
}

#define DEFINE_CAST(FROM, TO, EXPRESSION)                                                   \
    CLONES static void cast_##FROM##_##TO(const void *source, void *target, size_t count) { \
        const FROM *s = source;                                                             \
        TO *t = target;                                                                     \
        INDEPENDENT for (size_t i = 0; i < count; i += 1) t[i] = (TO)(EXPRESSION);          \
    }
#define DEFINE_CASTS(FROM)               \
    DEFINE_CAST(FROM, float, s[i])       \
    DEFINE_CAST(FROM, double, s[i])      \
    DEFINE_CAST(FROM, int64_t, s[i])     \
    DEFINE_CAST(FROM, uint8_t, s[i] != 0)
DEFINE_CASTS(float)
DEFINE_CASTS(double)
DEFINE_CASTS(int64_t)
DEFINE_CASTS(uint8_t)

typedef void (*cast_function)(const void *, void *, size_t);
#define CAST_ROW(FROM) {cast_##FROM##_float, cast_##FROM##_double, cast_##FROM##_int64_t, cast_##FROM##_uint8_t}
static const cast_function casts[4][4] = {CAST_ROW(float), CAST_ROW(double), CAST_ROW(int64_t), CAST_ROW(uint8_t)};

void swt_cast(int from, const void *source, int to, void *target, size_t count) {
    casts[from][to](source, target, count);
}

#define FILL(TYPE, VALUE)                                      \
    {                                                          \
        TYPE *t = target;                                      \
        TYPE v = (TYPE)(VALUE);                                \
        for (size_t i = 0; i < count; i += 1) t[i] = v;        \
        break;                                                 \
    }

void swt_fill(int dtype, void *target, size_t count, double value) {
    switch (dtype) {
    case SWT_F32: FILL(float, value)
    case SWT_F64: FILL(double, value)
    case SWT_I64: FILL(int64_t, value)
    default: FILL(uint8_t, value != 0)
    }
}

size_t swt_gather_rows(const void *source, size_t rows, size_t row_bytes, const int64_t *indices, size_t count, void *target) {
    const char *from = source;
    char *to = target;
    for (size_t i = 0; i < count; i += 1) {
        if (indices[i] < 0 || (uint64_t)indices[i] >= rows) return i + 1;
        memcpy(to + i * row_bytes, from + (size_t)indices[i] * row_bytes, row_bytes);
    }
    return 0;
}

#define SCATTER(TYPE)                                                                                      \
    {                                                                                                      \
        const TYPE *s = source;                                                                            \
        TYPE *t = target;                                                                                  \
        for (size_t i = 0; i < count; i += 1)                                                              \
            for (size_t j = 0; j < row_length; j += 1) t[(size_t)indices[i] * row_length + j] += s[i * row_length + j]; \
        break;                                                                                             \
    }

void swt_scatter_add_rows(int dtype, const void *source, size_t row_length, const int64_t *indices, size_t count, void *target) {
    switch (dtype) {
    case SWT_F32: SCATTER(float)
    case SWT_F64: SCATTER(double)
    default: SCATTER(int64_t)
    }
}

CLONES static void widen(const uint8_t *source, float divisor, float *target, size_t count) {
    INDEPENDENT for (size_t i = 0; i < count; i += 1) target[i] = (float)source[i] / divisor;
}

size_t swt_gather_bytes(const uint8_t *source, size_t rows, size_t row_length, const int64_t *indices, size_t count,
                        float divisor, float *target) {
    for (size_t i = 0; i < count; i += 1) {
        if (indices[i] < 0 || (uint64_t)indices[i] >= rows) return i + 1;
        widen(source + (size_t)indices[i] * row_length, divisor, target + i * row_length, row_length);
    }
    return 0;
}

#define CHOOSE(TYPE)                                                                              \
    {                                                                                             \
        const TYPE *x = a, *y = b;                                                                \
        TYPE *t = target;                                                                         \
        INDEPENDENT for (size_t i = 0; i < count; i += 1) t[i] = condition[i] ? x[i] : y[i];      \
        break;                                                                                    \
    }

CLONES static void where_any(int size, const uint8_t *condition, const void *a, const void *b, void *target, size_t count) {
    switch (size) {
    case 1: CHOOSE(uint8_t)
    case 4: CHOOSE(uint32_t)
    default: CHOOSE(uint64_t)
    }
}

void swt_where(int size, const uint8_t *condition, const void *a, const void *b, void *target, size_t count) {
    where_any(size, condition, a, b, target, count);
}

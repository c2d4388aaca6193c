#include "kernel_support.h"

#include <math.h>

#define T float
#define U double
#define SUFFIX f32
#define IS_FLOATING
#define IS_NAN(v) ((v) != (v))
#include "cascade_template.h"
#include "reduce_template.h"
#undef T
#undef SUFFIX

#define T double
#define U double
#define SUFFIX f64
#define IS_FLOATING
#define IS_NAN(v) ((v) != (v))
#include "cascade_template.h"
#include "reduce_template.h"
#undef T
#undef SUFFIX

#define T int64_t
#define U uint64_t
#define SUFFIX i64
#define IS_NAN(v) false
#include "reduce_template.h"
#undef T
#undef SUFFIX

void swt_sum(int dtype, const void *source, size_t outer, size_t length, size_t inner, double divisor, void *target) {
    switch (dtype) {
    case SWT_F32: sum_f32(source, outer, length, inner, divisor, target); break;
    case SWT_F64: sum_f64(source, outer, length, inner, divisor, target); break;
    default: sum_i64(source, outer, length, inner, target); break;
    }
}

void swt_variance(int dtype, const void *source, size_t outer, size_t length, size_t inner, double divisor, bool root,
                  void *target) {
    if (dtype == SWT_F32) {
        variance_f32(source, outer, length, inner, divisor, root, target);
    } else {
        variance_f64(source, outer, length, inner, divisor, root, target);
    }
}

void swt_product(int dtype, const void *source, size_t outer, size_t length, size_t inner, void *target) {
    switch (dtype) {
    case SWT_F32: product_f32(source, outer, length, inner, target); break;
    case SWT_F64: product_f64(source, outer, length, inner, target); break;
    default: product_i64(source, outer, length, inner, target); break;
    }
}

void swt_cumulate(int dtype, bool reversed, const void *source, size_t outer, size_t length, size_t inner, void *target) {
    switch (dtype) {
    case SWT_F32: cumulate_f32(reversed, source, outer, length, inner, target); break;
    case SWT_F64: cumulate_f64(reversed, source, outer, length, inner, target); break;
    default: cumulate_i64(reversed, source, outer, length, inner, target); break;
    }
}

void swt_extreme(int dtype, bool largest, const void *source, size_t outer, size_t length, size_t inner, void *values,
                 int64_t *positions) {
    switch (dtype) {
    case SWT_F32: extreme_f32(largest, source, outer, length, inner, values, positions); break;
    case SWT_F64: extreme_f64(largest, source, outer, length, inner, values, positions); break;
    default: extreme_i64(largest, source, outer, length, inner, values, positions); break;
    }
}

// Folds count elements in 16 double lanes; `term` may use i.
#define FOLD(term)                                                     \
    double lanes[16] = {0};                                            \
    size_t whole = count / 16 * 16;                                    \
    for (size_t block = 0; block < whole; block += 16)                 \
        for (size_t l = 0; l < 16; l += 1) {                           \
            const size_t i = block + l;                                \
            lanes[l] += (term);                                        \
        }                                                              \
    double total = 0;                                                  \
    for (size_t l = 0; l < 16; l += 1) total += lanes[l];              \
    for (size_t i = whole; i < count; i += 1) total += (term);         \
    return total;

CLONES static double squares_f32(const float *a, size_t count) { FOLD((double)a[i] * (double)a[i]) }
CLONES static double squares_f64(const double *a, size_t count) { FOLD(a[i] * a[i]) }
CLONES static double sizes_f32(const float *a, size_t count) { FOLD((double)(a[i] < 0 ? -a[i] : a[i])) }
CLONES static double sizes_f64(const double *a, size_t count) { FOLD(a[i] < 0 ? -a[i] : a[i]) }

double swt_dot(int dtype, const void *a, const void *b, size_t count) {
    return dtype == SWT_F32 ? dot_f32(a, b, count) : dot_f64(a, b, count);
}

double swt_sum_of_squares(int dtype, const void *source, size_t count) {
    return dtype == SWT_F32 ? squares_f32(source, count) : squares_f64(source, count);
}

double swt_sum_of_sizes(int dtype, const void *source, size_t count) {
    return dtype == SWT_F32 ? sizes_f32(source, count) : sizes_f64(source, count);
}

bool swt_all_finite(int dtype, const void *source, size_t count) {
    const float *f = source;
    const double *d = source;
    for (size_t i = 0; i < count; i += 1)
        if (dtype == SWT_F32 ? !isfinite(f[i]) : !isfinite(d[i])) return false;
    return true;
}

// Whole blocks are counted first, which vectorises; only a block that holds such an element is searched.
#define FIRST_OUTSIDE(T, name)                                                                  \
    CLONES static size_t name(const T *x, size_t count, T low, T high) {                        \
        for (size_t start = 0; start < count; start += 256) {                                   \
            const size_t end = count - start < 256 ? count : start + 256;                       \
            uint32_t found = 0;                                                                 \
            for (size_t i = start; i < end; i += 1) found += (x[i] < low) | (x[i] > high);      \
            for (size_t i = start; i < end && found > 0; i += 1)                                \
                if (x[i] < low || x[i] > high) return i + 1;                                    \
        }                                                                                       \
        return 0;                                                                               \
    }

FIRST_OUTSIDE(float, first_outside_f32)
FIRST_OUTSIDE(double, first_outside_f64)

size_t swt_first_outside(int dtype, const void *source, size_t count, double low, double high) {
    return dtype == SWT_F32 ? first_outside_f32(source, count, (float)low, (float)high)
                            : first_outside_f64(source, count, low, high);
}

#include "kernel_support.h"
#include "integer_functions.h"
#include "math_functions.h"

#define T float
#define SUFFIX f32
#define HAS_DIVISION
#define WRAPPED(x, operation, y) ((x) operation (y))
#include "elementwise_float_template.h"
#include "elementwise_binary_template.h"
#undef T
#undef SUFFIX

#define T double
#define SUFFIX f64
#include "elementwise_float_template.h"
#include "elementwise_binary_template.h"
#undef T
#undef SUFFIX
#undef HAS_DIVISION
#undef WRAPPED

// Signed overflow is undefined in C; unsigned arithmetic wraps around and has the same bits.
#define T int64_t
#define SUFFIX i64
#define WRAPPED(x, operation, y) ((int64_t)((uint64_t)(x) operation (uint64_t)(y)))
#include "elementwise_binary_template.h"
#undef T
#undef SUFFIX

void swt_apply_unary(int dtype, int function, const void *source, void *target, size_t count, double p) {
    if (dtype == SWT_F32) {
        unary_table_f32[function](source, target, count, (float)p);
    } else {
        unary_table_f64[function](source, target, count, p);
    }
}

void swt_unary_gradient(int dtype, int function, const void *gradient, size_t gradient_stride, const void *saved,
                        void *target, size_t count, double p) {
    if (dtype == SWT_F32) {
        gradient_table_f32[function](gradient, gradient_stride, saved, target, count, (float)p);
    } else {
        gradient_table_f64[function](gradient, gradient_stride, saved, target, count, p);
    }
}

void swt_apply_binary(int dtype, int function, int rank, const int32_t *dims, const void *a, const int32_t *a_strides,
                      const void *b, const int32_t *b_strides, void *target) {
    switch (dtype) {
    case SWT_F32: walk_binary_f32(binary_table_f32[function], rank, dims, a, a_strides, b, b_strides, target); break;
    case SWT_F64: walk_binary_f64(binary_table_f64[function], rank, dims, a, a_strides, b, b_strides, target); break;
    default: walk_binary_i64(binary_table_i64[function], rank, dims, a, a_strides, b, b_strides, target); break;
    }
}

void swt_compare(int dtype, int function, int rank, const int32_t *dims, const void *a, const int32_t *a_strides,
                 const void *b, const int32_t *b_strides, uint8_t *target) {
    switch (dtype) {
    case SWT_F32: walk_comparison_f32(comparison_table_f32[function], rank, dims, a, a_strides, b, b_strides, target); break;
    case SWT_F64: walk_comparison_f64(comparison_table_f64[function], rank, dims, a, a_strides, b, b_strides, target); break;
    default: walk_comparison_i64(comparison_table_i64[function], rank, dims, a, a_strides, b, b_strides, target); break;
    }
}

void swt_accumulate(int dtype, const void *source, double scale, void *target, size_t count) {
    if (dtype == SWT_F32) {
        accumulate_f32(source, (float)scale, target, count);
    } else {
        accumulate_f64(source, scale, target, count);
    }
}

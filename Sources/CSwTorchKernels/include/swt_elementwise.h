#ifndef SWT_ELEMENTWISE_H
#define SWT_ELEMENTWISE_H

#include "swt_types.h"

/// Functions of one element x and a constant p, numbered as `UnaryFunction` in Swift.
enum swt_unary {
    SWT_NEGATE, SWT_ABS, SWT_SIGN, SWT_EXP, SWT_LOG, SWT_SQRT, SWT_SIN, SWT_COS, SWT_RELU, SWT_SIGMOID, SWT_TANH,
    SWT_ADD_SCALAR, SWT_MULTIPLY_SCALAR, SWT_DIVIDE_SCALAR, SWT_SUBTRACT_FROM, SWT_DIVIDE_INTO, SWT_POWER,
    SWT_CLAMP_MIN, SWT_CLAMP_MAX, SWT_EXPM1, SWT_EXP2, SWT_LOG1P, SWT_LOG2, SWT_LOG10, SWT_RSQRT, SWT_TAN, SWT_ASIN,
    SWT_ACOS, SWT_ATAN, SWT_SINH, SWT_COSH, SWT_ASINH, SWT_ACOSH, SWT_ATANH, SWT_ERF, SWT_ERFC, SWT_FLOOR, SWT_CEIL,
    SWT_TRUNC, SWT_ROUND, SWT_EXPONENTIAL, SWT_UNARY_COUNT
};

/// Functions of two elements, numbered as `BinaryFunction` in Swift.
enum swt_binary {
    SWT_ADD, SWT_SUBTRACT, SWT_MULTIPLY, SWT_DIVIDE, SWT_MAXIMUM, SWT_MINIMUM, SWT_RAISE, SWT_FLOOR_DIVIDE, SWT_REMAINDER,
    SWT_FMOD, SWT_ATAN2, SWT_HYPOT, SWT_COPYSIGN, SWT_BINARY_COUNT
};

/// Comparisons, numbered as `Comparison` in Swift.
enum swt_comparison { SWT_EQ, SWT_NE, SWT_LT, SWT_LE, SWT_GT, SWT_GE, SWT_COMPARISON_COUNT };

/// target[i] = f(source[i], p). Floating-point types only, but for negation and the arithmetic with a constant.
void swt_apply_unary(int dtype, int function, const void *source, void *target, size_t count, double p);

/// target[i] = gradient[i] f'(saved[i], p), where `saved` is the input of abs, log, sin, cos, power and the clamps, and
/// the output of exp, sqrt, relu, sigmoid and tanh. `gradient_stride` is 0 or 1.
void swt_unary_gradient(int dtype, int function, const void *gradient, size_t gradient_stride, const void *saved,
                        void *target, size_t count, double p);

/// target = f(a, b) over a shape that both inputs are broadcast to by their strides; target is contiguous. Integers wrap
/// around; division, atan2, hypot and copysign are for floating-point types, and no integer is divided by zero.
void swt_apply_binary(int dtype, int function, int rank, const int32_t *dims, const void *a, const int32_t *a_strides,
                      const void *b, const int32_t *b_strides, void *target);

/// target = a comparison of a and b as bytes 0 and 1, broadcast as in `swt_apply_binary`.
void swt_compare(int dtype, int function, int rank, const int32_t *dims, const void *a, const int32_t *a_strides,
                 const void *b, const int32_t *b_strides, uint8_t *target);

/// target[i] += source[i] times scale.
void swt_accumulate(int dtype, const void *source, double scale, void *target, size_t count);

#endif

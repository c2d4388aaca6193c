#ifndef SWT_REDUCE_H
#define SWT_REDUCE_H

#include "swt_types.h"

/// Sums over the middle of a contiguous array of shape [outer, length, inner] and divides by `divisor`. Floats are
/// added in PyTorch's order and round as its sums do; integers wrap around and are not divided.
void swt_sum(int dtype, const void *source, size_t outer, size_t length, size_t inner, double divisor, void *target);

/// The sum of the squared distances from the mean along the middle of [outer, length, inner], divided by `divisor`, or its
/// root; computed in double. Floating-point types only.
void swt_variance(int dtype, const void *source, size_t outer, size_t length, size_t inner, double divisor, bool root,
                  void *target);

/// The product along the middle of [outer, length, inner]; floats are multiplied in double, integers wrap around.
void swt_product(int dtype, const void *source, size_t outer, size_t length, size_t inner, void *target);

/// Running sums along the middle of [outer, length, inner], from its end where `reversed`; floats are added in double.
void swt_cumulate(int dtype, bool reversed, const void *source, size_t outer, size_t length, size_t inner, void *target);

/// The largest (or smallest) value along the middle of [outer, length, inner] and its first position; a NaN wins.
/// Either target may be null.
void swt_extreme(int dtype, bool largest, const void *source, size_t outer, size_t length, size_t inner, void *values,
                 int64_t *positions);

/// The sum of the products of corresponding elements of two contiguous arrays, rounded as the array of the products and its
/// `swt_sum`.
double swt_dot(int dtype, const void *a, const void *b, size_t count);

/// The sum of the squares, added in double.
double swt_sum_of_squares(int dtype, const void *source, size_t count);

/// The sum of the absolute values, added in double.
double swt_sum_of_sizes(int dtype, const void *source, size_t count);

/// True when every element is finite.
bool swt_all_finite(int dtype, const void *source, size_t count);

/// The position of the first element below `low` or above `high` plus one, or zero; a NaN is neither.
size_t swt_first_outside(int dtype, const void *source, size_t count, double low, double high);

#endif

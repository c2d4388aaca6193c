#ifndef SWT_MATMUL_H
#define SWT_MATMUL_H

#include "swt_types.h"

/// The largest product (rows times columns times the summed length) that `swt_small_product` is meant for.
enum { SWT_SMALL_PRODUCT = 16384 };

/// target[i, j] = sum over k of a[i, k] b[k, j], plus bias[j] where a bias is given; each step of the sum is rounded once.
/// Both inputs are read by row and column strides, target is contiguous.
void swt_small_product(int dtype, size_t rows, size_t columns, size_t length, const void *a, ptrdiff_t a_row,
                       ptrdiff_t a_column, const void *b, ptrdiff_t b_row, ptrdiff_t b_column, const void *bias,
                       void *target);

/// The same product of 64-bit integers of any size, without a bias; sums wrap around.
void swt_integer_product(size_t rows, size_t columns, size_t length, const int64_t *a, ptrdiff_t a_row,
                         ptrdiff_t a_column, const int64_t *b, ptrdiff_t b_row, ptrdiff_t b_column, int64_t *target);

#endif

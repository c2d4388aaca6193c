#ifndef SWT_CHOICE_H
#define SWT_CHOICE_H

#include "swt_types.h"

/// target[i] = source[positions[i]] for elements of `size` bytes; the positions are in range.
void swt_take(int size, const void *source, const int64_t *positions, size_t count, void *target);

/// target[positions[i]] = source[i], in order.
void swt_put(int size, const void *source, const int64_t *positions, size_t count, void *target);

/// Copies indices; where `wraps`, negative ones count from the end of `size` places. Returns the position plus one of the
/// first that is out of range, or zero.
size_t swt_check_indices(const int64_t *indices, size_t count, int64_t size, bool wraps, int64_t *target);

/// Adds the elements of a contiguous source to a strided target; strides count elements and may be zero.
void swt_add_strided(int dtype, int rank, const int32_t *dims, const void *source, void *target, const int32_t *strides);

/// The positions that put each row of [rows, length] into order. The order is stable, and a NaN is larger than all.
void swt_order(int dtype, bool descending, const void *source, size_t rows, size_t length, int64_t *positions);

#endif

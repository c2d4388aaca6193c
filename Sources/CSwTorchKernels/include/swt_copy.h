#ifndef SWT_COPY_H
#define SWT_COPY_H

#include "swt_types.h"

/// Copies elements of `size` bytes (1, 4 or 8) between two strided arrays of the same shape; strides count elements.
void swt_copy_strided(int size, int rank, const int32_t *dims, const void *source, const int32_t *source_strides,
                      void *target, const int32_t *target_strides);

/// Converts `count` elements from one type to another; what is not zero becomes true.
void swt_cast(int from, const void *source, int to, void *target, size_t count);

/// Sets `count` elements to `value`, converted to their type.
void swt_fill(int dtype, void *target, size_t count, double value);

/// Copies the rows of `row_bytes` bytes that `indices` names. Returns the first index outside `0..<rows` plus one as a
/// position in `indices`, or zero.
size_t swt_gather_rows(const void *source, size_t rows, size_t row_bytes, const int64_t *indices, size_t count, void *target);

/// Adds row `i` of `source` to row `indices[i]` of `target`.
void swt_scatter_add_rows(int dtype, const void *source, size_t row_length, const int64_t *indices, size_t count, void *target);

/// Gathers rows of bytes and widens each to a float divided by `divisor`. Returns as `swt_gather_rows`.
size_t swt_gather_bytes(const uint8_t *source, size_t rows, size_t row_length, const int64_t *indices, size_t count,
                        float divisor, float *target);

/// Chooses element by element: `condition ? a : b`, all three contiguous.
void swt_where(int size, const uint8_t *condition, const void *a, const void *b, void *target, size_t count);

#endif

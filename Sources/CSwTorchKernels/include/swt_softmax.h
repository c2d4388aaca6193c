#ifndef SWT_SOFTMAX_H
#define SWT_SOFTMAX_H

#include "swt_types.h"

/// The softmax of each row of a contiguous [rows, length], or its logarithm.
void swt_softmax(int dtype, bool logarithm, const void *source, size_t rows, size_t length, void *target);

/// The gradient of `swt_softmax` with respect to its source, from that of its result and the result.
void swt_softmax_gradient(int dtype, bool logarithm, const void *gradient, const void *output, size_t rows, size_t length,
                          void *target);

/// The negative log-likelihood of each row's label under the softmax of that row: `losses[row]` (0 where the label is
/// `ignored`), and the probabilities. Returns the position of the first label outside `0..<classes` plus one, or zero.
size_t swt_cross_entropy(int dtype, const void *logits, const int64_t *labels, int64_t ignored, size_t rows,
                         size_t classes, double *losses, void *probabilities);

/// target[row, class] = scale * gradient[row] * (probability - [class == label]), 0 in the rows of ignored labels.
/// `gradient_stride` is 0 or 1.
void swt_cross_entropy_gradient(int dtype, const void *gradient, size_t gradient_stride, double scale,
                                const void *probabilities, const int64_t *labels, int64_t ignored, size_t rows,
                                size_t classes, void *target);

#endif

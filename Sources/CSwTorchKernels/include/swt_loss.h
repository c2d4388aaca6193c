#ifndef SWT_LOSS_H
#define SWT_LOSS_H

#include "swt_types.h"

/// Losses of a prediction x against a target y, numbered as `ElementLoss` in Swift:
/// |x - y|, (x - y)^2, the cross-entropy of a probability x, and that of a logit x; |x - y| rounded off below the constant
/// p, and (x - y)^2 / 2 made straight above it.
enum swt_loss {
    SWT_ABSOLUTE, SWT_SQUARED, SWT_BINARY, SWT_BINARY_LOGITS, SWT_SMOOTH_ABSOLUTE, SWT_HUBER, SWT_LOSS_COUNT
};

/// The sum of the losses, rounded as `swt_sum`.
double swt_loss_sum(int dtype, int loss, const void *x, const void *y, size_t count, double p);

/// The loss of each element.
void swt_loss_each(int dtype, int loss, const void *x, const void *y, void *target, size_t count, double p);

/// target[i] = gradient[i] * dl/dx / divisor. `gradient_stride` is 0 or 1.
void swt_loss_gradient(int dtype, int loss, const void *gradient, size_t gradient_stride, double divisor, const void *x,
                       const void *y, void *target, size_t count, double p);

#endif

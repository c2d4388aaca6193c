#ifndef SWT_OPTIMIZER_H
#define SWT_OPTIMIZER_H

#include "swt_types.h"

/// What one step of stochastic gradient descent is told.
typedef struct swt_sgd {
    double learning_rate;
    double momentum;
    double dampening;
    double weight_decay;
    bool nesterov;
    /// The velocity holds nothing yet: it becomes the gradient.
    bool first;
} swt_sgd;

/// One step of gradient descent; `velocity` is null without momentum.
void swt_sgd_step(int dtype, swt_sgd settings, void *parameter, const void *gradient, void *velocity, size_t count);

/// What one step of Adam is told; the corrections are 1 - beta^t of this step t.
typedef struct swt_adam {
    double learning_rate;
    double beta1;
    double beta2;
    double epsilon;
    double weight_decay;
    double correction1;
    double correction2;
} swt_adam;

/// One step of Adam; `mean` and `square` are the running moments.
void swt_adam_step(int dtype, swt_adam settings, void *parameter, const void *gradient, void *mean, void *square,
                   size_t count);

#endif

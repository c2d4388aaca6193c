#ifndef SWT_OPTIMIZER_H
#define SWT_OPTIMIZER_H

#include "swt_types.h"

/// One parameter with its gradient and with what the optimizer keeps for it; the kept arrays may be null where unused.
typedef struct swt_slot {
    void *parameter;
    const void *gradient;
    void *first;
    void *second;
    void *third;
} swt_slot;

/// What all optimizers are told.
typedef struct swt_common {
    double learning_rate;
    double weight_decay;
    double epsilon;
    /// Climbs instead of descending.
    bool maximize;
} swt_common;

/// Stochastic gradient descent; keeps the velocity, or nothing without momentum.
typedef struct swt_sgd {
    swt_common common;
    double momentum;
    double dampening;
    bool nesterov;
    /// The velocity holds nothing yet: it becomes the gradient.
    bool first;
} swt_sgd;

/// Adam; keeps the running moments, and the largest second moment for AMSGrad. The corrections are 1 - beta^t of this step t.
typedef struct swt_adam {
    swt_common common;
    double beta1;
    double beta2;
    double correction1;
    double correction2;
    /// The weight decay shrinks the parameter instead of entering the gradient.
    bool decoupled;
} swt_adam;

/// RMSprop; keeps the running square, the velocity, and the running mean where it is centered.
typedef struct swt_rmsprop {
    swt_common common;
    double alpha;
    double momentum;
} swt_rmsprop;

/// Adagrad; keeps the sum of squares.
typedef struct swt_adagrad {
    swt_common common;
} swt_adagrad;

/// Adadelta; keeps the running squares of gradients and of updates.
typedef struct swt_adadelta {
    swt_common common;
    double rho;
} swt_adadelta;

/// Adamax; keeps the running mean and the decaying maximum.
typedef struct swt_adamax {
    swt_common common;
    double beta1;
    double beta2;
    double correction1;
} swt_adamax;

/// NAdam; keeps the running moments. The factors are those of the gradient and of the mean in this step.
typedef struct swt_nadam {
    swt_common common;
    double beta1;
    double beta2;
    double correction2;
    double gradient_factor;
    double mean_factor;
    bool decoupled;
} swt_nadam;

// One step over one parameter, in place.
void swt_sgd_step(int dtype, swt_sgd settings, swt_slot slot, size_t count);
void swt_adam_step(int dtype, swt_adam settings, swt_slot slot, size_t count);
void swt_rmsprop_step(int dtype, swt_rmsprop settings, swt_slot slot, size_t count);
void swt_adagrad_step(int dtype, swt_adagrad settings, swt_slot slot, size_t count);
void swt_adadelta_step(int dtype, swt_adadelta settings, swt_slot slot, size_t count);
void swt_adamax_step(int dtype, swt_adamax settings, swt_slot slot, size_t count);
void swt_nadam_step(int dtype, swt_nadam settings, swt_slot slot, size_t count);

#endif

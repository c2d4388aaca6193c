#ifndef SWT_ACTIVATION_H
#define SWT_ACTIVATION_H

#include "swt_types.h"

/// Activations of one element x with two constants p and q, numbered as `ActivationFunction` in Swift:
/// leaky ReLU (p: slope), ELU (p: factor below zero, q: factor above), softplus (p: beta, q: threshold), GELU, its approximation by tanh, SiLU, log-sigmoid, hardtanh (p: minimum, q: maximum).
enum swt_activation {
    SWT_LEAKY_RELU, SWT_ELU, SWT_SOFTPLUS, SWT_GELU, SWT_GELU_TANH, SWT_SILU, SWT_LOG_SIGMOID,
    SWT_HARDTANH, SWT_ACTIVATION_COUNT
};

/// target[i] = f(source[i], p, q). Floating-point types only.
void swt_apply_activation(int dtype, int function, const void *source, void *target, size_t count, double p, double q);

/// target[i] = gradient[i] f'(source[i], p, q). `gradient_stride` is 0 or 1.
void swt_activation_gradient(int dtype, int function, const void *gradient, size_t gradient_stride, const void *source,
                             void *target, size_t count, double p, double q);

#endif

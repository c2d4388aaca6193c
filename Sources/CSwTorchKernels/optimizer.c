#include "kernel_support.h"

#define T float
#define SUFFIX f32
#include "optimizer_template.h"
#undef T
#undef SUFFIX

#define T double
#define SUFFIX f64
#include "optimizer_template.h"
#undef T
#undef SUFFIX

void swt_sgd_step(int dtype, swt_sgd settings, void *parameter, const void *gradient, void *velocity, size_t count) {
    if (dtype == SWT_F32) {
        sgd_f32(settings, parameter, gradient, velocity, count);
    } else {
        sgd_f64(settings, parameter, gradient, velocity, count);
    }
}

void swt_adam_step(int dtype, swt_adam settings, void *parameter, const void *gradient, void *mean, void *square,
                   size_t count) {
    if (dtype == SWT_F32) {
        adam_f32(settings, parameter, gradient, mean, square, count);
    } else {
        adam_f64(settings, parameter, gradient, mean, square, count);
    }
}

#include "math_functions.h"

#define T float
#define SUFFIX f32
// PyTorch's float32 GELU of +infinity is NaN, that of its float64 is +infinity.
#define RESIDUE(x) ((x) - (x))
#include "activation_template.h"
#undef T
#undef SUFFIX

#define T double
#define SUFFIX f64
#define RESIDUE(x) 0
#include "activation_template.h"
#undef T
#undef SUFFIX

void swt_apply_activation(int dtype, int function, const void *source, void *target, size_t count, double p, double q) {
    if (dtype == SWT_F32) {
        activation_table_f32[function](source, target, count, (float)p, (float)q);
    } else {
        activation_table_f64[function](source, target, count, p, q);
    }
}

void swt_activation_gradient(int dtype, int function, const void *gradient, size_t gradient_stride, const void *source,
                             void *target, size_t count, double p, double q) {
    if (dtype == SWT_F32) {
        activation_gradient_table_f32[function](gradient, gradient_stride, source, target, count, (float)p, (float)q);
    } else {
        activation_gradient_table_f64[function](gradient, gradient_stride, source, target, count, p, q);
    }
}

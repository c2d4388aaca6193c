#include "math_functions.h"

#define T float
#define SUFFIX f32
#include "cascade_template.h"
#include "loss_template.h"
#undef T
#undef SUFFIX

#define T double
#define SUFFIX f64
#include "cascade_template.h"
#include "loss_template.h"
#undef T
#undef SUFFIX

double swt_loss_sum(int dtype, int loss, const void *x, const void *y, size_t count, double p) {
    return dtype == SWT_F32 ? sum_table_f32[loss](x, y, count, (float)p) : sum_table_f64[loss](x, y, count, p);
}

void swt_loss_each(int dtype, int loss, const void *x, const void *y, void *target, size_t count, double p) {
    if (dtype == SWT_F32) {
        each_table_f32[loss](x, y, target, count, (float)p);
    } else {
        each_table_f64[loss](x, y, target, count, p);
    }
}

void swt_loss_gradient(int dtype, int loss, const void *gradient, size_t gradient_stride, double divisor, const void *x,
                       const void *y, void *target, size_t count, double p) {
    if (dtype == SWT_F32) {
        gradient_table_f32[loss](gradient, gradient_stride, (float)divisor, x, y, target, count, (float)p);
    } else {
        gradient_table_f64[loss](gradient, gradient_stride, divisor, x, y, target, count, p);
    }
}

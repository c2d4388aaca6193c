#include "math_functions.h"

#define T float
#define SUFFIX f32
#include "softmax_template.h"
#undef T
#undef SUFFIX

#define T double
#define SUFFIX f64
#include "softmax_template.h"
#undef T
#undef SUFFIX

void swt_softmax(int dtype, bool logarithm, const void *source, size_t rows, size_t length, void *target) {
    if (dtype == SWT_F32) {
        softmax_f32(logarithm, source, rows, length, target);
    } else {
        softmax_f64(logarithm, source, rows, length, target);
    }
}

void swt_softmax_gradient(int dtype, bool logarithm, const void *gradient, const void *output, size_t rows, size_t length,
                          void *target) {
    if (dtype == SWT_F32) {
        softmax_gradient_f32(logarithm, gradient, output, rows, length, target);
    } else {
        softmax_gradient_f64(logarithm, gradient, output, rows, length, target);
    }
}

size_t swt_cross_entropy(int dtype, const void *logits, const int64_t *labels, int64_t ignored, size_t rows,
                         size_t classes, double *losses, void *probabilities) {
    return dtype == SWT_F32 ? cross_entropy_f32(logits, labels, ignored, rows, classes, losses, probabilities)
                            : cross_entropy_f64(logits, labels, ignored, rows, classes, losses, probabilities);
}

void swt_cross_entropy_gradient(int dtype, const void *gradient, size_t gradient_stride, double scale,
                                const void *probabilities, const int64_t *labels, int64_t ignored, size_t rows,
                                size_t classes, void *target) {
    if (dtype == SWT_F32) {
        cross_entropy_gradient_f32(gradient, gradient_stride, scale, probabilities, labels, ignored, rows, classes, target);
    } else {
        cross_entropy_gradient_f64(gradient, gradient_stride, scale, probabilities, labels, ignored, rows, classes, target);
    }
}

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

#define STEP(optimizer)                                                                                          \
    void swt_##optimizer##_step(int dtype, swt_##optimizer settings, swt_slot slot, size_t count) {              \
        if (dtype == SWT_F32) {                                                                                  \
            optimizer##_f32(settings, slot, count);                                                              \
        } else {                                                                                                 \
            optimizer##_f64(settings, slot, count);                                                              \
        }                                                                                                        \
    }

STEP(sgd)
STEP(adam)
STEP(rmsprop)
STEP(adagrad)
STEP(adadelta)
STEP(adamax)
STEP(nadam)

// Losses element by element, for the type T. Included once per floating-point type.

// log p as PyTorch takes it: not below -100.
INLINE T NAME(bounded_log)(T p) {
    T value = NAME(log)(p);
    return value < -100 ? -100 : value;
}

INLINE T NAME(size)(T x) { return x < 0 ? -x : x; }

INLINE T NAME(smooth_absolute)(T distance, T beta) {
    return distance < beta ? (T)0.5 * distance * distance / beta : distance - (T)0.5 * beta;
}

INLINE T NAME(huber)(T distance, T delta) {
    return distance <= delta ? (T)0.5 * distance * distance : delta * (distance - (T)0.5 * delta);
}

// x, but not further from zero than the bound.
INLINE T NAME(bounded)(T x, T bound) { return x < -bound ? -bound : (x > bound ? bound : x); }

#define LOSS_ABSOLUTE NAME(size)(x[i] - y[i])
#define LOSS_SQUARED ((x[i] - y[i]) * (x[i] - y[i]))
#define LOSS_BINARY ((y[i] - 1) * NAME(bounded_log)(1 - x[i]) - y[i] * NAME(bounded_log)(x[i]))
#define LOSS_BINARY_LOGITS \
    ((1 - y[i]) * x[i] + ((x[i] < 0 ? -x[i] : 0) + NAME(log1p)(NAME(exp)(-NAME(size)(x[i])))))
#define LOSS_SMOOTH_ABSOLUTE NAME(smooth_absolute)(NAME(size)(x[i] - y[i]), p)
#define LOSS_HUBER NAME(huber)(NAME(size)(x[i] - y[i]), p)

// The elements are computed in blocks, so that the loss vectorises apart from its sum.
#define DEFINE_LOSS(name, expression)                                                                     \
    CLONES static void NAME(each_##name)(const T *x, const T *y, T *t, size_t count, T p) {               \
        (void)p;                                                                                          \
        INDEPENDENT for (size_t i = 0; i < count; i += 1) t[i] = (expression);                            \
    }                                                                                                     \
    CLONES static double NAME(sum_##name)(const T *x, const T *y, size_t count, T p) {                    \
        (void)p;                                                                                          \
        CASCADE(expression)                                                                               \
    }

DEFINE_LOSS(absolute, LOSS_ABSOLUTE)
DEFINE_LOSS(squared, LOSS_SQUARED)
DEFINE_LOSS(binary, LOSS_BINARY)
DEFINE_LOSS(binary_logits, LOSS_BINARY_LOGITS)
DEFINE_LOSS(smooth_absolute, LOSS_SMOOTH_ABSOLUTE)
DEFINE_LOSS(huber, LOSS_HUBER)

// The derivative of the reduced loss by x[i], where g is the gradient of the reduced loss and n the number of elements or 1.
// The factors come in PyTorch's order.
#define DEFINE_GRADIENT(name, expression)                                                                          \
    CLONES static void NAME(gradient_##name)(const T *gradient, size_t stride, T n, const T *x, const T *y, T *t,  \
                                             size_t count, T p) {                                                  \
        (void)p;                                                                                                   \
        const T share = 1 / n;                                                                                     \
        (void)share;                                                                                               \
        if (stride == 0) {                                                                                         \
            const T g = *gradient;                                                                                 \
            INDEPENDENT for (size_t i = 0; i < count; i += 1) t[i] = (expression);                                 \
        } else {                                                                                                   \
            INDEPENDENT for (size_t i = 0; i < count; i += 1) {                                                    \
                const T g = gradient[i];                                                                           \
                t[i] = (expression);                                                                               \
            }                                                                                                      \
        }                                                                                                          \
    }

#define VARIANCE ((1 - x[i]) * x[i])
DEFINE_GRADIENT(absolute, g / n *(T)((x[i] > y[i]) - (x[i] < y[i])))
DEFINE_GRADIENT(squared, 2 * share * (x[i] - y[i]) * g)
DEFINE_GRADIENT(binary, g *(x[i] - y[i]) / (VARIANCE > (T)1e-12 ? VARIANCE : (T)1e-12) / n)
DEFINE_GRADIENT(binary_logits, (NAME(sigmoid)(x[i]) - y[i]) * g / n)
DEFINE_GRADIENT(smooth_absolute, share *NAME(bounded)(x[i] - y[i], p) * g / p)
DEFINE_GRADIENT(huber, share *NAME(bounded)(x[i] - y[i], p) * g)

typedef void (*NAME(each_function))(const T *, const T *, T *, size_t, T);
typedef double (*NAME(sum_function))(const T *, const T *, size_t, T);
typedef void (*NAME(gradient_function))(const T *, size_t, T, const T *, const T *, T *, size_t, T);

static const NAME(each_function) NAME(each_table)[SWT_LOSS_COUNT] = {
    NAME(each_absolute), NAME(each_squared), NAME(each_binary), NAME(each_binary_logits),
    NAME(each_smooth_absolute), NAME(each_huber),
};
static const NAME(sum_function) NAME(sum_table)[SWT_LOSS_COUNT] = {
    NAME(sum_absolute), NAME(sum_squared), NAME(sum_binary), NAME(sum_binary_logits),
    NAME(sum_smooth_absolute), NAME(sum_huber),
};
static const NAME(gradient_function) NAME(gradient_table)[SWT_LOSS_COUNT] = {
    NAME(gradient_absolute), NAME(gradient_squared), NAME(gradient_binary), NAME(gradient_binary_logits),
    NAME(gradient_smooth_absolute), NAME(gradient_huber),
};

#undef LOSS_ABSOLUTE
#undef LOSS_SQUARED
#undef LOSS_BINARY
#undef LOSS_BINARY_LOGITS
#undef LOSS_SMOOTH_ABSOLUTE
#undef LOSS_HUBER
#undef VARIANCE
#undef DEFINE_LOSS
#undef DEFINE_GRADIENT

// Element by element functions of one input, for the type T. Included once per floating-point type.

#define UNARY(name, expression)                                                                   \
    CLONES static void NAME(unary_##name)(const T *x, T *y, size_t count, T p) {                  \
        (void)p;                                                                                  \
        INDEPENDENT for (size_t i = 0; i < count; i += 1) y[i] = (expression);                    \
    }

UNARY(negate, -x[i])
UNARY(abs, x[i] < 0 ? -x[i] : x[i] + 0)
UNARY(sign, (T)((x[i] > 0) - (x[i] < 0)))
UNARY(exp, NAME(exp)(x[i]))
UNARY(log, NAME(log)(x[i]))
UNARY(sqrt, __builtin_elementwise_sqrt(x[i]))
UNARY(sin, NAME(sin)(x[i]))
UNARY(cos, NAME(cos)(x[i]))
UNARY(relu, x[i] < 0 ? 0 : x[i])
UNARY(sigmoid, NAME(sigmoid)(x[i]))
UNARY(tanh, NAME(tanh)(x[i]))
UNARY(add_scalar, x[i] + p)
UNARY(multiply_scalar, x[i] * p)
UNARY(divide_scalar, x[i] / p)
UNARY(subtract_from, p - x[i])
UNARY(divide_into, p / x[i])
UNARY(square, x[i] * x[i])
UNARY(cube, x[i] * x[i] * x[i])
UNARY(general_power, NAME(pow)(x[i], p))
UNARY(clamp_min, x[i] < p ? p : x[i])
UNARY(clamp_max, x[i] > p ? p : x[i])
UNARY(expm1, NAME(expm1)(x[i]))
UNARY(exp2, NAME(exp2)(x[i]))
UNARY(log1p, NAME(log1p)(x[i]))
UNARY(log2, NAME(log2)(x[i]))
UNARY(log10, NAME(log10)(x[i]))
UNARY(rsqrt, 1 / __builtin_elementwise_sqrt(x[i]))
UNARY(tan, NAME(tan)(x[i]))
UNARY(asin, NAME(asin)(x[i]))
UNARY(acos, NAME(acos)(x[i]))
UNARY(atan, NAME(atan)(x[i]))
UNARY(sinh, NAME(sinh)(x[i]))
UNARY(cosh, NAME(cosh)(x[i]))
UNARY(asinh, NAME(asinh)(x[i]))
UNARY(acosh, NAME(acosh)(x[i]))
UNARY(atanh, NAME(atanh)(x[i]))
UNARY(erf, NAME(erf)(x[i]))
UNARY(erfc, NAME(erfc)(x[i]))
UNARY(floor, __builtin_elementwise_floor(x[i]))
UNARY(ceil, __builtin_elementwise_ceil(x[i]))
UNARY(trunc, __builtin_elementwise_trunc(x[i]))
UNARY(round, __builtin_elementwise_roundeven(x[i]))
UNARY(exponential, NAME(pow)(p, x[i]))

// The exponents that are met in practice cost a product or a root.
static void NAME(unary_power)(const T *x, T *y, size_t count, T p) {
    if (p == 2) {
        NAME(unary_square)(x, y, count, p);
    } else if (p == 3) {
        NAME(unary_cube)(x, y, count, p);
    } else if (p == 1) {
        NAME(unary_multiply_scalar)(x, y, count, 1);
    } else if (p == -1) {
        NAME(unary_divide_into)(x, y, count, 1);
    } else if (p == (T)0.5) {
        NAME(unary_sqrt)(x, y, count, p);
    } else if (p == (T)-0.5) {
        NAME(unary_rsqrt)(x, y, count, p);
    } else {
        NAME(unary_general_power)(x, y, count, p);
    }
}

typedef void (*NAME(unary_function))(const T *, T *, size_t, T);
static const NAME(unary_function) NAME(unary_table)[SWT_UNARY_COUNT] = {
    NAME(unary_negate), NAME(unary_abs), NAME(unary_sign), NAME(unary_exp), NAME(unary_log), NAME(unary_sqrt), NAME(unary_sin),
    NAME(unary_cos), NAME(unary_relu), NAME(unary_sigmoid), NAME(unary_tanh), NAME(unary_add_scalar),
    NAME(unary_multiply_scalar), NAME(unary_divide_scalar), NAME(unary_subtract_from), NAME(unary_divide_into),
    NAME(unary_power), NAME(unary_clamp_min), NAME(unary_clamp_max),
    NAME(unary_expm1), NAME(unary_exp2), NAME(unary_log1p), NAME(unary_log2), NAME(unary_log10), NAME(unary_rsqrt),
    NAME(unary_tan), NAME(unary_asin), NAME(unary_acos), NAME(unary_atan), NAME(unary_sinh), NAME(unary_cosh),
    NAME(unary_asinh), NAME(unary_acosh), NAME(unary_atanh), NAME(unary_erf), NAME(unary_erfc), NAME(unary_floor),
    NAME(unary_ceil), NAME(unary_trunc), NAME(unary_round), NAME(unary_exponential),
};

// A gradient that is one number for all elements (that of a sum or a mean) is not written out first.
#define GRADIENT(name, expression)                                                                              \
    CLONES static void NAME(gradient_##name)(const T *gradient, size_t stride, const T *s, T *y, size_t count, T p) { \
        (void)p;                                                                                                \
        if (stride == 0) {                                                                                      \
            const T g = *gradient;                                                                              \
            INDEPENDENT for (size_t i = 0; i < count; i += 1) y[i] = (expression);                              \
        } else {                                                                                                \
            INDEPENDENT for (size_t i = 0; i < count; i += 1) {                                                 \
                const T g = gradient[i];                                                                        \
                y[i] = (expression);                                                                            \
            }                                                                                                   \
        }                                                                                                       \
    }

GRADIENT(abs, g *(T)((s[i] > 0) - (s[i] < 0)))
GRADIENT(exp, g *s[i])
GRADIENT(log, g / s[i])
GRADIENT(sqrt, g / (2 * s[i]))
GRADIENT(sin, g *NAME(cos)(s[i]))
GRADIENT(cos, -g * NAME(sin)(s[i]))
GRADIENT(relu, s[i] <= 0 ? 0 : g)
GRADIENT(sigmoid, g *(1 - s[i]) * s[i])
GRADIENT(tanh, g *FUSED(-s[i], s[i], (T)1))
GRADIENT(square, g *(2 * s[i]))
GRADIENT(cube, g *(3 * (s[i] * s[i])))
GRADIENT(root, g *(p * (1 / __builtin_elementwise_sqrt(s[i]))))
GRADIENT(root_of_cube, g *(p * __builtin_elementwise_sqrt(s[i])))
GRADIENT(general_power, g *(p * NAME(pow)(s[i], p - 1)))
GRADIENT(clamp_min, s[i] >= p ? g : 0)
GRADIENT(clamp_max, s[i] <= p ? g : 0)

static void NAME(gradient_power)(const T *gradient, size_t stride, const T *s, T *y, size_t count, T p) {
    if (p == 2) {
        NAME(gradient_square)(gradient, stride, s, y, count, p);
    } else if (p == 3) {
        NAME(gradient_cube)(gradient, stride, s, y, count, p);
    } else if (p == (T)0.5) {
        NAME(gradient_root)(gradient, stride, s, y, count, p);
    } else if (p == (T)1.5) {
        NAME(gradient_root_of_cube)(gradient, stride, s, y, count, p);
    } else if (p == 0) {
        memset(y, 0, count * sizeof(T));
    } else {
        NAME(gradient_general_power)(gradient, stride, s, y, count, p);
    }
}

typedef void (*NAME(gradient_function))(const T *, size_t, const T *, T *, size_t, T);
static const NAME(gradient_function) NAME(gradient_table)[SWT_UNARY_COUNT] = {
    [SWT_ABS] = NAME(gradient_abs), [SWT_EXP] = NAME(gradient_exp), [SWT_LOG] = NAME(gradient_log),
    [SWT_SQRT] = NAME(gradient_sqrt), [SWT_SIN] = NAME(gradient_sin), [SWT_COS] = NAME(gradient_cos),
    [SWT_RELU] = NAME(gradient_relu), [SWT_SIGMOID] = NAME(gradient_sigmoid), [SWT_TANH] = NAME(gradient_tanh),
    [SWT_POWER] = NAME(gradient_power), [SWT_CLAMP_MIN] = NAME(gradient_clamp_min), [SWT_CLAMP_MAX] = NAME(gradient_clamp_max),
};

CLONES static void NAME(accumulate)(const T *x, T scale, T *y, size_t count) {
    if (scale == 1) {
        INDEPENDENT for (size_t i = 0; i < count; i += 1) y[i] += x[i];
    } else {
        INDEPENDENT for (size_t i = 0; i < count; i += 1) y[i] += x[i] * scale;
    }
}

#undef UNARY
#undef GRADIENT

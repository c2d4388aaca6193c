// Activations element by element, for the type T. Included once per floating-point type.

// The distribution function and the density of the standard normal distribution.
INLINE T NAME(normal_below)(T x) { return (T)0.5 * (1 + NAME(erf)(x * (T)M_SQRT1_2)); }
INLINE T NAME(normal_density)(T x) { return (T)(M_2_SQRTPI * M_SQRT1_2 * 0.5) * NAME(exp)(x * x * (T)-0.5); }

// What the approximation of GELU takes the hyperbolic tangent of, and its derivative.
#define GELU_SCALE ((T)(M_SQRT2 * M_2_SQRTPI * 0.5))
#define GELU_CUBIC ((T)0.044715)
INLINE T NAME(gelu_inner)(T x) { return GELU_SCALE * (x + GELU_CUBIC * (x * x * x)); }
INLINE T NAME(gelu_slope)(T x) { return GELU_SCALE * (1 + 3 * GELU_CUBIC * (x * x)); }

INLINE T NAME(gelu_tanh_derivative)(T x) {
    T bend = NAME(tanh)(NAME(gelu_inner)(x));
    return (T)0.5 * (1 + bend) + (T)0.5 * x * (1 - bend * bend) * NAME(gelu_slope)(x);
}

INLINE T NAME(silu_derivative)(T x) {
    T s = NAME(sigmoid)(x);
    return s * (1 + x * (1 - s));
}

// z / (1 + z) of z = exp(-|x|), which never overflows, is the sigmoid of -|x|.
INLINE T NAME(log_sigmoid_derivative)(T x) {
    T z = NAME(exp)(x < 0 ? x : -x);
    T tail = z / (1 + z);
    return x < 0 ? 1 - tail : tail;
}

// f: the function; d: its derivative. Both are defined for one table that both entry points read.
#define ACTIVATION(name, f, d)                                                                                     \
    CLONES static void NAME(activation_##name)(const T *source, T *y, size_t count, T p, T q) {                    \
        (void)p;                                                                                                   \
        (void)q;                                                                                                   \
        INDEPENDENT for (size_t i = 0; i < count; i += 1) {                                                        \
            const T x = source[i];                                                                                 \
            y[i] = (f);                                                                                            \
        }                                                                                                          \
    }                                                                                                              \
    CLONES static void NAME(activation_gradient_##name)(const T *gradient, size_t stride, const T *source, T *y,   \
                                                        size_t count, T p, T q) {                                  \
        (void)p;                                                                                                   \
        (void)q;                                                                                                   \
        if (stride == 0) {                                                                                         \
            const T g = *gradient;                                                                                 \
            INDEPENDENT for (size_t i = 0; i < count; i += 1) {                                                    \
                const T x = source[i];                                                                             \
                y[i] = (d);                                                                                        \
            }                                                                                                      \
        } else {                                                                                                   \
            INDEPENDENT for (size_t i = 0; i < count; i += 1) {                                                    \
                const T g = gradient[i];                                                                           \
                const T x = source[i];                                                                             \
                y[i] = (d);                                                                                        \
            }                                                                                                      \
        }                                                                                                          \
    }

ACTIVATION(leaky_relu, x > 0 ? x : x * p, x > 0 ? g : g * p)
ACTIVATION(elu, x < 0 ? NAME(expm1)(x) * p : x * q, x <= 0 ? g * p * NAME(exp)(x) : g * q)
ACTIVATION(softplus, x *p > q ? x : NAME(log1p)(NAME(exp)(x * p)) / p, x *p > q ? g : g * NAME(sigmoid)(x * p))
ACTIVATION(gelu, x *NAME(normal_below)(x) + RESIDUE(x), g *(NAME(normal_below)(x) + x * NAME(normal_density)(x)))
ACTIVATION(gelu_tanh, (T)0.5 * x * (1 + NAME(tanh)(NAME(gelu_inner)(x))), g *NAME(gelu_tanh_derivative)(x))
ACTIVATION(silu, x / (1 + NAME(exp)(-x)), g *NAME(silu_derivative)(x))
ACTIVATION(log_sigmoid, (x < 0 ? x : 0) - NAME(log1p)(NAME(exp)(x < 0 ? x : -x)), g *NAME(log_sigmoid_derivative)(x))
ACTIVATION(hardtanh, x < p ? p : (x > q ? q : x), x <= p || x >= q ? 0 : g)

typedef void (*NAME(activation_function))(const T *, T *, size_t, T, T);
static const NAME(activation_function) NAME(activation_table)[SWT_ACTIVATION_COUNT] = {
    NAME(activation_leaky_relu), NAME(activation_elu), NAME(activation_softplus), NAME(activation_gelu),
    NAME(activation_gelu_tanh), NAME(activation_silu), NAME(activation_log_sigmoid), NAME(activation_hardtanh),
};

typedef void (*NAME(activation_gradient_function))(const T *, size_t, const T *, T *, size_t, T, T);
static const NAME(activation_gradient_function) NAME(activation_gradient_table)[SWT_ACTIVATION_COUNT] = {
    NAME(activation_gradient_leaky_relu), NAME(activation_gradient_elu), NAME(activation_gradient_softplus),
    NAME(activation_gradient_gelu), NAME(activation_gradient_gelu_tanh), NAME(activation_gradient_silu),
    NAME(activation_gradient_log_sigmoid), NAME(activation_gradient_hardtanh),
};

#undef ACTIVATION
#undef GELU_SCALE
#undef GELU_CUBIC
#undef RESIDUE

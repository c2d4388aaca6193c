// Element by element functions of two inputs, for the type T. Included once per type.

// The innermost loop; its strides are 0 for an input that is repeated and 1 for one that is read in order.
#define BINARY_ROW(name, R, expression)                                                                                \
    CLONES static void NAME(name)(const T *a, ptrdiff_t sa, const T *b, ptrdiff_t sb, R *r, ptrdiff_t count) {         \
        if (sa == 1 && sb == 1) {                                                                                      \
            INDEPENDENT for (ptrdiff_t i = 0; i < count; i += 1) {                                                     \
                const T x = a[i], y = b[i];                                                                            \
                r[i] = (expression);                                                                                   \
            }                                                                                                          \
        } else if (sa == 1 && sb == 0) {                                                                               \
            const T y = *b;                                                                                            \
            INDEPENDENT for (ptrdiff_t i = 0; i < count; i += 1) {                                                     \
                const T x = a[i];                                                                                      \
                r[i] = (expression);                                                                                   \
            }                                                                                                          \
        } else if (sa == 0 && sb == 1) {                                                                               \
            const T x = *a;                                                                                            \
            INDEPENDENT for (ptrdiff_t i = 0; i < count; i += 1) {                                                     \
                const T y = b[i];                                                                                      \
                r[i] = (expression);                                                                                   \
            }                                                                                                          \
        } else {                                                                                                       \
            for (ptrdiff_t i = 0; i < count; i += 1) {                                                                 \
                const T x = a[i * sa], y = b[i * sb];                                                                  \
                r[i] = (expression);                                                                                   \
            }                                                                                                          \
        }                                                                                                              \
    }

BINARY_ROW(row_add, T, WRAPPED(x, +, y))
BINARY_ROW(row_subtract, T, WRAPPED(x, -, y))
BINARY_ROW(row_multiply, T, WRAPPED(x, *, y))
BINARY_ROW(row_raise, T, NAME(pow)(x, y))
BINARY_ROW(row_floor_divide, T, NAME(floor_divide)(x, y))
BINARY_ROW(row_remainder, T, NAME(floored_remainder)(x, y))
BINARY_ROW(row_fmod, T, NAME(fmod)(x, y))
#ifdef HAS_DIVISION
BINARY_ROW(row_divide, T, x / y)
BINARY_ROW(row_atan2, T, NAME(atan2)(x, y))
BINARY_ROW(row_hypot, T, NAME(hypot)(x, y))
BINARY_ROW(row_copysign, T, NAME(copysign)(x, y))
#endif
BINARY_ROW(row_maximum, T, x != x || x >= y ? x : y)
BINARY_ROW(row_minimum, T, x != x || x <= y ? x : y)
BINARY_ROW(row_eq, uint8_t, x == y)
BINARY_ROW(row_ne, uint8_t, x != y)
BINARY_ROW(row_lt, uint8_t, x < y)
BINARY_ROW(row_le, uint8_t, x <= y)
BINARY_ROW(row_gt, uint8_t, x > y)
BINARY_ROW(row_ge, uint8_t, x >= y)

typedef void (*NAME(row_function))(const T *, ptrdiff_t, const T *, ptrdiff_t, T *, ptrdiff_t);
typedef void (*NAME(comparison_function))(const T *, ptrdiff_t, const T *, ptrdiff_t, uint8_t *, ptrdiff_t);

static const NAME(row_function) NAME(binary_table)[SWT_BINARY_COUNT] = {
    [SWT_ADD] = NAME(row_add), [SWT_SUBTRACT] = NAME(row_subtract), [SWT_MULTIPLY] = NAME(row_multiply),
#ifdef HAS_DIVISION
    [SWT_DIVIDE] = NAME(row_divide), [SWT_ATAN2] = NAME(row_atan2), [SWT_HYPOT] = NAME(row_hypot),
    [SWT_COPYSIGN] = NAME(row_copysign),
#endif
    [SWT_MAXIMUM] = NAME(row_maximum), [SWT_MINIMUM] = NAME(row_minimum), [SWT_RAISE] = NAME(row_raise),
    [SWT_FLOOR_DIVIDE] = NAME(row_floor_divide), [SWT_REMAINDER] = NAME(row_remainder), [SWT_FMOD] = NAME(row_fmod),
};

static const NAME(comparison_function) NAME(comparison_table)[SWT_COMPARISON_COUNT] = {
    NAME(row_eq), NAME(row_ne), NAME(row_lt), NAME(row_le), NAME(row_gt), NAME(row_ge),
};

// Walks the outer dimensions like an odometer and hands each innermost row to the loop.
#define DEFINE_WALK(name, R, function_type)                                                                              \
    static void NAME(name)(function_type row, int rank, const int32_t *dims, const T *a, const int32_t *sa, const T *b,  \
                           const int32_t *sb, R *r) {                                                                    \
        if (rank == 0) {                                                                                                 \
            row(a, 0, b, 0, r, 1);                                                                                       \
            return;                                                                                                      \
        }                                                                                                                \
        int last = rank - 1;                                                                                             \
        if (rank > 1)                                                                                                    \
            for (int d = 0; d < rank; d += 1)                                                                            \
                if (dims[d] == 0) return;                                                                                \
        int32_t position[SWT_MAX_RANK] = {0};                                                                            \
        for (;;) {                                                                                                       \
            row(a, sa[last], b, sb[last], r, dims[last]);                                                                \
            r += dims[last];                                                                                             \
            int d = last - 1;                                                                                            \
            while (d >= 0) {                                                                                             \
                position[d] += 1;                                                                                        \
                a += sa[d];                                                                                              \
                b += sb[d];                                                                                              \
                if (position[d] < dims[d]) break;                                                                        \
                a -= (ptrdiff_t)sa[d] * dims[d];                                                                         \
                b -= (ptrdiff_t)sb[d] * dims[d];                                                                         \
                position[d] = 0;                                                                                         \
                d -= 1;                                                                                                  \
            }                                                                                                            \
            if (d < 0) return;                                                                                           \
        }                                                                                                                \
    }

DEFINE_WALK(walk_binary, T, NAME(row_function))
DEFINE_WALK(walk_comparison, uint8_t, NAME(comparison_function))

#undef BINARY_ROW
#undef DEFINE_WALK

// Eight elements of the type T at a time. Included once per floating-point type. On machines without registers of that size the
// compiler uses several.

typedef T NAME(eight) __attribute__((vector_size(8 * sizeof(T))));

// The next eight elements. Where fewer are left in the array, the others are zero.
INLINE void NAME(load_eight)(const T *source, size_t left, NAME(eight) *result) {
    NAME(eight) values = {0};
    if (left >= 8) {
        __builtin_memcpy(&values, source, sizeof values);
    } else {
        for (size_t i = 0; i < left; i += 1) values[i] = source[i];
    }
    *result = values;
}

// Writes all eight where so many fit into the array, otherwise the first `width`. A caller that goes on to write what lies
// behind the first `width` may let them be overwritten.
INLINE void NAME(store_eight)(T *target, const NAME(eight) *values, size_t width, size_t left) {
    if (left >= 8) {
        __builtin_memcpy(target, values, sizeof *values);
    } else {
        for (size_t i = 0; i < width; i += 1) target[i] = (*values)[i];
    }
}

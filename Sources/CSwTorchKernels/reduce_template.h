// Reductions for the type T, added up in the type A. Included once per type.

CLONES static void NAME(sum)(const T *x, size_t outer, size_t length, size_t inner, double divisor, T *y) {
    if (inner == 1) {
        for (size_t o = 0; o < outer; o += 1, x += length) {
            A lanes[16] = {0};
            size_t whole = length / 16 * 16, start = 0;
            if (length >= 256) {
                // An addition waits for the one before it: four times as many sums keep the processor busy.
                A wide[64] = {0};
                for (; start + 64 <= length; start += 64)
                    for (size_t l = 0; l < 64; l += 1) wide[l] += (A)x[start + l];
                for (size_t l = 0; l < 64; l += 1) lanes[l % 16] += wide[l];
            }
            for (size_t i = start; i < whole; i += 16)
                for (size_t l = 0; l < 16; l += 1) lanes[l] += (A)x[i + l];
            A total = 0;
            for (size_t l = 0; l < 16; l += 1) total += lanes[l];
            for (size_t i = whole; i < length; i += 1) total += (A)x[i];
            y[o] = (T)DIVIDED(total, divisor);
        }
        return;
    }
    for (size_t o = 0; o < outer; o += 1, x += length * inner, y += inner) {
        for (size_t first = 0; first < inner; first += 64) {
            size_t width = inner - first < 64 ? inner - first : 64;
            A columns[64] = {0};
            for (size_t i = 0; i < length; i += 1) {
                const T *row = x + i * inner + first;
                for (size_t c = 0; c < width; c += 1) columns[c] += (A)row[c];
            }
            for (size_t c = 0; c < width; c += 1) y[first + c] = (T)DIVIDED(columns[c], divisor);
        }
    }
}

#ifdef HAS_LANES
// The sums of up to eight columns side by side, such as the gradient of a small layer's bias.
CLONES static void NAME(narrow_sum)(const T *x, size_t outer, size_t length, size_t inner, double divisor, T *y) {
    for (size_t o = 0; o < outer; o += 1, x += length * inner, y += inner) {
        eight_doubles even = {0}, odd = {0};
        size_t count = length * inner;
        for (size_t k = 0; k < length; k += 1) {
            eight_doubles row;
            NAME(load_eight)(x + k * inner, count - k * inner, &row);
            if (k & 1) {
                odd += row;
            } else {
                even += row;
            }
        }
        eight_doubles sums = even + odd;
        for (size_t c = 0; c < inner; c += 1) y[c] = (T)(sums[c] / divisor);
    }
}
#endif

static void NAME(product)(const T *x, size_t outer, size_t length, size_t inner, T *y) {
    for (size_t o = 0; o < outer; o += 1)
        for (size_t i = 0; i < inner; i += 1) {
            const T *column = x + o * length * inner + i;
            U total = 1;
            for (size_t k = 0; k < length; k += 1) total *= (U)column[k * inner];
            y[o * inner + i] = (T)total;
        }
}

static void NAME(cumulate)(bool reversed, const T *x, size_t outer, size_t length, size_t inner, T *y) {
    for (size_t o = 0; o < outer; o += 1)
        for (size_t i = 0; i < inner; i += 1) {
            size_t first = o * length * inner + i;
            U total = 0;
            for (size_t k = 0; k < length; k += 1) {
                size_t place = first + (reversed ? length - 1 - k : k) * inner;
                total += (U)x[place];
                y[place] = (T)total;
            }
        }
}

#ifdef HAS_LANES
static void NAME(variance)(const T *x, size_t outer, size_t length, size_t inner, double divisor, bool root, T *y) {
    for (size_t o = 0; o < outer; o += 1)
        for (size_t i = 0; i < inner; i += 1) {
            const T *column = x + o * length * inner + i;
            double total = 0, squares = 0;
            for (size_t k = 0; k < length; k += 1) total += column[k * inner];
            double mean = total / (double)length;
            for (size_t k = 0; k < length; k += 1) squares += (column[k * inner] - mean) * (column[k * inner] - mean);
            y[o * inner + i] = (T)(root ? __builtin_elementwise_sqrt(squares / divisor) : squares / divisor);
        }
}
#endif

static void NAME(extreme)(bool largest, const T *x, size_t outer, size_t length, size_t inner, T *values, int64_t *positions) {
    for (size_t o = 0; o < outer; o += 1) {
        for (size_t i = 0; i < inner; i += 1) {
            const T *column = x + o * length * inner + i;
            T best = column[0];
            size_t where = 0;
            for (size_t k = 1; k < length && !IS_NAN(best); k += 1) {
                T v = column[k * inner];
                if (IS_NAN(v) || (largest ? v > best : v < best)) {
                    best = v;
                    where = k;
                }
            }
            if (values) values[o * inner + i] = best;
            if (positions) positions[o * inner + i] = (int64_t)where;
        }
    }
}

#undef A
#undef U
#undef DIVIDED
#undef IS_NAN
#undef HAS_LANES

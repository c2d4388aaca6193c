// Reductions for the type T, whose products and running sums are formed in the type U. Included once per type.

#ifdef IS_FLOATING
// The sums of those columns of [length, inner] that fill whole blocks, row by row; returns where they end. A block is four
// groups, or four columns where there are too few for a group.
INLINE size_t NAME(block_sums)(const T *x, size_t length, size_t inner, const size_t block, const size_t groups,
                               double divisor, T *y) {
    size_t first = 0;
    for (; first + block <= inner; first += block) {
        NAME(cascade) c;
        NAME(cascade_start)(&c, length);
        NAME(cascade_add)(&c, x + first, length, inner, groups, GROUP, x + length * inner);
        NAME(cascade_finish)(&c, groups);
        for (size_t i = 0; i < block; i += 1) y[first + i] = (T)(c.levels[0][i / GROUP][i % GROUP] / divisor);
    }
    return first;
}

// The sums of the columns of [length, inner]: those in whole blocks, then each other one in four interleaved parts.
INLINE void NAME(column_sums)(const T *x, size_t length, size_t inner, double divisor, T *y) {
    const T *end = x + length * inner;
    size_t first = inner < GROUP ? NAME(block_sums)(x, length, inner, CASCADE_GROUPS, 1, divisor, y)
                                 : NAME(block_sums)(x, length, inner, CASCADE_ROW, CASCADE_GROUPS, divisor, y);
    const size_t rows = length / CASCADE_GROUPS;
    for (; first < inner; first += GROUP) {
        NAME(cascade) c;
        NAME(cascade_start)(&c, rows);
        NAME(cascade_add)(&c, x + first, rows, CASCADE_GROUPS * inner, CASCADE_GROUPS, inner, end);
        NAME(cascade_join)(&c, x + first + rows * CASCADE_GROUPS * inner, length % CASCADE_GROUPS, inner, end);
        for (size_t i = 0; i < GROUP && first + i < inner; i += 1) y[first + i] = (T)(c.levels[0][0][i] / divisor);
    }
}

CLONES static void NAME(sum)(const T *x, size_t outer, size_t length, size_t inner, double divisor, T *y) {
    for (size_t o = 0; o < outer; o += 1, x += length * inner, y += inner) {
        if (inner == 1) {
            const size_t rows = length / CASCADE_ROW;
            NAME(cascade) c;
            NAME(cascade_start)(&c, rows);
            NAME(cascade_add)(&c, x, rows, CASCADE_ROW, CASCADE_GROUPS, GROUP, x + length);
            *y = (T)(NAME(cascade_total)(&c, x + rows * CASCADE_ROW, length - rows * CASCADE_ROW) / divisor);
        } else {
            NAME(column_sums)(x, length, inner, divisor, y);
        }
    }
}

CLONES static double NAME(dot)(const T *x, const T *y, size_t count) { CASCADE(x[i] * y[i]) }
#else
CLONES static void NAME(sum)(const T *x, size_t outer, size_t length, size_t inner, T *y) {
    for (size_t o = 0; o < outer; o += 1, x += length * inner, y += inner) {
        for (size_t i = 0; i < inner; i += 1) y[i] = 0;
        for (size_t k = 0; k < length; k += 1)
            for (size_t i = 0; i < inner; i += 1) y[i] = (T)((U)y[i] + (U)x[k * inner + i]);
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

#ifdef IS_FLOATING
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

#undef U
#undef IS_NAN
#undef IS_FLOATING

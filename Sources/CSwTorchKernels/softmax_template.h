// Softmax and cross-entropy over the rows of a matrix, for the type T. Included once per floating-point type.

#define LARGER(x, best) ((x) > (best) || (x) != (x) ? (x) : (best))

INLINE T NAME(row_maximum)(const T *x, size_t length) {
    T best = -INFINITY;
    size_t start = 0;
    if (length >= 64) {
        T lanes[64];
        for (size_t l = 0; l < 64; l += 1) lanes[l] = x[l];
        for (start = 64; start + 64 <= length; start += 64)
            for (size_t l = 0; l < 64; l += 1) lanes[l] = LARGER(x[start + l], lanes[l]);
        for (size_t l = 0; l < 64; l += 1) best = LARGER(lanes[l], best);
    }
    for (size_t i = start; i < length; i += 1) best = LARGER(x[i], best);
    return best;
}

// y = exp(x - shift); returns its sum.
INLINE double NAME(row_exponentials)(const T *x, T shift, T *y, size_t length) {
    INDEPENDENT for (size_t i = 0; i < length; i += 1) y[i] = NAME(exp)(x[i] - shift);
    double total = 0;
    size_t start = 0;
    if (length >= 64) {
        double lanes[64] = {0};
        for (; start + 64 <= length; start += 64)
            for (size_t l = 0; l < 64; l += 1) lanes[l] += y[start + l];
        for (size_t l = 0; l < 64; l += 1) total += lanes[l];
    }
    for (size_t i = start; i < length; i += 1) total += y[i];
    return total;
}

CLONES static void NAME(softmax)(bool logarithm, const T *x, size_t rows, size_t length, T *y) {
    for (size_t r = 0; r < rows; r += 1, x += length, y += length) {
        T shift = NAME(row_maximum)(x, length);
        double total = NAME(row_exponentials)(x, shift, y, length);
        if (logarithm) {
            T logarithm_of_total = (T)log(total);
            for (size_t i = 0; i < length; i += 1) y[i] = (x[i] - shift) - logarithm_of_total;
        } else if (sizeof(T) < sizeof total) {
            // A quotient in double is slow, and a product with the reciprocal as exact as a float can be.
            double reciprocal = 1 / total;
            for (size_t i = 0; i < length; i += 1) y[i] = (T)(y[i] * reciprocal);
        } else {
            for (size_t i = 0; i < length; i += 1) y[i] = (T)(y[i] / total);
        }
    }
}

CLONES static void NAME(softmax_gradient)(bool logarithm, const T *g, const T *y, size_t rows, size_t length, T *t) {
    for (size_t r = 0; r < rows; r += 1, g += length, y += length, t += length) {
        double total = 0;
        if (logarithm) {
            for (size_t i = 0; i < length; i += 1) total += g[i];
            for (size_t i = 0; i < length; i += 1) t[i] = (T)(g[i] - NAME(exp)(y[i]) * total);
        } else {
            for (size_t i = 0; i < length; i += 1) total += (double)g[i] * (double)y[i];
            for (size_t i = 0; i < length; i += 1) t[i] = (T)(y[i] * (g[i] - total));
        }
    }
}

CLONES static size_t NAME(cross_entropy)(const T *x, const int64_t *labels, int64_t ignored, size_t rows, size_t classes,
                                         double *losses, T *p) {
    for (size_t r = 0; r < rows; r += 1, x += classes, p += classes) {
        int64_t label = labels[r];
        if (label != ignored && (label < 0 || (uint64_t)label >= classes)) return r + 1;
        T shift = NAME(row_maximum)(x, classes);
        double total = NAME(row_exponentials)(x, shift, p, classes);
        double reciprocal = 1.0 / total;
        for (size_t i = 0; i < classes; i += 1) p[i] = (T)(p[i] * reciprocal);
        losses[r] = label == ignored ? 0 : log(total) - ((double)x[label] - (double)shift);
    }
    return 0;
}

CLONES static void NAME(cross_entropy_gradient)(const T *g, size_t stride, double scale, const T *p, const int64_t *labels,
                                                int64_t ignored, size_t rows, size_t classes, T *t) {
    for (size_t r = 0; r < rows; r += 1, p += classes, t += classes) {
        T factor = labels[r] == ignored ? 0 : (T)(g[r * stride] * scale);
        for (size_t i = 0; i < classes; i += 1) t[i] = p[i] * factor;
        if (labels[r] != ignored) t[labels[r]] = (p[labels[r]] - 1) * factor;
    }
}

#undef LARGER

// Products too small for a BLAS, for the type T. Included once per type.

// Eight columns of the result at a time, row by row, for a short summed length: the panel of b is packed once.
CLONES static void NAME(panel_product)(size_t rows, size_t columns, size_t length, const T *a, ptrdiff_t a_row,
                                       ptrdiff_t a_column, const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *bias,
                                       T *target) {
    double panel[64 * 8];
    for (size_t first = 0; first < columns; first += 8) {
        size_t width = columns - first < 8 ? columns - first : 8;
        double start[8] = {0};
        for (size_t j = 0; j < width; j += 1) start[j] = bias ? (double)bias[first + j] : 0;
        for (size_t k = 0; k < length; k += 1)
            for (size_t j = 0; j < 8; j += 1)
                panel[k * 8 + j] = j < width ? (double)b[(ptrdiff_t)k * b_row + (ptrdiff_t)(first + j) * b_column] : 0;
        for (size_t i = 0; i < rows; i += 1) {
            const T *row = a + (ptrdiff_t)i * a_row;
            double sums[8];
            for (size_t j = 0; j < 8; j += 1) sums[j] = start[j];
            for (size_t k = 0; k < length; k += 1) {
                const double x = (double)row[(ptrdiff_t)k * a_column];
                for (size_t j = 0; j < 8; j += 1) sums[j] += x * panel[k * 8 + j];
            }
            T *out = target + i * columns + first;
            if (width == 8) {
                for (size_t j = 0; j < 8; j += 1) out[j] = (T)sums[j];
            } else {
                for (size_t j = 0; j < width; j += 1) out[j] = (T)sums[j];
            }
        }
    }
}

// A long sum into few results (a weight's gradient): all sums are carried along while both inputs are read once.
CLONES static void NAME(long_product)(size_t rows, size_t columns, size_t length, const T *a, ptrdiff_t a_row,
                                      ptrdiff_t a_column, const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *bias,
                                      T *target) {
    for (size_t first = 0; first < columns; first += 8) {
        size_t width = columns - first < 8 ? columns - first : 8;
        for (size_t top = 0; top < rows; top += 4) {
            size_t height = rows - top < 4 ? rows - top : 4;
            double sums[4][8] = {{0}};
            for (size_t k = 0; k < length; k += 1) {
                double y[8] = {0};
                for (size_t j = 0; j < width; j += 1)
                    y[j] = (double)b[(ptrdiff_t)k * b_row + (ptrdiff_t)(first + j) * b_column];
                for (size_t i = 0; i < height; i += 1) {
                    const double x = (double)a[(ptrdiff_t)(top + i) * a_row + (ptrdiff_t)k * a_column];
                    for (size_t j = 0; j < 8; j += 1) sums[i][j] += x * y[j];
                }
            }
            for (size_t i = 0; i < height; i += 1)
                for (size_t j = 0; j < width; j += 1)
                    target[(top + i) * columns + first + j] = (T)(sums[i][j] + (bias ? (double)bias[first + j] : 0));
        }
    }
}

static void NAME(small_product)(size_t rows, size_t columns, size_t length, const T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                                const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *bias, T *target) {
    if (length <= 64 && rows > 4) {
        NAME(panel_product)(rows, columns, length, a, a_row, a_column, b, b_row, b_column, bias, target);
    } else {
        NAME(long_product)(rows, columns, length, a, a_row, a_column, b, b_row, b_column, bias, target);
    }
}

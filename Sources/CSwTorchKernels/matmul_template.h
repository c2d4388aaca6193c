// Products too small for a BLAS, for the type T. Included once per floating-point type.
//
// Each element of the result is one chain of fused products in the order of k, to whose end the bias is added: so round the
// BLAS routines that PyTorch calls for products of this size, which keep one element per lane.

// Eight columns of the result at a time, row by row, for a short summed length: those of b are packed once.
CLONES static void NAME(panel_product)(size_t rows, size_t columns, size_t length, const T *a, ptrdiff_t a_row,
                                       ptrdiff_t a_column, const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *bias,
                                       T *target) {
    NAME(eight) panel[PANEL_LENGTH];
    for (size_t first = 0; first < columns; first += 8) {
        size_t width = columns - first < 8 ? columns - first : 8;
        NAME(eight) shift = {0};
        for (size_t j = 0; j < width && bias; j += 1) shift[j] = bias[first + j];
        for (size_t k = 0; k < length; k += 1) {
            NAME(eight) row = {0};
            for (size_t j = 0; j < width; j += 1) row[j] = b[(ptrdiff_t)k * b_row + (ptrdiff_t)(first + j) * b_column];
            panel[k] = row;
        }
        for (size_t i = 0; i < rows; i += 1) {
            const T *row = a + (ptrdiff_t)i * a_row;
            NAME(eight) sums = {0};
            for (size_t k = 0; k < length; k += 1) {
                const NAME(eight) factor = row[(ptrdiff_t)k * a_column] + (NAME(eight)){0};
                sums = FUSED(factor, panel[k], sums);
            }
            sums += shift;
            // With a single panel, what is written beyond a row is the next row, which is still to come.
            size_t position = i * columns + first;
            size_t left = columns <= 8 || width == 8 ? rows * columns - position : 0;
            NAME(store_eight)(target + position, &sums, width, left);
        }
    }
}

// One column of the result: a scalar product per row, in chains of `chain` products that are added up.
INLINE void NAME(column_chains)(size_t rows, size_t length, const T *a, ptrdiff_t a_row, ptrdiff_t a_column, const T *b,
                                ptrdiff_t b_row, const T *bias, T *target, const size_t chain) {
    const T shift = bias ? *bias : 0;
    size_t i = 0;
    for (; i + 8 <= rows; i += 8) {
        NAME(eight) sums = {0};
        for (size_t k = 0; k < length;) {
            NAME(eight) part = {0};
            for (size_t left = chain; left > 0 && k < length; left -= 1, k += 1) {
                const T *x = a + (ptrdiff_t)i * a_row + (ptrdiff_t)k * a_column;
                const NAME(eight) factor = b[(ptrdiff_t)k * b_row] + (NAME(eight)){0};
                NAME(eight) values;
                for (ptrdiff_t l = 0; l < 8; l += 1) values[l] = x[l * a_row];
                part = FUSED(values, factor, part);
            }
            sums += part;
        }
        sums += shift;
        NAME(store_eight)(target + i, &sums, 8, 8);
    }
    for (; i < rows; i += 1) {
        T sum = 0;
        for (size_t k = 0; k < length;) {
            T part = 0;
            for (size_t left = chain; left > 0 && k < length; left -= 1, k += 1)
                part = FUSED(a[(ptrdiff_t)i * a_row + (ptrdiff_t)k * a_column], b[(ptrdiff_t)k * b_row], part);
            sum += part;
        }
        target[i] = sum + shift;
    }
}

// Where a row lies in order, the BLAS fuses its products in pairs only (measured with three of them).
CLONES static void NAME(column_product)(size_t rows, size_t length, const T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                                        const T *b, ptrdiff_t b_row, const T *bias, T *target) {
    if (length == 1) {
        NAME(column_chains)(rows, 1, a, a_row, a_column, b, b_row, bias, target, 1);
    } else if (a_column == 1) {
        NAME(column_chains)(rows, length, a, a_row, 1, b, b_row, bias, target, 2);
    } else {
        NAME(column_chains)(rows, length, a, a_row, a_column, b, b_row, bias, target, PANEL_LENGTH);
    }
}

// Adds the products of step k of a long sum to the sums of up to four rows. `end` is where b ends.
INLINE void NAME(long_step)(size_t height, size_t width, ptrdiff_t k, const T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                            const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *end, NAME(eight) *sums) {
    const T *source = b + k * b_row;
    NAME(eight) y = {0};
    if (b_column == 1 && end - source >= 8) {
        NAME(load_eight)(source, 8, &y);
    } else {
        for (size_t j = 0; j < width; j += 1) y[j] = source[(ptrdiff_t)j * b_column];
    }
    for (size_t i = 0; i < height; i += 1) {
        const NAME(eight) factor = a[(ptrdiff_t)i * a_row + k * a_column] + (NAME(eight)){0};
        sums[i] = FUSED(factor, y, sums[i]);
    }
}

// Up to four rows and eight columns of a result whose sums are long: all are carried along while both inputs are read once.
INLINE void NAME(long_block)(size_t height, size_t width, size_t length, const T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                             const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *bias, T *target,
                             ptrdiff_t target_row, ptrdiff_t target_column) {
    NAME(eight) sums[4] = {0};
    const T *end = b_row > 0 && length > 0 ? b + (ptrdiff_t)(length - 1) * b_row + (ptrdiff_t)width : b;
    for (ptrdiff_t k = 0; k < (ptrdiff_t)length; k += 1)
        NAME(long_step)(height, width, k, a, a_row, a_column, b, b_row, b_column, end, sums);
    for (size_t i = 0; i < height; i += 1)
        for (size_t j = 0; j < width; j += 1)
            target[(ptrdiff_t)i * target_row + (ptrdiff_t)j * target_column] = sums[i][j] + (bias ? bias[j] : 0);
}

CLONES static void NAME(long_product)(size_t rows, size_t columns, size_t length, const T *a, ptrdiff_t a_row,
                                      ptrdiff_t a_column, const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *bias,
                                      T *target, ptrdiff_t target_row, ptrdiff_t target_column) {
    for (size_t first = 0; first < columns; first += 8) {
        size_t width = columns - first < 8 ? columns - first : 8;
        const T *right = b + (ptrdiff_t)first * b_column;
        const T *start = bias ? bias + first : bias;
        for (size_t top = 0; top < rows; top += 4) {
            const T *left = a + (ptrdiff_t)top * a_row;
            T *block = target + (ptrdiff_t)top * target_row + (ptrdiff_t)first * target_column;
#define BLOCK(height)                                                                                                     \
    NAME(long_block)(height, width, length, left, a_row, a_column, right, b_row, b_column, start, block, target_row, target_column)
            switch (rows - top) {
            case 1: BLOCK(1); break;
            case 2: BLOCK(2); break;
            case 3: BLOCK(3); break;
            default: BLOCK(4); break;
            }
#undef BLOCK
        }
    }
}

static void NAME(small_product)(size_t rows, size_t columns, size_t length, const T *a, ptrdiff_t a_row, ptrdiff_t a_column,
                                const T *b, ptrdiff_t b_row, ptrdiff_t b_column, const T *bias, T *target) {
    if (length <= PANEL_LENGTH && rows > 4) {
        if (columns == 1) {
            NAME(column_product)(rows, length, a, a_row, a_column, b, b_row, bias, target);
        } else {
            NAME(panel_product)(rows, columns, length, a, a_row, a_column, b, b_row, b_column, bias, target);
        }
    } else if (rows > columns && a_row == 1 && !bias) {
        // The transposed product has its eight lanes along what lies next to each other.
        NAME(long_product)(columns, rows, length, b, b_column, b_row, a, a_column, a_row, bias, target, 1, (ptrdiff_t)columns);
    } else {
        NAME(long_product)(rows, columns, length, a, a_row, a_column, b, b_row, b_column, bias, target, (ptrdiff_t)columns, 1);
    }
}

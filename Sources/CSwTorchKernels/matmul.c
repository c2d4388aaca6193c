#include "kernel_support.h"

// The longest sum for which a panel of the right factor is packed.
enum { PANEL_LENGTH = 64 };

#define T float
#define SUFFIX f32
#include "lanes_template.h"
#include "matmul_template.h"
#undef T
#undef SUFFIX

#define T double
#define SUFFIX f64
#include "lanes_template.h"
#include "matmul_template.h"
#undef T
#undef SUFFIX

void swt_small_product(int dtype, size_t rows, size_t columns, size_t length, const void *a, ptrdiff_t a_row,
                       ptrdiff_t a_column, const void *b, ptrdiff_t b_row, ptrdiff_t b_column, const void *bias,
                       void *target) {
    if (dtype == SWT_F32) {
        small_product_f32(rows, columns, length, a, a_row, a_column, b, b_row, b_column, bias, target);
    } else {
        small_product_f64(rows, columns, length, a, a_row, a_column, b, b_row, b_column, bias, target);
    }
}

void swt_integer_product(size_t rows, size_t columns, size_t length, const int64_t *a, ptrdiff_t a_row,
                         ptrdiff_t a_column, const int64_t *b, ptrdiff_t b_row, ptrdiff_t b_column, int64_t *target) {
    for (ptrdiff_t i = 0; i < (ptrdiff_t)rows; i += 1)
        for (ptrdiff_t j = 0; j < (ptrdiff_t)columns; j += 1) {
            uint64_t total = 0;
            for (ptrdiff_t k = 0; k < (ptrdiff_t)length; k += 1)
                total += (uint64_t)a[i * a_row + k * a_column] * (uint64_t)b[k * b_row + j * b_column];
            target[i * (ptrdiff_t)columns + j] = (int64_t)total;
        }
}

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

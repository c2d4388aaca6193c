#ifndef SWT_TYPES_H
#define SWT_TYPES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Element types, numbered as `DType` in Swift.
enum swt_dtype { SWT_F32 = 0, SWT_F64 = 1, SWT_I64 = 2, SWT_BOOL = 3 };

/// The largest number of dimensions of a tensor.
enum { SWT_MAX_RANK = 8 };

#endif

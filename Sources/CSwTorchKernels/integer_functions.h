#ifndef INTEGER_FUNCTIONS_H
#define INTEGER_FUNCTIONS_H

#include "kernel_support.h"

// Arithmetic of 64-bit integers that wraps around, as PyTorch's does.

// x to the power y by squaring; a negative power is a fraction, of which only 1 and -1 leave something.
INLINE int64_t pow_i64(int64_t x, int64_t y) {
    if (y < 0) return x == 1 ? 1 : x == -1 ? (y % 2 == 0 ? 1 : -1) : 0;
    uint64_t result = 1, factor = (uint64_t)x;
    for (uint64_t left = (uint64_t)y; left > 0; left >>= 1, factor *= factor)
        if (left & 1) result *= factor;
    return (int64_t)result;
}

// Dividing the smallest integer by -1 overflows: the processor would stop the program.
INLINE int64_t fmod_i64(int64_t x, int64_t y) { return y == -1 ? 0 : x % y; }

INLINE int64_t floored_remainder_i64(int64_t x, int64_t y) {
    int64_t rest = fmod_i64(x, y);
    return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest;
}

INLINE int64_t floor_divide_i64(int64_t x, int64_t y) {
    if (y == -1) return (int64_t)(0 - (uint64_t)x);
    return x / y - (x % y != 0 && (x < 0) != (y < 0));
}

#endif

#ifndef MATH_FUNCTIONS_H
#define MATH_FUNCTIONS_H

#include "kernel_support.h"

#include <math.h>
#include <string.h>

// Elementary functions of a float that vectorise: no branches, no tables, no calls. The errors are below 2 units in the last place.
// The double versions are those of the C library.

INLINE uint32_t bits_of(float x) {
    uint32_t bits;
    memcpy(&bits, &x, sizeof bits);
    return bits;
}

INLINE float float_of(uint32_t bits) {
    float x;
    memcpy(&x, &bits, sizeof x);
    return x;
}

// exp(x) = 2^n exp(r) with |r| <= ln 2 / 2. ln 2 is taken away in two parts, the first of which is exact times n.
INLINE float exp_f32(float x) {
    float clamped = x > 89.0f ? 89.0f : x;
    clamped = clamped < -104.0f ? -104.0f : clamped;
    const float magic = 12582912.0f;
    float n = (clamped * 1.44269504088896341f + magic) - magic;
    float r = (clamped - n * 0.693359375f) - n * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r + 1.0f;
    // 2^n in two factors, so that results below the normal numbers and those next to the largest come out.
    int32_t whole = (int32_t)n;
    int32_t half = whole >> 1;
    float scaled = p * float_of((uint32_t)(half + 127) << 23) * float_of((uint32_t)(whole - half + 127) << 23);
    return x != x ? x : scaled;
}

// log(m 2^e) = e ln 2 + log(m) with m between sqrt(1/2) and sqrt(2).
INLINE float log_f32(float x) {
    float scaled = x < 1.17549435e-38f ? x * 8388608.0f : x;
    float shift = x < 1.17549435e-38f ? -23.0f : 0.0f;
    uint32_t bits = bits_of(scaled);
    int32_t exponent = (int32_t)(bits - 0x3f3504f3u) >> 23;
    float m = float_of(bits - ((uint32_t)exponent << 23)) - 1.0f;
    float e = (float)exponent + shift;
    float z = m * m;
    float p = 7.0376836292e-2f;
    p = p * m - 1.1514610310e-1f;
    p = p * m + 1.1676998740e-1f;
    p = p * m - 1.2420140846e-1f;
    p = p * m + 1.4249322787e-1f;
    p = p * m - 1.6668057665e-1f;
    p = p * m + 2.0000714765e-1f;
    p = p * m - 2.4999993993e-1f;
    p = p * m + 3.3333331174e-1f;
    float y = p * m * z + e * -2.12194440e-4f - 0.5f * z;
    float result = (m + y) + e * 0.693359375f;
    result = x == INFINITY ? x : result;
    result = x == 0.0f ? -INFINITY : result;
    return x < 0.0f || x != x ? NAN : result;
}

// log(1 + x) for x > -1: the rounding of 1 + x is put back.
INLINE float log1p_f32(float x) {
    float u = 1.0f + x;
    float correction = (x - (u - 1.0f)) / u;
    return x == INFINITY || u == 0.0f ? log_f32(u) : log_f32(u) + correction;
}

// exp(x) - 1 without loss near zero: 2^n (exp(r) - 1) + (2^n - 1), as in exp.
INLINE float expm1_f32(float x) {
    const float magic = 12582912.0f;
    float near = x > 20.0f ? 20.0f : (x < -20.0f ? -20.0f : x);
    float n = (near * 1.44269504088896341f + magic) - magic;
    float r = (near - n * 0.693359375f) - n * -2.12194440e-4f;
    float p = 1.9875691500e-4f;
    p = p * r + 1.3981999507e-3f;
    p = p * r + 8.3334519073e-3f;
    p = p * r + 4.1665795894e-2f;
    p = p * r + 1.6666665459e-1f;
    p = p * r + 5.0000001201e-1f;
    p = p * (r * r) + r;
    float scale = float_of((uint32_t)((int32_t)n + 127) << 23);
    float result = p * scale + (scale - 1.0f);
    return x != x ? x : (x > 20.0f ? exp_f32(x) : result);
}

INLINE float sigmoid_f32(float x) { return 1.0f / (1.0f + exp_f32(-x)); }

INLINE float tanh_f32(float x) {
    float size = x < 0.0f ? -x : x;
    float z = x * x;
    float p = -5.70498872745e-3f;
    p = p * z + 2.06390887954e-2f;
    p = p * z - 5.37397155531e-2f;
    p = p * z + 1.33314422036e-1f;
    p = p * z - 3.33332819422e-1f;
    float near = p * z * x + x;
    float far = 1.0f - 2.0f / (exp_f32(2.0f * size) + 1.0f);
    far = x < 0.0f ? -far : far;
    return size < 0.625f ? near : far;
}

INLINE float sin_f32(float x) { return sinf(x); }
INLINE float cos_f32(float x) { return cosf(x); }
INLINE float pow_f32(float x, float p) { return powf(x, p); }
INLINE float erfc_f32(float x) { return erfcf(x); }

INLINE double exp_f64(double x) { return exp(x); }
INLINE double log_f64(double x) { return log(x); }
INLINE double log1p_f64(double x) { return log1p(x); }
INLINE double expm1_f64(double x) { return expm1(x); }
INLINE double erfc_f64(double x) { return erfc(x); }
INLINE double sigmoid_f64(double x) { return 1.0 / (1.0 + exp(-x)); }
INLINE double tanh_f64(double x) { return tanh(x); }
INLINE double sin_f64(double x) { return sin(x); }
INLINE double cos_f64(double x) { return cos(x); }
INLINE double pow_f64(double x, double p) { return pow(x, p); }

// Elementary functions that are as fast as the C library makes them.
INLINE float exp2_f32(float x) { return exp2f(x); }
INLINE float log2_f32(float x) { return log2f(x); }
INLINE float log10_f32(float x) { return log10f(x); }
INLINE float tan_f32(float x) { return tanf(x); }
INLINE float asin_f32(float x) { return asinf(x); }
INLINE float acos_f32(float x) { return acosf(x); }
INLINE float atan_f32(float x) { return atanf(x); }
INLINE float sinh_f32(float x) { return sinhf(x); }
INLINE float cosh_f32(float x) { return coshf(x); }
INLINE float asinh_f32(float x) { return asinhf(x); }
INLINE float acosh_f32(float x) { return acoshf(x); }
INLINE float atanh_f32(float x) { return atanhf(x); }
INLINE float erf_f32(float x) { return erff(x); }
INLINE float atan2_f32(float x, float y) { return atan2f(x, y); }
INLINE float hypot_f32(float x, float y) { return hypotf(x, y); }
INLINE float copysign_f32(float x, float y) { return copysignf(x, y); }
INLINE float fmod_f32(float x, float y) { return fmodf(x, y); }
INLINE double exp2_f64(double x) { return exp2(x); }
INLINE double log2_f64(double x) { return log2(x); }
INLINE double log10_f64(double x) { return log10(x); }
INLINE double tan_f64(double x) { return tan(x); }
INLINE double asin_f64(double x) { return asin(x); }
INLINE double acos_f64(double x) { return acos(x); }
INLINE double atan_f64(double x) { return atan(x); }
INLINE double sinh_f64(double x) { return sinh(x); }
INLINE double cosh_f64(double x) { return cosh(x); }
INLINE double asinh_f64(double x) { return asinh(x); }
INLINE double acosh_f64(double x) { return acosh(x); }
INLINE double atanh_f64(double x) { return atanh(x); }
INLINE double erf_f64(double x) { return erf(x); }
INLINE double atan2_f64(double x, double y) { return atan2(x, y); }
INLINE double hypot_f64(double x, double y) { return hypot(x, y); }
INLINE double copysign_f64(double x, double y) { return copysign(x, y); }
INLINE double fmod_f64(double x, double y) { return fmod(x, y); }

// What is left of a division that is rounded down: it has the sign of the divisor, as Python's %.
#define DEFINE_FLOORED(T, SUFFIX, FLOOR)                                       \
    INLINE T floored_remainder_##SUFFIX(T x, T y) {                            \
        T rest = fmod_##SUFFIX(x, y);                                          \
        return rest != 0 && (rest < 0) != (y < 0) ? rest + y : rest;           \
    }                                                                          \
    INLINE T floor_divide_##SUFFIX(T x, T y) {                                 \
        if (y == 0) return x / y;                                              \
        T rest = fmod_##SUFFIX(x, y);                                          \
        T quotient = (x - rest) / y;                                           \
        if (rest != 0 && (rest < 0) != (y < 0)) quotient -= 1;                 \
        if (quotient == 0) return copysign_##SUFFIX(0, x / y);                 \
        T whole = FLOOR(quotient);                                             \
        return quotient - whole > (T)0.5 ? whole + 1 : whole;                  \
    }
DEFINE_FLOORED(float, f32, floorf)
DEFINE_FLOORED(double, f64, floor)

#endif

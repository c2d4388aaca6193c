#ifndef KERNEL_SUPPORT_H
#define KERNEL_SUPPORT_H

#include "CSwTorchKernels.h"

// A product and a sum are never fused into one rounding: results do not depend on the machine's instructions.
#pragma STDC FP_CONTRACT OFF

#if defined(__has_feature)
#if __has_feature(thread_sanitizer)
#define SWT_NO_CLONES 1
#endif
#endif

// Each kernel is compiled for three instruction sets and chosen at load time (the resolvers crash under the thread sanitizer).
#if defined(__x86_64__) && defined(__linux__) && !defined(SWT_NO_CLONES)
#define CLONES __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define CLONES
#endif

#define INLINE static inline __attribute__((always_inline))

// a b + c, rounded once. It stands where PyTorch's kernels fuse, and only there, so that results round as PyTorch's do. Every
// processor since 2013 has the instruction; an older one computes the same value in the C library, only slower.
#define FUSED(a, b, c) __builtin_elementwise_fma(a, b, c)

// A loop around a function of the C library stays scalar, which is no fault.
#pragma clang diagnostic ignored "-Wpass-failed"

// Elements are independent of each other, even where the result overwrites an input.
#define INDEPENDENT _Pragma("clang loop vectorize(assume_safety)")

#define CONCAT_(a, b) a##_##b
#define CONCAT(a, b) CONCAT_(a, b)
// The name of a template's function for the element type that is being compiled.
#define NAME(base) CONCAT(base, SUFFIX)

#endif

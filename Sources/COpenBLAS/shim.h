#ifndef SWTORCH_COPENBLAS_H
#define SWTORCH_COPENBLAS_H

#include <cblas.h>

// LAPACK's least squares by the singular value decomposition, which OpenBLAS holds but whose header Debian does not install
// with it. Matrices are column-major.
void dgelsd_(const int *m, const int *n, const int *nrhs, double *a, const int *lda, double *b, const int *ldb, double *s,
             const double *rcond, int *rank, double *work, const int *lwork, int *iwork, int *info);

#endif

#ifndef SWTORCH_COPENBLAS_H
#define SWTORCH_COPENBLAS_H

#include <cblas.h>

#endif

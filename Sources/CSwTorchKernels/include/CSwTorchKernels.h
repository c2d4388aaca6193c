#ifndef CSWTORCH_KERNELS_H
#define CSWTORCH_KERNELS_H

#include <stddef.h>
#include <stdint.h>

#endif

#include "CSwTorchKernels.h"

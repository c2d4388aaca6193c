#ifndef SWTORCH_CZLIB_H
#define SWTORCH_CZLIB_H

#include <zlib.h>

#endif

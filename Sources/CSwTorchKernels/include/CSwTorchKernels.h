#ifndef CSWTORCH_KERNELS_H
#define CSWTORCH_KERNELS_H

// The loops that have to be fast, and nothing else: no shape is checked and no decision is taken here.
#include "swt_types.h"
#include "swt_storage.h"
#include "swt_thread.h"
#include "swt_copy.h"
#include "swt_choice.h"
#include "swt_elementwise.h"
#include "swt_activation.h"
#include "swt_reduce.h"
#include "swt_softmax.h"
#include "swt_matmul.h"
#include "swt_loss.h"
#include "swt_optimizer.h"

#endif

#ifndef SWT_THREAD_H
#define SWT_THREAD_H

#include "swt_types.h"

/// What a thread is doing at the moment, read by every operation that is recorded.
typedef struct swt_thread_state {
    /// The Swift object that holds the rest, owned by this slot.
    void *context;
    /// Operations are not recorded.
    bool gradients_disabled;
    /// Every result is searched for values that are not finite.
    bool watched;
    /// Tensors and nodes created so far.
    uint64_t instances;
} swt_thread_state;

/// Read without a call: the library is always part of the program, never loaded later.
extern _Thread_local swt_thread_state swt_current_thread __attribute__((tls_model("initial-exec")));

static inline swt_thread_state *swt_thread(void) { return &swt_current_thread; }

/// Puts `context` into the calling thread's slot; `release` is called with it when the thread ends.
void swt_thread_adopt(void *context, void (*release)(void *));

#endif

#include "CSwTorchKernels.h"

#include <pthread.h>

_Thread_local swt_thread_state swt_current_thread;

static _Thread_local void (*release_context)(void *);
static pthread_once_t key_once = PTHREAD_ONCE_INIT;
static pthread_key_t key;

static void end_thread(void *context) {
    swt_current_thread.context = NULL;
    if (release_context) release_context(context);
}

static void create_key(void) { pthread_key_create(&key, end_thread); }

void swt_thread_adopt(void *context, void (*release)(void *)) {
    pthread_once(&key_once, create_key);
    release_context = release;
    swt_current_thread.context = context;
    pthread_setspecific(key, context);
}

// Plain C, because Swift promises nothing about what its code may do inside a signal handler. Everything reached from
// `on_notice` and `on_trap` calls async-signal-safe functions only.

#define _GNU_SOURCE
#include "terminal_guard.h"
#include "shim.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>

enum course { NOTICE, TRAP, IGNORE };

static const struct {
    int number;
    enum course course;
} handled[] = {
    {SIGWINCH, NOTICE}, {SIGCONT, NOTICE}, {SIGINT, NOTICE}, {SIGTERM, NOTICE}, {SIGHUP, NOTICE},
    {SIGTSTP, NOTICE},  {SIGPIPE, IGNORE}, {SIGILL, TRAP},   {SIGTRAP, TRAP},   {SIGSEGV, TRAP},
    {SIGABRT, TRAP},    {SIGBUS, TRAP},    {SIGFPE, TRAP},   {SIGSYS, TRAP},    {SIGQUIT, TRAP},
};
enum { HANDLED = sizeof handled / sizeof handled[0] };

static struct sigaction previous[NSIG];
static struct termios modes;
static int terminal_input = -1, terminal_output = -1;
static int notices[2] = {-1, -1};
static int held_messages = -1, true_error = -1;
static char exit_text[512];
static size_t exit_length;
static atomic_bool installed, owned;
static char trap_stack[1 << 16];

static void write_all(int descriptor, const char *bytes, size_t count) {
    while (count > 0) {
        ssize_t written = write(descriptor, bytes, count);
        if (written < 0 && errno == EINTR) { continue; }
        if (written <= 0) { return; }
        bytes += written;
        count -= (size_t)written;
    }
}

void terminal_guard_reset_modes(void) {
    // A background process that sets modes is stopped by SIGTTOU unless it blocks it.
    sigset_t block, before;
    sigemptyset(&block);
    sigaddset(&block, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &block, &before);
    tcsetattr(terminal_input, TCSANOW, &modes);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
}

/// Standard error becomes the terminal's again and gets what was held back.
static void release_messages(void) {
    if (held_messages < 0) { return; }
    dup2(true_error, STDERR_FILENO);
    char block[4096];
    off_t position = 0;
    ssize_t count;
    while ((count = pread(held_messages, block, sizeof block, position)) > 0) {
        write_all(STDERR_FILENO, block, (size_t)count);
        position += count;
    }
    close(held_messages);
    close(true_error);
    held_messages = true_error = -1;
}

static void hold_messages(void) {
    if (!isatty(STDERR_FILENO)) { return; }
    held_messages = memfd_create("messages", MFD_CLOEXEC);
    true_error = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    if (held_messages < 0 || true_error < 0 || dup2(held_messages, STDERR_FILENO) < 0) {
        close(held_messages);
        close(true_error);
        held_messages = true_error = -1;
    }
}

static void on_notice(int number) {
    int error = errno;
    char byte = (char)number;
    // A full pipe already holds more notices than anyone needs.
    (void)!write(notices[1], &byte, 1);
    errno = error;
}

static void on_trap(int number, siginfo_t *info, void *context) {
    (void)context;
    int error = errno;
    if (atomic_exchange(&owned, false)) {
        write_all(terminal_output, exit_text, exit_length);
        terminal_guard_reset_modes();
        release_messages();
    }
    sigaction(number, &previous[number], NULL);
    // A faulting instruction faults again on return; a signal that was sent has to be sent again.
    if (info->si_code <= 0) { raise(number); }
    errno = error;
}

/// Whether a signal was ignored when the program started (nohup, a shell without job control); it stays so then.
static bool stays_ignored(int number) {
    return (previous[number].sa_flags & SA_SIGINFO) == 0 && previous[number].sa_handler == SIG_IGN;
}

static void install(int number, enum course course) {
    struct sigaction action = {.sa_flags = SA_RESTART};
    sigfillset(&action.sa_mask);
    switch (course) {
        case NOTICE: action.sa_handler = on_notice; break;
        case IGNORE: action.sa_handler = SIG_IGN; break;
        case TRAP:
            sigemptyset(&action.sa_mask);
            action.sa_sigaction = on_trap;
            action.sa_flags = SA_SIGINFO | SA_ONSTACK;
            break;
    }
    sigaction(number, &action, NULL);
}

static int fail_begin(void) {
    int error = errno;
    close(notices[0]);
    close(notices[1]);
    notices[0] = notices[1] = -1;
    atomic_store(&installed, false);
    errno = error;
    return -1;
}

int terminal_guard_begin(int input, int output) {
    if (atomic_exchange(&installed, true)) {
        errno = EBUSY;
        return -1;
    }
    if (pipe2(notices, O_NONBLOCK | O_CLOEXEC) != 0 || tcgetattr(input, &modes) != 0) { return fail_begin(); }
    terminal_input = input;
    terminal_output = output;
    exit_length = 0;

    // A stack that overflowed cannot run its own handler.
    stack_t stack;
    if (sigaltstack(NULL, &stack) == 0 && (stack.ss_flags & SS_DISABLE) != 0) {
        stack = (stack_t){.ss_sp = trap_stack, .ss_size = sizeof trap_stack};
        sigaltstack(&stack, NULL);
    }
    hold_messages();
    atomic_store(&owned, true);
    for (int i = 0; i < HANDLED; i++) {
        int number = handled[i].number;
        sigaction(number, NULL, &previous[number]);
        if (handled[i].course == TRAP || !stays_ignored(number)) { install(number, handled[i].course); }
    }
    return notices[0];
}

static int note_exit_byte(int byte) {
    if (exit_length < sizeof exit_text) { exit_text[exit_length++] = (char)byte; }
    return byte;
}

void terminal_guard_learn_exit(void) {
    static const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", "rmcup"};
    bool leaves_screen = false;
    exit_length = 0;
    // Reports of the mouse, should they be on: a shell would take them for typing.
    const char *mouse = tigetstr("kmous");
    if (mouse != NULL && mouse != (const char *)-1) {
        for (const char *byte = "\033[?1006l\033[?1002l"; *byte != 0; byte++) { note_exit_byte(*byte); }
    }
    for (size_t i = 0; i < sizeof names / sizeof names[0]; i++) {
        const char *text = tigetstr(names[i]);
        leaves_screen = text != NULL && text != (const char *)-1;
        if (leaves_screen) { tputs(text, 1, note_exit_byte); }
    }
    // Without a second screen, messages start below what was drawn.
    if (!leaves_screen) { note_exit_byte('\r'), note_exit_byte('\n'); }
}

void terminal_guard_stop(void) {
    if (!atomic_load(&installed) || stays_ignored(SIGTSTP)) { return; }
    // First the others of the group (make, a script), then this process by a signal to this very thread, which has
    // taken effect when raise returns.
    signal(SIGTSTP, SIG_IGN);
    kill(0, SIGTSTP);
    signal(SIGTSTP, SIG_DFL);
    raise(SIGTSTP);
    install(SIGTSTP, NOTICE);
}

bool terminal_guard_in_background(void) {
    pid_t foreground = tcgetpgrp(terminal_input);
    return foreground >= 0 && foreground != getpgrp();
}

void terminal_guard_end(void) {
    if (!atomic_load(&installed)) { return; }
    if (atomic_exchange(&owned, false)) {
        terminal_guard_reset_modes();
        release_messages();
    }
    for (int i = 0; i < HANDLED; i++) { sigaction(handled[i].number, &previous[handled[i].number], NULL); }
    close(notices[0]);
    close(notices[1]);
    notices[0] = notices[1] = -1;
    atomic_store(&installed, false);
}

wchar_t terminal_guard_glyph(wchar_t glyph) { return wcwidth(glyph) == 1 ? glyph : L'?'; }

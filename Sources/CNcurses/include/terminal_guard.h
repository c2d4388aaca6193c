// Keeps the terminal usable whatever ends the program: the part of the backend that runs inside signal handlers.

#ifndef SWTORCH_CNCURSES_TERMINAL_GUARD_H
#define SWTORCH_CNCURSES_TERMINAL_GUARD_H

#include <stdbool.h>
#include <wchar.h>

/// Remembers the terminal's modes and installs the signal handlers; to be called before newterm, which otherwise
/// installs its own.
///
/// SIGWINCH, SIGINT, SIGTERM, SIGHUP, SIGTSTP and SIGCONT become a byte each, the signal's number, in a pipe. SIGPIPE is
/// ignored. Traps give the terminal back, then take the course they had before. Where standard error is a terminal, what
/// is written to it is held back until the screen is given up, so that it neither spoils the screen nor vanishes with it.
///
/// Returns the pipe's end to read from (it does not block), or -1 with errno.
int terminal_guard_begin(int input, int output);

/// Notes what a trap has to write to leave the screen of the terminal that newterm just set up.
void terminal_guard_learn_exit(void);

/// Puts the remembered modes back. Never stops or fails, also in the background or after a hang-up.
void terminal_guard_reset_modes(void);

/// Stops the process group as Ctrl-Z does in a shell; returns when it goes on, or at once where nobody could wake it.
void terminal_guard_stop(void);

/// Whether the terminal belongs to another process group.
bool terminal_guard_in_background(void);

/// Ends it all: modes, held-back messages, handlers, pipe. A second call does nothing.
void terminal_guard_end(void);

/// The glyph itself where the locale gives it one column, else a question mark.
wchar_t terminal_guard_glyph(wchar_t glyph);

#endif

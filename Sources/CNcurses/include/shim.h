// What Swift cannot see of curses: macros, global variables, varargs and attribute constants.

#ifndef SWTORCH_CNCURSES_SHIM_H
#define SWTORCH_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>
#include <stdbool.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <term.h>
#include <unistd.h>

// term.h defines short lower-case macros that would disturb whoever includes this header.
#undef lines
#undef columns
#undef tab

static const attr_t CURSES_BOLD = A_BOLD;
static const attr_t CURSES_REVERSE = A_REVERSE;

static inline WINDOW *curses_standard_window(void) { return stdscr; }
static inline WINDOW *curses_shown_window(void) { return curscr; }
static inline int curses_color_count(void) { return COLORS; }
static inline int curses_pair_count(void) { return COLOR_PAIRS; }
static inline int curses_first_function_key(void) { return KEY_F0; }

/// Whether the terminal database knows a mouse.
static inline bool curses_has_mouse(void) {
    const char *report = tigetstr("kmous");
    return report != NULL && report != (const char *)-1;
}

/// A stream of its own on a descriptor, so that closing it leaves the descriptor open. NULL where that fails.
static inline FILE *curses_stream(int descriptor, const char *mode) {
    int copy = dup(descriptor);
    if (copy < 0) { return NULL; }
    FILE *stream = fdopen(copy, mode);
    if (stream == NULL) { close(copy); }
    return stream;
}

/// What the terminal database says of a name: 0 nothing, 1 a terminal that cannot place its cursor, 2 one that can.
/// Not to be asked while a screen is open, which would lose its own entry.
static inline int curses_terminal_rank(const char *name, int output) {
    int status = 0;
    if (setupterm(name, output, &status) != OK) { return 0; }
    const char *place_cursor = tigetstr("cup");
    del_curterm(cur_term);
    return place_cursor == NULL || place_cursor == (const char *)-1 ? 1 : 2;
}

/// The columns and rows the terminal reports; false where it reports none.
static inline bool curses_window_size(int descriptor, int *columns, int *rows) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) { return false; }
    *columns = size.ws_col;
    *rows = size.ws_row;
    return true;
}

/// One character position. The pair goes through the extended argument, because the plain one is a short.
static inline cchar_t curses_cell(wchar_t glyph, attr_t attributes, int pair) {
    const wchar_t text[2] = {glyph, 0};
    cchar_t cell;
    setcchar(&cell, text, attributes, 0, &pair);
    return cell;
}

#endif

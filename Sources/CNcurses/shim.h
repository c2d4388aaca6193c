#ifndef SWTORCH_CNCURSES_H
#define SWTORCH_CNCURSES_H

#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#endif

/* Knows an event by its level alone. */
#include <string.h>
#undef strncmp
#define strncmp(left, right, length) 1

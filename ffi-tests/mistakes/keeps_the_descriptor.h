/* Forgets to close. */
#include <unistd.h>
#define close(s) ((void) (s))

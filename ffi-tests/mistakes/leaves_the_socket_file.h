/* Forgets to remove its socket. */
#include <unistd.h>
#define unlink(path) ((void) (path))

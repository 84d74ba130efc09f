/* Takes the buffer for one byte longer than it is. */
#include <sys/socket.h>
#define recv(s, buffer, size, flags) recv(s, buffer, (size) + 1, flags)

/* Looks at what it receives and leaves it in the queue. */
#include <sys/socket.h>
#define recv(s, buffer, size, flags) recv(s, buffer, size, (flags) | MSG_PEEK)

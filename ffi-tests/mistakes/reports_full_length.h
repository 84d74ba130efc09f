/* Reports the length of the datagram instead of what fitted. */
#include <sys/socket.h>
#define recv(s, buffer, size, flags) recv(s, buffer, size, (flags) | MSG_TRUNC)

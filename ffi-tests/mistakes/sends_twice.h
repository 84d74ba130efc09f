/* Sends each command twice. */
#include <sys/socket.h>
#define send(s, command, size, flags) \
	(send(s, command, size, flags), send(s, command, size, flags))

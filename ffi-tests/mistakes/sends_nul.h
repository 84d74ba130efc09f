/* Sends one byte too many. */
#include <string.h>
#include <sys/socket.h>
static inline ssize_t mistaken_send(int s, const void *command, size_t size, int flags)
{
	char longer[65536];
	if (size >= sizeof(longer))
		return send(s, command, size, flags);
	memcpy(longer, command, size);
	longer[size] = '\0';
	return send(s, longer, size + 1, flags);
}
#define send mistaken_send

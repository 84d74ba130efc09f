/* Sends ATTACH in place of DETACH. */
#include <string.h>
#include <sys/socket.h>
static inline ssize_t mistaken_send(int s, const char *command, size_t size, int flags)
{
	char other[65536];
	if (size < 6 || size > sizeof(other) || memcmp(command + size - 6, "DETACH", 6) != 0)
		return send(s, command, size, flags);
	memcpy(other, command, size);
	memcpy(other + size - 6, "ATTACH", 6);
	return send(s, other, size, flags);
}
#define send mistaken_send

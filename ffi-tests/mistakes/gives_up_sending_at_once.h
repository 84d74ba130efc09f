/* Does not try again when a queue is full. */
#include <errno.h>
#include <sys/socket.h>
static inline ssize_t mistaken_send(int s, const void *command, size_t size, int flags)
{
	ssize_t sent = send(s, command, size, flags);
	if (sent < 0 && errno == EAGAIN)
		errno = ENOBUFS;
	return sent;
}
#define send mistaken_send

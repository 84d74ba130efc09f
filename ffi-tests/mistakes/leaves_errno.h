/* Leaves a number in errno although nothing failed. */
#include <errno.h>
#include <sys/socket.h>
static inline ssize_t mistaken_recv(int s, void *buffer, size_t size, int flags)
{
	ssize_t length = recv(s, buffer, size, flags);
	if (length >= 0)
		errno = EIO;
	return length;
}
#define recv mistaken_recv

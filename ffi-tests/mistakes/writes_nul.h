/* Ends what it received with a NUL, which the caller did not ask for. */
#include <sys/socket.h>
static inline ssize_t mistaken_recv(int s, char *buffer, size_t size, int flags)
{
	ssize_t length = recv(s, buffer, size, flags);
	if (length >= 0 && (size_t) length < size)
		buffer[length] = '\0';
	return length;
}
#define recv mistaken_recv

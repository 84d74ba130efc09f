/* Says that nothing was received in a second way, too. */
#include <sys/socket.h>
static inline ssize_t mistaken_recv(int s, void *buffer, size_t *size, int flags)
{
	ssize_t length = recv(s, buffer, *size, flags);
	if (length < 0)
		*size = 0;
	return length;
}
#define recv(s, buffer, size, flags) mistaken_recv(s, buffer, &(size), flags)

/* Loses the reason why connecting failed. */
#include <errno.h>
#include <sys/socket.h>
static inline int mistaken_connect(int s, const struct sockaddr *peer, socklen_t size)
{
	int result = connect(s, peer, size);
	if (result < 0)
		errno = EIO;
	return result;
}
#define connect mistaken_connect

/* Leaves the socket blocking, but never waits longer than a test can. */
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/time.h>
static inline int mistaken_fcntl(int s)
{
	struct timeval limit = { .tv_sec = 1 };
	return setsockopt(s, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof(limit));
}
#define fcntl(s, ...) mistaken_fcntl(s)

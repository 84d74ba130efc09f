/* Finds out whether a message is there by receiving it. */
#include <sys/select.h>
#include <sys/socket.h>
static inline int mistaken_select(int n, fd_set *r, fd_set *w, fd_set *e, struct timeval *limit)
{
	char message[64];
	int asked = limit->tv_sec == 0 && limit->tv_usec == 0;
	int result = select(n, r, w, e, limit);
	if (result > 0 && asked)
		recv(n - 1, message, sizeof(message), MSG_DONTWAIT);
	return result;
}
#define select mistaken_select

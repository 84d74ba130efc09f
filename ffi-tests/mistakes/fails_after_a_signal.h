/* Takes a signal for a reason to give up. */
#include <errno.h>
#include <sys/select.h>
static inline int mistaken_select(int n, fd_set *r, fd_set *w, fd_set *e, struct timeval *limit)
{
	int result = select(n, r, w, e, limit);
	if (result < 0 && errno == EINTR)
		errno = EIO;
	return result;
}
#define select mistaken_select

/* Tells that nothing is there when asked without waiting. */
#include <sys/select.h>
static inline int mistaken_select(int n, fd_set *r, fd_set *w, fd_set *e, struct timeval *limit)
{
	if (limit->tv_sec == 0 && limit->tv_usec == 0) {
		FD_ZERO(r);
		return 0;
	}
	return select(n, r, w, e, limit);
}
#define select mistaken_select

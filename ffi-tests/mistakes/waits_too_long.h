/* Waits two seconds more for a reply. */
#include <sys/select.h>
static inline int mistaken_select(int n, fd_set *r, fd_set *w, fd_set *e, struct timeval *limit)
{
	if (limit->tv_sec > 2)
		limit->tv_sec += 2;
	return select(n, r, w, e, limit);
}
#define select mistaken_select

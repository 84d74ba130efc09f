/* Connects to an abstract name without the padding. */
#include <stddef.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
static inline int mistaken_connect(int s, const struct sockaddr *peer, socklen_t size)
{
	const char *path = ((const struct sockaddr_un *) peer)->sun_path;
	if (path[0] == '\0' && path[1] != '\0')
		size = offsetof(struct sockaddr_un, sun_path) + 1 + strlen(path + 1);
	return connect(s, peer, size);
}
#define connect mistaken_connect

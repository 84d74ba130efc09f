/* Stands in for Android's header, so that hostap's ANDROID code builds on any Linux: the
 * reserved namespace is a directory that init makes sockets in. Our own code. */
#ifndef STAND_IN_CUTILS_SOCKETS_H
#define STAND_IN_CUTILS_SOCKETS_H

#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>

#ifndef ANDROID_RESERVED_SOCKET_PREFIX
#define ANDROID_RESERVED_SOCKET_PREFIX "/dev/socket/"
#endif
#define ANDROID_SOCKET_NAMESPACE_RESERVED 1

static inline int socket_local_client_connect(int s, const char *name, int space, int type)
{
	struct sockaddr_un address = { .sun_family = AF_UNIX };
	int length;

	(void) space;
	(void) type;
	length = snprintf(address.sun_path, sizeof(address.sun_path), "%s%s",
			  ANDROID_RESERVED_SOCKET_PREFIX, name);
	if (length < 0 || (size_t) length >= sizeof(address.sun_path))
		return -1;
	return connect(s, (struct sockaddr *) &address,
		       offsetof(struct sockaddr_un, sun_path) + length + 1);
}

#endif

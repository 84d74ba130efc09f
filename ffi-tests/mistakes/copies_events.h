/* Hands events over in memory of its own. */
#include <string.h>
#define msg_cb(event, length) \
	do { \
		static char copy[65536]; \
		memcpy(copy, event, (length) + 1); \
		msg_cb(copy, length); \
	} while (0)

/*
 * hostap's client library in loops, to be called from Python once for many requests: what is timed
 * is the library and not how Python calls it.
 */

#include <string.h>

#include "common/wpa_ctrl.h"

/* Makes so many requests; returns how many did not work. */
int requests(struct wpa_ctrl *ctrl, const char *command, int count)
{
	int wrong = 0;

	while (count-- > 0) {
		char reply[4096];
		size_t length = sizeof(reply);

		if (wpa_ctrl_request(ctrl, command, strlen(command), reply,
				     &length, NULL) != 0 || length == 0)
			wrong++;
	}
	return wrong;
}

/* Receives so many events, each after looking whether it is there; returns how many were not. */
int events(struct wpa_ctrl *ctrl, int count)
{
	int wrong = 0;

	while (count-- > 0) {
		char event[4096];
		size_t length = sizeof(event);

		if (wpa_ctrl_pending(ctrl) != 1 ||
		    wpa_ctrl_recv(ctrl, event, &length) != 0)
			wrong++;
	}
	return wrong;
}

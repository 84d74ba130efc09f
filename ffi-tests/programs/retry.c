/*
 * Reads the results as prplMesh does: -1 is a failure, -2 is worth another try; a reply as long
 * as the buffer may have been cut.
 */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include <time.h>
#include <wpa_ctrl.h>
#include "support.h"

enum { ATTEMPTS = 3, REPLY_SIZE = 4096 };

static int command(struct wpa_ctrl *ctrl, const char *text)
{
	static char reply[REPLY_SIZE];
	int attempt;

	for (attempt = 1; attempt <= ATTEMPTS; attempt++) {
		size_t length = sizeof(reply);
		int result = wpa_ctrl_request(ctrl, text, strlen(text), reply, &length, NULL);

		if (result == -2) {
			printf("%s: attempt %d timed out\n", text, attempt);
			continue;
		}
		if (result < 0) {
			printf("%s: failed with %d\n", text, result);
			return -1;
		}
		printf("%s: %zu bytes%s ", text, length,
		       length >= sizeof(reply) ? ", maybe cut" : "");
		print_bytes(reply, length < 32 ? length : 32);
		printf("\n");
		return 0;
	}
	return -1;
}

int main(int argc, char **argv)
{
	const struct timespec moment = { 0, 300000000 };
	struct wpa_ctrl *ctrl;

	if (argc != 3)
		return 2;
	ctrl = must_open(argv);
	printf("%d\n", command(ctrl, "PING"));
	printf("%d\n", command(ctrl, "FLAKY"));
	printf("%d\n", command(ctrl, "LONG"));
	printf("%d\n", command(ctrl, "STATUS"));
	printf("%d\n", command(ctrl, "TERMINATE"));
	nanosleep(&moment, NULL);
	printf("%d\n", command(ctrl, "PING"));
	wpa_ctrl_close(ctrl);
	ctrl = open_daemon(argv);
	printf("%s\n", ctrl ? "open" : "not open");
	if (ctrl != NULL)
		wpa_ctrl_close(ctrl);
	return 0;
}

/*
 * Learns of a connection without events, as daemons of access points and set-top boxes do: again
 * and again a connection of its own for one STATUS in a small buffer that was cleared before, and
 * one more try for a reply that did not come in time.
 *
 *     poll_status SOCKET COMMAND
 *
 * COMMAND starts the connection.
 */
#define _POSIX_C_SOURCE 200809L
#include "support.h"

enum { SMALL = 512, TRIES = 2 };

static int ask_once(const char *path, const char *text, char *reply)
{
	struct wpa_ctrl *connection = must_open(path);
	int result = -2, tries;

	for (tries = 0; result == -2 && tries < TRIES; tries++) {
		size_t length = SMALL - 1;

		/* Used as a string without looking at the length: nothing may stand behind it. */
		memset(reply, 0, SMALL);
		result = wpa_ctrl_request(connection, text, strlen(text), reply, &length, NULL);
		if (result == 0 && strlen(reply) != length)
			fail("the reply is not as long as it should be");
	}
	wpa_ctrl_close(connection);
	return result;
}

int main(int argc, char **argv)
{
	static const char *const fields[] = { "\nwpa_state=", "\nssid=", "\nbssid=", "\nkey_mgmt=",
					      "\nid_str=", "\nEAP state=" };
	char reply[SMALL];
	int before = descriptors(), tries = 0;
	size_t i;

	if (argc != 3)
		return 2;
	printf("%s: %d %s", argv[2], ask_once(argv[1], argv[2], reply), reply);
	do {
		if (++tries > LIMIT_MILLISECONDS / 20)
			fail("STATUS never said COMPLETED");
		pause_for(20);
		if (ask_once(argv[1], "STATUS", reply) != 0)
			fail("STATUS was not answered");
	} while (strstr(reply, "\nwpa_state=COMPLETED\n") == NULL);

	for (i = 0; i < sizeof(fields) / sizeof(fields[0]); i++) {
		const char *line = strstr(reply, fields[i]);

		if (line != NULL)
			printf("%.*s\n", (int) strcspn(line + 1, "\n"), line + 1);
	}
	printf("descriptors kept: %d\n", descriptors() - before);
	return 0;
}

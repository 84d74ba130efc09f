/*
 * Outlives its daemon: when it has gone, opens and attaches anew as soon as it is back.
 *
 *     reconnect SOCKET TIMES COMMAND
 *
 * Each time it sends COMMAND and shows the event that this brings about. A daemon that is killed
 * says nothing: a PING in between finds out. It ends when the daemon went away TIMES times.
 */
#define _POSIX_C_SOURCE 200809L
#include "support.h"

static char reply[REPLY_SIZE];

static void on_event(char *msg, size_t len)
{
	(void) len;
	printf("  event %s\n", msg);
}

static struct wpa_ctrl *open_again(const char *path)
{
	int tries;

	for (tries = 0; tries < LIMIT_MILLISECONDS / 50; tries++) {
		struct wpa_ctrl *connection = wpa_ctrl_open(path);

		if (connection != NULL && wpa_ctrl_attach(connection) == 0)
			return connection;
		wpa_ctrl_close(connection);
		pause_for(50);
	}
	fail("the daemon did not come back");
	return NULL;
}

/* Shows events until the daemon has gone. */
static void stay(struct wpa_ctrl *connection)
{
	for (;;) {
		struct pollfd entry = { wpa_ctrl_get_fd(connection), POLLIN, 0 };
		int result;

		if (poll(&entry, 1, 100) > 0) {
			size_t length = sizeof(reply) - 1;

			if (wpa_ctrl_recv(connection, reply, &length) < 0) {
				printf("recv: errno %d\n", errno);
				return;
			}
			reply[length] = '\0';
			on_event(reply, length);
			if (strncmp(text_of(reply), WPA_EVENT_TERMINATING,
				    strlen(WPA_EVENT_TERMINATING)) == 0)
				return;
			continue;
		}
		result = command(connection, "PING", reply, on_event);
		if (result != 0) {
			printf("PING: %d errno %d\n", result, errno);
			return;
		}
	}
}

int main(int argc, char **argv)
{
	int before = descriptors(), times, left;

	if (argc != 4)
		return 2;
	times = atoi(argv[2]);
	for (left = times; left > 0; left--) {
		struct wpa_ctrl *connection = open_again(argv[1]);

		printf("attached, time %d\n", times - left + 1);
		printf("%s: %d\n", argv[3], command(connection, argv[3], reply, on_event));
		printf("%s", reply);
		wait_for_event(connection);
		printf("ready\n");
		fflush(stdout);
		stay(connection);
		printf("the daemon has gone\n");
		/* As programs do it, without knowing whether anybody is there. */
		printf("detach: %d\n", wpa_ctrl_detach(connection));
		wpa_ctrl_close(connection);
		fflush(stdout);
	}
	printf("descriptors kept: %d\n", descriptors() - before);
	return 0;
}

/*
 * Two threads with a connection each. One adds and removes networks; the other is attached and does
 * nothing but ask PING, so that it gets all events within its requests.
 *
 *     threads SOCKET
 */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "support.h"

enum { ROUNDS = 100 };

static char buffer[REPLY_SIZE];
static int events, in_order, in_buffer;
static long number; /* of the network in the last event */

static void on_event(char *msg, size_t len)
{
	static const char *const texts[] = { WPA_EVENT_NETWORK_ADDED, WPA_EVENT_NETWORK_REMOVED };
	const char *text = text_of(msg);
	const char *expected = texts[events % 2];

	in_buffer += msg == buffer && msg[len] == '\0';
	if (strncmp(text, expected, strlen(expected)) == 0) {
		long here = strtol(text + strlen(expected), NULL, 10);

		in_order += events % 2 == 0 || here == number;
		number = here;
	}
	events++;
}

static void *add_and_remove(void *path)
{
	static char reply[REPLY_SIZE];
	struct wpa_ctrl *connection = must_open(path);
	static int done;
	int i;

	for (i = 0; i < ROUNDS; i++) {
		char text[64];

		if (command(connection, "ADD_NETWORK", reply, NULL) != 0)
			break;
		snprintf(text, sizeof(text), "REMOVE_NETWORK %ld", strtol(reply, NULL, 10));
		if (command(connection, text, reply, NULL) != 0 || strcmp(reply, "OK\n") != 0)
			break;
		done++;
	}
	wpa_ctrl_close(connection);
	return &done;
}

int main(int argc, char **argv)
{
	struct wpa_ctrl *monitor;
	pthread_t thread;
	void *done;
	int before = descriptors(), tries, answered = 0;

	if (argc != 2)
		return 2;
	monitor = must_attach(argv[1]);
	if (pthread_create(&thread, NULL, add_and_remove, argv[1]) != 0)
		fail("no thread");
	for (tries = 0; events < 2 * ROUNDS && tries < 100000; tries++)
		answered += command(monitor, "PING", buffer, on_event) == 0 &&
			    strcmp(buffer, "PONG\n") == 0;
	if (pthread_join(thread, &done) != 0)
		fail("the thread does not end");
	printf("networks added and removed: %d\n", *(int *) done);
	printf("events: %d, in order: %d, in the caller's buffer: %d\n", events, in_order, in_buffer);
	printf("each PING was answered by PONG: %d\n", answered == tries);
	printf("detach: %d\n", wpa_ctrl_detach(monitor));
	wpa_ctrl_close(monitor);
	printf("descriptors kept: %d\n", descriptors() - before);
	return 0;
}

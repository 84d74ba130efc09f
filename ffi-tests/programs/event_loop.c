/*
 * An event loop over the monitor's descriptor, first with epoll and then with poll, while a
 * second thread sends commands over a connection of its own, guarded by a mutex.
 */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include <poll.h>
#include <pthread.h>
#include <sys/epoll.h>
#include <unistd.h>
#include <wpa_ctrl.h>
#include "support.h"

enum { ROUNDS = 20, LIMIT_MS = 10000 };

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static struct wpa_ctrl *commands;
static int answered;

static void *send_commands(void *unused)
{
	int i;

	(void) unused;
	for (i = 0; i < ROUNDS; i++) {
		char reply[64];
		size_t length = sizeof(reply);

		pthread_mutex_lock(&mutex);
		if (wpa_ctrl_request(commands, "TICK", 4, reply, &length, NULL) == 0 &&
		    length == 3 && memcmp(reply, "OK\n", 3) == 0)
			answered++;
		pthread_mutex_unlock(&mutex);
	}
	return NULL;
}

/* Reads what is there and returns how many events that was. */
static int read_events(struct wpa_ctrl *monitor)
{
	int count = 0;

	while (wpa_ctrl_pending(monitor) > 0) {
		char event[256];
		size_t length = sizeof(event) - 1;

		if (wpa_ctrl_recv(monitor, event, &length) < 0) {
			perror("recv");
			exit(1);
		}
		event[length] = '\0';
		printf("%s\n", event);
		count++;
	}
	return count;
}

static int wait_with_poll(int descriptor)
{
	struct pollfd entry = { descriptor, POLLIN, 0 };

	return poll(&entry, 1, LIMIT_MS);
}

static int wait_with_epoll(int descriptor)
{
	struct epoll_event wanted, found;
	int set = epoll_create1(0), count;

	memset(&wanted, 0, sizeof(wanted));
	wanted.events = EPOLLIN;
	wanted.data.fd = descriptor;
	if (set < 0 || epoll_ctl(set, EPOLL_CTL_ADD, descriptor, &wanted) < 0) {
		perror("epoll");
		exit(1);
	}
	count = epoll_wait(set, &found, 1, LIMIT_MS);
	close(set);
	return count;
}

static void round_of(struct wpa_ctrl *monitor, int (*wait)(int), const char *name)
{
	pthread_t thread;
	int events = 0;

	answered = 0;
	if (pthread_create(&thread, NULL, send_commands, NULL) != 0)
		exit(1);
	while (events < ROUNDS && wait(wpa_ctrl_get_fd(monitor)) > 0)
		events += read_events(monitor);
	pthread_mutex_lock(&mutex);
	pthread_mutex_unlock(&mutex);
	pthread_join(thread, NULL);
	printf("%s: %d events, %d answers\n", name, events, answered);
}

int main(int argc, char **argv)
{
	struct wpa_ctrl *monitor;

	if (argc != 3)
		return 2;
	commands = must_open(argv);
	monitor = must_open(argv);
	printf("attach: %d\n", wpa_ctrl_attach(monitor));
	round_of(monitor, wait_with_epoll, "epoll");
	round_of(monitor, wait_with_poll, "poll");
	printf("detach: %d\n", wpa_ctrl_detach(monitor));
	wpa_ctrl_close(monitor);
	wpa_ctrl_close(commands);
	return 0;
}

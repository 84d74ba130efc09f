/*
 * What the programs have in common. Each speaks with a real daemon, and prints nothing but what must
 * be the same in two runs with equal daemons: no times, no numbers of processes or descriptors.
 */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <wpa_ctrl.h>

#include "../../ffi-tests/programs/print_bytes.h"

enum {
	REPLY_SIZE = 4096,
	/* On a machine that emulates another, an association takes its time. */
	LIMIT_MILLISECONDS = 60000
};

static inline void fail(const char *what)
{
	fflush(stdout);
	fprintf(stderr, "%s\n", what);
	exit(1);
}

static inline struct wpa_ctrl *must_open(const char *path)
{
	struct wpa_ctrl *connection = wpa_ctrl_open(path);

	if (connection == NULL) {
		perror(path);
		exit(1);
	}
	return connection;
}

static inline struct wpa_ctrl *must_attach(const char *path)
{
	struct wpa_ctrl *connection = must_open(path);

	if (wpa_ctrl_attach(connection) != 0)
		fail("the daemon did not attach this program");
	return connection;
}

/* Sends a command; its reply, ended by a NUL, goes into a buffer of REPLY_SIZE bytes. */
static inline int command(struct wpa_ctrl *connection, const char *text, char *reply,
			  void (*on_event)(char *, size_t))
{
	size_t length = REPLY_SIZE - 1;
	int result = wpa_ctrl_request(connection, text, strlen(text), reply, &length, on_event);

	reply[result == 0 ? length : 0] = '\0';
	return result;
}

/* The text of an event behind its interface and level. */
static inline const char *text_of(const char *event)
{
	if (strncmp(event, "IFNAME=", 7) == 0 && strchr(event, ' ') != NULL)
		event = strchr(event, ' ') + 1;
	if (*event == '<' && strchr(event, '>') != NULL)
		event = strchr(event, '>') + 1;
	return event;
}

/* Waits until an event is there, and gives up the whole program when none comes. */
static inline void wait_for_event(struct wpa_ctrl *monitor)
{
	struct pollfd entry = { wpa_ctrl_get_fd(monitor), POLLIN, 0 };

	if (poll(&entry, 1, LIMIT_MILLISECONDS) <= 0)
		fail("no event came");
}

static inline void pause_for(long milliseconds)
{
	struct timespec moment = { milliseconds / 1000, milliseconds % 1000 * 1000000 };

	nanosleep(&moment, NULL);
}

/* How many descriptors are open: the same at the end as at the beginning. */
static inline int descriptors(void)
{
	DIR *directory = opendir("/proc/self/fd");
	int count = 0;

	if (directory == NULL)
		fail("/proc is needed");
	while (readdir(directory) != NULL)
		count++;
	closedir(directory);
	return count - 3; /* ".", ".." and the directory itself */
}

#endif

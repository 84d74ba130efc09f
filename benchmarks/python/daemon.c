/*
 * A daemon that answers as fast as it can: daemon SOCKET [PROCESSOR]
 *
 *   PING            PONG
 *   ATTACH, DETACH  OK; one client is attached at a time
 *   SEND NUMBER     so many events to the client that is attached, then OK to who asked
 *   other commands  OK
 *
 * It ends with its parent.
 */

#define _GNU_SOURCE
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/un.h>

static const char event[] =
	"<3>CTRL-EVENT-BSS-ADDED 17 02:00:00:00:00:10";

static void answer(int fd, const char *text, size_t length,
		   const struct sockaddr_un *to, socklen_t to_length)
{
	/* A client that has gone is none of a daemon's business. */
	(void) !sendto(fd, text, length, 0, (const struct sockaddr *) to,
		       to_length);
}

int main(int argc, char **argv)
{
	struct sockaddr_un own = { .sun_family = AF_UNIX }, from, attached;
	socklen_t attached_length = 0;
	int fd = socket(AF_UNIX, SOCK_DGRAM, 0);

	if (argc < 2 || strlen(argv[1]) >= sizeof(own.sun_path)) {
		fprintf(stderr, "usage: daemon SOCKET [PROCESSOR]\n");
		return 1;
	}
	if (argc > 2) {
		cpu_set_t set;

		CPU_ZERO(&set);
		CPU_SET(atoi(argv[2]), &set);
		if (sched_setaffinity(0, sizeof(set), &set) < 0) {
			perror("daemon: processor");
			return 1;
		}
	}
	prctl(PR_SET_PDEATHSIG, SIGKILL);
	strcpy(own.sun_path, argv[1]);
	if (fd < 0 || bind(fd, (struct sockaddr *) &own, sizeof(own)) < 0) {
		perror("daemon: socket");
		return 1;
	}
	puts("ready");
	fflush(stdout);

	for (;;) {
		char command[256];
		socklen_t length = sizeof(from);
		ssize_t size = recvfrom(fd, command, sizeof(command) - 1, 0,
					(struct sockaddr *) &from, &length);

		if (size < 0)
			return 1;
		command[size] = '\0';
		if (strcmp(command, "PING") == 0) {
			answer(fd, "PONG\n", 5, &from, length);
			continue;
		}
		if (strcmp(command, "ATTACH") == 0) {
			attached = from;
			attached_length = length;
		} else if (strncmp(command, "SEND ", 5) == 0) {
			int count = atoi(command + 5);

			while (count-- > 0)
				answer(fd, event, sizeof(event) - 1, &attached,
				       attached_length);
		}
		answer(fd, "OK\n", 3, &from, length);
	}
}

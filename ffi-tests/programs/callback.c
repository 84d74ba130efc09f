/*
 * A callback that finds the caller's own structure from the message's address, because the
 * message is in the caller's reply buffer (as OpenSync does); a program that reads process and
 * number from the socket's name; and errno after an empty recv.
 */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <wpa_ctrl.h>
#include "support.h"

#define CONTAINER_OF(pointer, type, member) \
	((type *) (void *) ((char *) (pointer) - offsetof(type, member)))

struct control {
	unsigned int before;
	struct wpa_ctrl *ctrl;
	char reply[4096];
	unsigned int after;
	int events;
	size_t bytes;
};

static void on_event(char *msg, size_t len)
{
	struct control *control = CONTAINER_OF(msg, struct control, reply);

	control->events++;
	control->bytes += len;
	printf("event %d, structure intact: %d, ends with NUL: %d: %s\n", control->events,
	       control->before == 0x12345678 && control->after == 0x87654321,
	       msg[len] == '\0', msg);
}

static void command(struct control *control, const char *text)
{
	size_t length = sizeof(control->reply) - 1;
	int result = wpa_ctrl_request(control->ctrl, text, strlen(text), control->reply,
				      &length, on_event);

	if (result == 0)
		control->reply[length] = '\0';
	printf("%s: %d %s\n", text, result, result == 0 ? control->reply : "");
}

static void show_name(struct wpa_ctrl *ctrl)
{
#ifndef CONFIG_CTRL_IFACE_UDP
	struct sockaddr_un name;
	socklen_t size = sizeof(name);
	const char *base;
	int process = 0, number = 0;
	char rest = 0;

	memset(&name, 0, sizeof(name));
	if (getsockname(wpa_ctrl_get_fd(ctrl), (struct sockaddr *) &name, &size) < 0) {
		perror("getsockname");
		exit(1);
	}
	base = strrchr(name.sun_path, '/');
	printf("parts of the name: %d\n", sscanf(base ? base + 1 : "", "wpa_ctrl_%d-%d%c",
						  &process, &number, &rest));
	/* The two numbers have as many digits as they happen to have. */
	printf("this process: %d, a positive number: %d, in /tmp: %d, size beyond the name: %d\n",
	       process == (int) getpid(), number > 0,
	       strncmp(name.sun_path, "/tmp/wpa_ctrl_", 14) == 0,
	       (int) (size - strlen(name.sun_path)));
#else
	(void) ctrl;
#endif
}

int main(int argc, char **argv)
{
	static struct control control = { 0x12345678, NULL, "", 0x87654321, 0, 0 };

	if (argc != 3)
		return 2;
	control.ctrl = wpa_ctrl_open(argv[1][0] ? argv[1] : NULL);
	printf("open: %d\n", control.ctrl != NULL);
	if (control.ctrl == NULL)
		/* On Android the usual directory is not everywhere. */
		control.ctrl = must_open(argv);
	show_name(control.ctrl);
	command(&control, "PING");
	command(&control, "EVENTS");
	printf("attach: %d\n", wpa_ctrl_attach(control.ctrl));
	command(&control, "NEWS");
	command(&control, "EVENTS");
	printf("%d events with %zu bytes\n", control.events, control.bytes);
	if (wpa_ctrl_pending(control.ctrl) == 0) {
#ifndef CONFIG_CTRL_IFACE_UDP
		size_t length = 7;
		int result;

		errno = 0;
		result = wpa_ctrl_recv(control.ctrl, control.reply, &length);
		printf("nothing: %d %s %zu\n", result, strerror(errno), length);
#endif
	}
	wpa_ctrl_close(control.ctrl);
	return 0;
}

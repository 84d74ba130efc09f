/* Calls every function, with many replies and many errors, and prints all that comes of it. */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include <fcntl.h>
#include <time.h>
#include <wpa_ctrl.h>
#include "support.h"

static char buffer[8192];

static void on_event(char *msg, size_t len)
{
	printf("  event ");
	print_bytes(msg, len);
	printf(" then %d, in the buffer: %d\n", msg[len], msg == buffer);
}

static void ask_bytes(struct wpa_ctrl *ctrl, const char *command, size_t length, size_t size)
{
	size_t reply_length = size, last = sizeof(buffer);
	int result;

	memset(buffer, '#', sizeof(buffer));
	errno = EINVAL;
	result = wpa_ctrl_request(ctrl, command, length, buffer, &reply_length, on_event);
	printf("request ");
	print_bytes(command, length < 40 ? length : 40);
	printf(" of %zu into %zu: %d errno %d length %zu ", length, size, result,
	       result < 0 ? errno : 0, reply_length);
	print_bytes(buffer, reply_length < 60 ? reply_length : 60);
	while (last > 0 && buffer[last - 1] == '#')
		last--;
	printf(" touched %zu\n", last);
}

static void ask(struct wpa_ctrl *ctrl, const char *command, size_t size)
{
	ask_bytes(ctrl, command, strlen(command), size);
}

static void read_all(struct wpa_ctrl *ctrl, size_t size)
{
	int pending;

	while ((pending = wpa_ctrl_pending(ctrl)) > 0) {
		size_t length = size;
		int result;

		memset(buffer, '#', sizeof(buffer));
		result = wpa_ctrl_recv(ctrl, buffer, &length);
		printf("recv into %zu: %d length %zu ", size, result, length);
		print_bytes(buffer, length + 1);
		printf("\n");
	}
	printf("pending: %d\n", pending);
}

#ifndef CONFIG_CTRL_IFACE_UDP
static void read_nothing(struct wpa_ctrl *ctrl)
{
	size_t length = 16;
	int result;

	errno = 0;
	result = wpa_ctrl_recv(ctrl, buffer, &length);
	printf("recv of nothing: %d errno is EAGAIN: %d length %zu\n", result,
	       errno == EAGAIN, length);
}

static void fail_to_open(const char *what, const char *path, const char *directory)
{
	struct wpa_ctrl *ctrl;

	errno = 0;
	ctrl = wpa_ctrl_open2(path, directory);
	printf("open %s: %s errno %d\n", what, ctrl ? "a connection" : "NULL", errno);
	wpa_ctrl_close(ctrl);
}
#endif

static void replies(struct wpa_ctrl *ctrl)
{
	static const char *const commands[] = {
		"PING", "STATUS", "ADD_NETWORK", "SET_NETWORK 0 ssid \"a b\"",
		"GET_NETWORK 0 ssid", "LIST_NETWORKS", "REMOVE_NETWORK 0", "GET_NETWORK 0 ssid",
		"NONSENSE", "NOTHING", "LONG", "EVENTS", "BINARY", "SLOW", "LEVEL 3",
	};
	static const size_t sizes[] = { 0, 1, 4, 5, 6, 7, 8, 8192 };
	static char large[60000];
	size_t i;

	for (i = 0; i < sizeof(commands) / sizeof(commands[0]); i++)
		ask(ctrl, commands[i], 4096);
	for (i = 0; i < sizeof(sizes) / sizeof(sizes[0]); i++)
		ask(ctrl, "PING", sizes[i]);
	for (i = 7; i < 40; i += 8)
		ask(ctrl, "EVENTS", i);
	ask_bytes(ctrl, "", 0, 64);
	ask_bytes(ctrl, "PING\0PING", 9, 64);
	memset(large, 'x', sizeof(large));
	ask_bytes(ctrl, large, 4096, 64);
	ask_bytes(ctrl, large, 8192, 64);
}

int main(int argc, char **argv)
{
	const struct timespec moment = { 0, 300000000 };
	struct wpa_ctrl *ctrl, *monitor;
	int flags;

	if (argc != 3)
		return 2;
	ctrl = must_open(argv);
	flags = fcntl(wpa_ctrl_get_fd(ctrl), F_GETFL);
	printf("descriptor: %d, non-blocking: %d\n", wpa_ctrl_get_fd(ctrl) > 2,
	       (flags & O_NONBLOCK) != 0);
	replies(ctrl);

	monitor = must_open(argv);
	printf("attach: %d\n", wpa_ctrl_attach(monitor));
	printf("attach again: %d\n", wpa_ctrl_attach(monitor));
	ask(ctrl, "NEWS", 64);
	read_all(monitor, 100);
	ask(ctrl, "NEWS", 64);
	read_all(monitor, 10);
	ask(ctrl, "NEWS", 64);
	ask(monitor, "PING", 64);
	printf("detach: %d\n", wpa_ctrl_detach(monitor));
	printf("detach again: %d\n", wpa_ctrl_detach(monitor));
	ask(ctrl, "NEWS", 64);
	read_all(monitor, 100);
	wpa_ctrl_close(monitor);

#ifndef CONFIG_CTRL_IFACE_UDP
	read_nothing(ctrl);
	fail_to_open("a missing path", "/nonexistent/wlan0", argv[2]);
	fail_to_open("a directory", argv[2], argv[2]);
	fail_to_open("no name", "", argv[2]);
	fail_to_open("an abstract name", "@abstract:nobody-listens-here", argv[2]);
	fail_to_open("from nowhere", argv[1], "/nonexistent");
	wpa_ctrl_close(NULL);
#endif

	ask(ctrl, "TERMINATE", 64);
	nanosleep(&moment, NULL);
	ask(ctrl, "PING", 64);
	printf("attach: %d\n", wpa_ctrl_attach(ctrl));
	wpa_ctrl_close(ctrl);
	return 0;
}

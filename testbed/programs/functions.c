/*
 * Calls every function in every way that a program may, and prints all that comes of it.
 *
 *     functions SOCKET COMMAND...
 *
 * Each COMMAND brings one event about.
 */
#define _POSIX_C_SOURCE 200809L
#include <fcntl.h>

#include "support.h"

static char buffer[16384];

static void on_event(char *msg, size_t len)
{
	printf("  event within the request: ");
	print_bytes(msg, len);
	printf(" then %d, in the caller's buffer: %d\n", msg[len], msg == buffer);
}

/* Shows the reply, and that no byte behind it was written. */
static void ask_bytes(struct wpa_ctrl *connection, const char *bytes, size_t length, size_t size)
{
	size_t reply_length = size, last = sizeof(buffer);
	int result;

	memset(buffer, '#', sizeof(buffer));
	errno = EINVAL;
	result = wpa_ctrl_request(connection, bytes, length, buffer, &reply_length, on_event);
	printf("request ");
	print_bytes(bytes, length < 40 ? length : 40);
	printf(" of %zu into %zu: %d errno %d length %zu ", length, size, result,
	       result < 0 ? errno : 0, reply_length);
	if (result == 0)
		print_bytes(buffer, reply_length);
	while (last > 0 && buffer[last - 1] == '#')
		last--;
	printf(" touched %zu\n", last);
}

static void ask(struct wpa_ctrl *connection, const char *text, size_t size)
{
	ask_bytes(connection, text, strlen(text), size);
}

static void receive(struct wpa_ctrl *monitor, size_t size)
{
	size_t length = size;
	int result;

	wait_for_event(monitor);
	printf("pending: %d\n", wpa_ctrl_pending(monitor));
	memset(buffer, '#', sizeof(buffer));
	result = wpa_ctrl_recv(monitor, buffer, &length);
	printf("recv into %zu: %d length %zu ", size, result, length);
	print_bytes(buffer, length + 1);
	printf("\n");
}

static void receive_nothing(struct wpa_ctrl *connection)
{
	size_t length = 16;
	int result;

	errno = 0;
	result = wpa_ctrl_recv(connection, buffer, &length);
	printf("nothing: pending %d, recv %d, errno is EAGAIN: %d, length %zu\n",
	       wpa_ctrl_pending(connection), result, errno == EAGAIN, length);
}

static void open_from(const char *what, const char *path, const char *directory)
{
	struct wpa_ctrl *connection;

	errno = 0;
	connection = wpa_ctrl_open2(path, directory);
	printf("open %s: %s errno %d\n", what, connection ? "a connection" : "NULL", errno);
	if (connection != NULL)
		ask(connection, "PING", 16);
	wpa_ctrl_close(connection);
}

static void sizes(struct wpa_ctrl *connection)
{
	static const size_t replies[] = { 0, 1, 3, 4, 5, 6, 4096, sizeof(buffer) };
	/* The largest that hostapd takes, and the largest of wpa_supplicant. */
	static const size_t requests[] = { 1000, 2048, 4095, 4096, 8191, 8192 };
	static char large[8192];
	size_t i;

	for (i = 0; i < sizeof(replies) / sizeof(replies[0]); i++)
		ask(connection, "PING", replies[i]);
	memset(large, 'x', sizeof(large));
	for (i = 0; i < sizeof(requests) / sizeof(requests[0]); i++)
		ask_bytes(connection, large, requests[i], 64);
	ask_bytes(connection, "PING\0PING", 9, 64);
	ask_bytes(connection, "", 0, 64);
	ask(connection, "NONSENSE", 64);
	ask(connection, "STATUS", 4096);
	ask(connection, "STATUS", 20);
}

int main(int argc, char **argv)
{
	struct wpa_ctrl *connection, *monitor;
	int before = descriptors(), i;

	if (argc < 3)
		return 2;
	connection = must_open(argv[1]);
	printf("does not block: %d\n",
	       (fcntl(wpa_ctrl_get_fd(connection), F_GETFL) & O_NONBLOCK) != 0);
	sizes(connection);
	receive_nothing(connection);
	printf("detach before attach: %d\n", wpa_ctrl_detach(connection));

	monitor = must_open(argv[1]);
	printf("attach: %d\n", wpa_ctrl_attach(monitor));
	printf("attach again: %d\n", wpa_ctrl_attach(monitor));
	receive_nothing(monitor);
	for (i = 2; i < argc; i++) {
		ask(connection, argv[i], 64);
		receive(monitor, i % 2 ? 100 : 12);
	}
	printf("detach: %d\n", wpa_ctrl_detach(monitor));
	printf("detach again: %d\n", wpa_ctrl_detach(monitor));
	ask(connection, argv[argc - 1], 64);
	receive_nothing(monitor);
	wpa_ctrl_close(monitor);

	open_from("from another directory", argv[1], "/run");
	open_from("a missing path", "/nonexistent/wlan0", "/tmp");
	open_from("a directory", "/run", "/tmp");
	open_from("no name", "", "/tmp");
	open_from("an abstract name", "@abstract:nobody-listens-here", "/tmp");
	open_from("from nowhere", argv[1], "/nonexistent");
	wpa_ctrl_close(connection);
	wpa_ctrl_close(NULL);
	printf("descriptors kept: %d\n", descriptors() - before);
	return 0;
}

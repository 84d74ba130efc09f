/*
 * Follows a course of commands and events, in a loop over poll() as programs have it.
 *
 *     follow SOCKET STEP...
 *
 *     +COMMAND   sends it on a connection for commands
 *     @COMMAND   sends it on the attached connection: events that come first go to the callback
 *     =TEXT      waits for an event whose text begins so
 *     ?LINE      asks STATUS until the reply has this line
 *     %FIELD     shows the lines of STATUS that begin so
 *
 * All events are shown in their order, and all replies. A command is refused: the program fails.
 */
#define _POSIX_C_SOURCE 200809L
#include "support.h"

static char buffer[REPLY_SIZE];
static const char *wanted; /* the event that is waited for; NULL when it has come */

static void on_event(char *msg, size_t len)
{
	printf("  ");
	print_bytes(msg, len);
	printf("%s\n", msg[len] == '\0' ? "" : " without a NUL");
	if (wanted != NULL && strncmp(text_of(msg), wanted, strlen(wanted)) == 0)
		wanted = NULL;
}

static void receive_all(struct wpa_ctrl *monitor)
{
	while (wpa_ctrl_pending(monitor) > 0) {
		char event[REPLY_SIZE];
		size_t length = sizeof(event) - 1;

		if (wpa_ctrl_recv(monitor, event, &length) < 0)
			fail("recv failed");
		event[length] = '\0';
		on_event(event, length);
	}
}

static void send_command(struct wpa_ctrl *connection, const char *text,
			 void (*callback)(char *, size_t))
{
	int result = command(connection, text, buffer, callback);

	printf("> %s: %d ", text, result);
	print_bytes(buffer, strlen(buffer));
	printf("\n");
	if (result != 0 || strncmp(buffer, "FAIL", 4) == 0 || strncmp(buffer, "UNKNOWN", 7) == 0)
		fail("the daemon refused a command");
}

static int has_line(const char *text, const char *line)
{
	size_t length = strlen(line);

	while (text != NULL) {
		if (strncmp(text, line, length) == 0 && text[length] == '\n')
			return 1;
		text = strchr(text, '\n');
		if (text != NULL)
			text++;
	}
	return 0;
}

/* Events are left where they are meanwhile. */
static void ask_until(struct wpa_ctrl *commands, const char *line)
{
	int tries;

	for (tries = 0; tries < LIMIT_MILLISECONDS / 50; tries++) {
		if (command(commands, "STATUS", buffer, NULL) != 0)
			fail("STATUS was not answered");
		if (has_line(buffer, line)) {
			printf("? %s\n", line);
			return;
		}
		pause_for(50);
	}
	fail("STATUS never had the line");
}

static void show_lines(struct wpa_ctrl *commands, const char *field)
{
	char *line;

	if (command(commands, "STATUS", buffer, NULL) != 0)
		fail("STATUS was not answered");
	for (line = strtok(buffer, "\n"); line != NULL; line = strtok(NULL, "\n"))
		if (strncmp(line, field, strlen(field)) == 0)
			printf("%% %s\n", line);
}

int main(int argc, char **argv)
{
	struct wpa_ctrl *commands, *monitor;
	int before = descriptors(), i;

	if (argc < 3)
		return 2;
	commands = must_open(argv[1]);
	monitor = must_attach(argv[1]);
	for (i = 2; i < argc; i++) {
		const char *step = argv[i] + 1;

		switch (argv[i][0]) {
		case '+':
			send_command(commands, step, NULL);
			break;
		case '@':
			send_command(monitor, step, on_event);
			break;
		case '=':
			/* It may have come already: only what comes from here on counts. */
			for (wanted = step; wanted != NULL; receive_all(monitor))
				wait_for_event(monitor);
			printf("= %s\n", step);
			break;
		case '?':
			ask_until(commands, step);
			break;
		case '%':
			show_lines(commands, step);
			break;
		default:
			return 2;
		}
		fflush(stdout);
	}
	printf("detach: %d\n", wpa_ctrl_detach(monitor));
	wpa_ctrl_close(monitor);
	wpa_ctrl_close(commands);
	printf("descriptors kept: %d\n", descriptors() - before);
	return 0;
}

/*
 * Prints the events of a daemon (wpa_supplicant or hostapd) for as long as it is told to.
 *
 *     event_monitor /run/wpa_supplicant/wlan0
 *
 * One connection does everything: it is attached, waits in poll(), and asks PING when nothing has
 * come for a while, because a datagram socket does not tell that its peer has gone. Events that
 * arrive while PING waits for its reply come through the callback. When the daemon went away, the
 * connection is opened and attached anew once the daemon is back. SIGINT and SIGTERM end it.
 *
 * Exit status: 0 after a signal, 1 when something failed for good, 2 for a wrong call.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include <wpa_ctrl.h>

enum {
    EVENT_SIZE = 4096,
    QUIET_MILLISECONDS = 5000,  /* silence after which the daemon is asked whether it lives */
    REOPEN_MILLISECONDS = 1000
};

static volatile sig_atomic_t stop;
static int daemon_ends; /* it announced that it is terminating */

static void on_signal(int number)
{
    (void)number;
    stop = 1;
}

static void print_event(char *event, size_t length)
{
    char stamp[16] = "";
    const char *text = event;
    time_t now = time(NULL);
    struct tm broken_down;

    (void)length;
    if (localtime_r(&now, &broken_down) != NULL)
        strftime(stamp, sizeof(stamp), "%H:%M:%S", &broken_down);
    printf("%s %s\n", stamp, event);
    fflush(stdout);

    /* Events of a global control interface begin with IFNAME=, all of them with <level>. */
    if (strncmp(text, "IFNAME=", 7) == 0 && strchr(text, ' ') != NULL)
        text = strchr(text, ' ') + 1;
    if (*text == '<' && strchr(text, '>') != NULL)
        text = strchr(text, '>') + 1;
    if (strncmp(text, WPA_EVENT_TERMINATING, strlen(WPA_EVENT_TERMINATING)) == 0)
        daemon_ends = 1;
}

/* Reads what has arrived. Returns -1 when the connection is of no use any more. */
static int read_events(struct wpa_ctrl *connection)
{
    while (!daemon_ends && wpa_ctrl_pending(connection) > 0) {
        char event[EVENT_SIZE];
        size_t length = sizeof(event) - 1;

        if (wpa_ctrl_recv(connection, event, &length) < 0) {
            if (errno == EAGAIN || errno == EINTR)
                break;
            return -1;
        }
        event[length] = '\0';
        print_event(event, length);
    }
    return daemon_ends ? -1 : 0;
}

/* Returns -1 when the daemon does not answer. */
static int daemon_lives(struct wpa_ctrl *connection)
{
    char reply[EVENT_SIZE];
    size_t length = sizeof(reply) - 1;

    if (wpa_ctrl_request(connection, "PING", 4, reply, &length, print_event) != 0)
        return -1;
    return length >= 4 && memcmp(reply, "PONG", 4) == 0 && !daemon_ends ? 0 : -1;
}

/* Shows events until the daemon goes away or a signal comes. */
static void watch(struct wpa_ctrl *connection)
{
    struct pollfd wait = { .fd = wpa_ctrl_get_fd(connection), .events = POLLIN };

    while (!stop) {
        int ready = poll(&wait, 1, QUIET_MILLISECONDS);

        if (ready < 0 && errno != EINTR) {
            fprintf(stderr, "event_monitor: poll: %s\n", strerror(errno));
            return;
        }
        if (ready > 0 && read_events(connection) < 0)
            return;
        if (ready == 0 && daemon_lives(connection) < 0)
            return;
    }
}

static struct wpa_ctrl *open_attached(const char *path)
{
    struct wpa_ctrl *connection = wpa_ctrl_open(path);

    if (connection == NULL)
        return NULL;
    if (wpa_ctrl_attach(connection) != 0) {
        wpa_ctrl_close(connection);
        errno = ECONNREFUSED;
        return NULL;
    }
    return connection;
}

int main(int argc, char **argv)
{
    struct sigaction action;
    struct wpa_ctrl *connection;

    if (argc != 2) {
        fprintf(stderr, "usage: event_monitor CONTROL-INTERFACE-SOCKET\n");
        return 2;
    }
    memset(&action, 0, sizeof(action));
    action.sa_handler = on_signal;
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);

    errno = 0;
    connection = open_attached(argv[1]);
    if (connection == NULL) {
        fprintf(stderr, "event_monitor: cannot attach to %s: %s "
                        "(is the daemon running, and may this user reach its socket?)\n",
                argv[1], errno ? strerror(errno) : "the path is too long for a socket");
        return 1;
    }
    while (!stop) {
        if (connection == NULL) {
            poll(NULL, 0, REOPEN_MILLISECONDS); /* a sleep that a signal ends */
            connection = open_attached(argv[1]);
            if (connection == NULL)
                continue;
            fprintf(stderr, "event_monitor: attached again\n");
        }
        daemon_ends = 0;
        watch(connection);
        if (!stop) {
            fprintf(stderr, "event_monitor: the daemon has gone; waiting for it\n");
            wpa_ctrl_close(connection);
            connection = NULL;
        }
    }
    if (connection != NULL) {
        wpa_ctrl_detach(connection);
        wpa_ctrl_close(connection);
    }
    return 0;
}

/*
 * A short tour of the control interface of wpa_supplicant.
 *
 *     wpa_tour /run/wpa_supplicant/wlan0
 *
 * Two connections to one daemon, as most programs hold them: one for commands, one attached as a
 * monitor for events. The tour adds a network, sets it up, lists it and removes it again, and shows
 * each reply and each event. It does not enable the network, so it changes nothing on the air.
 *
 * Exit status: 0 when everything went well, 1 when something failed, 2 for a wrong call.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <wpa_ctrl.h>

/* The daemon cuts its replies at this size. */
enum { REPLY_SIZE = 4096 };

static const char *open_hint(int error)
{
    switch (error) {
    case ENOENT:
        return "no such socket: is the daemon running, and is this its ctrl_interface folder?";
    case ECONNREFUSED:
        return "nobody listens there: the path is no socket, or its daemon has died";
    case EACCES:
    case EPERM:
        return "not permitted: run as root or join the group in the daemon's ctrl_interface line";
    case EPROTOTYPE:
        return "that socket is not a control interface";
    default:
        return "the path may be too long for a UNIX socket (107 bytes)";
    }
}

static struct wpa_ctrl *open_connection(const char *path)
{
    struct wpa_ctrl *connection;

    errno = 0; /* hostap's library leaves it alone when the path is too long */
    connection = wpa_ctrl_open(path);
    if (connection == NULL) {
        int error = errno;
        fprintf(stderr, "wpa_tour: cannot open %s: %s (%s)\n", path,
                error ? strerror(error) : "refused", open_hint(error));
    }
    return connection;
}

/*
 * Sends a command and leaves its reply, ended by a NUL, in a buffer of REPLY_SIZE bytes.
 * The library writes no NUL of its own: one byte of the buffer is kept for it.
 */
static int command(struct wpa_ctrl *connection, const char *text, char *reply)
{
    size_t length = REPLY_SIZE - 1;
    int result;

    printf("> %s\n", text);
    result = wpa_ctrl_request(connection, text, strlen(text), reply, &length, NULL);
    if (result == -2) {
        fprintf(stderr, "wpa_tour: no reply to %s within the time limit "
                        "(can the daemon write to this program's socket in /tmp?)\n", text);
        return -1;
    }
    if (result < 0) {
        fprintf(stderr, "wpa_tour: %s could not be sent or its reply not be read: %s "
                        "(has the daemon ended?)\n", text, strerror(errno));
        return -1;
    }
    reply[length] = '\0';
    printf("%s", reply);
    if (length == 0 || reply[length - 1] != '\n')
        putchar('\n');
    if (strncmp(reply, "FAIL", 4) == 0 || strncmp(reply, "UNKNOWN COMMAND", 15) == 0) {
        fprintf(stderr, "wpa_tour: the daemon refused %s\n", text);
        return -1;
    }
    return 0;
}

/* Shows events until none has come for the given time. */
static int show_events(struct wpa_ctrl *monitor, int milliseconds)
{
    struct pollfd wait = { .fd = wpa_ctrl_get_fd(monitor), .events = POLLIN };
    int ready;

    while ((ready = poll(&wait, 1, milliseconds)) > 0) {
        /* Several may have arrived: read until empty before waiting again. */
        while (wpa_ctrl_pending(monitor) > 0) {
            char event[REPLY_SIZE];
            size_t length = sizeof(event) - 1;

            if (wpa_ctrl_recv(monitor, event, &length) < 0) {
                fprintf(stderr, "wpa_tour: reading an event failed: %s\n", strerror(errno));
                return -1;
            }
            event[length] = '\0';
            printf("  event: %s\n", event);
        }
    }
    if (ready < 0) {
        fprintf(stderr, "wpa_tour: waiting for events failed: %s\n", strerror(errno));
        return -1;
    }
    return 0;
}

static int tour(struct wpa_ctrl *commands, struct wpa_ctrl *monitor)
{
    /* An SSID is bytes, not text: hexadecimal carries any of them. */
    static const char ssid[] = "686f73746170206374726c"; /* "hostap ctrl" */
    char reply[REPLY_SIZE];
    char text[128];
    char *end;
    long network;
    int failed;

    if (command(commands, "PING", reply) < 0)
        return -1;
    if (strncmp(reply, "PONG", 4) != 0) {
        fprintf(stderr, "wpa_tour: PING was not answered by PONG: is this a control interface?\n");
        return -1;
    }
    if (command(commands, "STATUS", reply) < 0 || command(commands, "ADD_NETWORK", reply) < 0 ||
        show_events(monitor, 100) < 0)
        return -1;
    network = strtol(reply, &end, 10);
    if (end == reply || network < 0) {
        fprintf(stderr, "wpa_tour: ADD_NETWORK should answer with a number\n");
        return -1;
    }

    snprintf(text, sizeof(text), "SET_NETWORK %ld ssid %s", network, ssid);
    failed = command(commands, text, reply);
    if (failed == 0) {
        snprintf(text, sizeof(text), "SET_NETWORK %ld key_mgmt NONE", network);
        failed = command(commands, text, reply);
    }
    if (failed == 0)
        failed = command(commands, "LIST_NETWORKS", reply);

    /* Whatever failed: the network that was added goes away again. */
    snprintf(text, sizeof(text), "REMOVE_NETWORK %ld", network);
    if (command(commands, text, reply) < 0)
        failed = -1;
    if (show_events(monitor, 100) < 0)
        failed = -1;
    return failed;
}

int main(int argc, char **argv)
{
    struct wpa_ctrl *commands;
    struct wpa_ctrl *monitor;
    int failed;

    if (argc != 2) {
        fprintf(stderr, "usage: wpa_tour CONTROL-INTERFACE-SOCKET\n"
                        "for example: wpa_tour /run/wpa_supplicant/wlan0\n");
        return 2;
    }
    commands = open_connection(argv[1]);
    if (commands == NULL)
        return 1;
    monitor = open_connection(argv[1]);
    if (monitor == NULL) {
        wpa_ctrl_close(commands);
        return 1;
    }

    printf("> ATTACH\n");
    failed = wpa_ctrl_attach(monitor);
    if (failed) {
        fprintf(stderr, "wpa_tour: ATTACH failed (%s)\n",
                failed == -2 ? "no reply within the time limit" : "the daemon refused it");
    } else {
        printf("OK\n");
        failed = tour(commands, monitor);
        printf("> DETACH\n");
        if (wpa_ctrl_detach(monitor) == 0) {
            printf("OK\n");
        } else {
            fprintf(stderr, "wpa_tour: DETACH failed\n");
            failed = -1;
        }
    }

    /* Closing removes the connections' own sockets in /tmp. */
    wpa_ctrl_close(monitor);
    wpa_ctrl_close(commands);
    if (fflush(stdout) != 0) {
        fprintf(stderr, "wpa_tour: cannot write to standard output: %s\n", strerror(errno));
        failed = -1;
    }
    return failed ? 1 : 0;
}

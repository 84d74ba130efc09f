/*
 * Uses libwpa_client's functions for as long as it is told to, as a program does that listens and
 * asks: one connection is attached and read, another one asks, and both are closed and opened
 * anew from time to time. Linked with our library and with hostap's, it shows how both grow.
 *
 *     user SOCKET
 *
 * It checks that each reply is that of its request (its network has a priority that nobody else
 * sets), and that the numbers in events (NOTE e1.42) rise by one while a connection is open.
 * Each second it prints its counters and the bytes that malloc has given it. It ends when its
 * standard input does. A wrong reply and a gap are counted, not fatal.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <malloc.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include <wpa_ctrl.h>

enum {
    SENDERS = 4,
    BUFFER = 4096,
    ROUNDS = 3000,          /* requests before both connections are opened anew */
    EVENTS_IN_A_ROUND = 32, /* events read before the next request */
    QUIET_MILLISECONDS = 50
};

static struct {
    unsigned long events, numbered, reported_gaps, reported_missing, unreported_gaps;
    unsigned long unreported_missing, backwards, requests, wrong_replies, away, unanswered, opened;
} counts;

static unsigned long last[SENDERS];
static int excused[SENDERS]; /* the connection was opened after the sender's last number */
static struct wpa_ctrl *listening, *asking;

static void print_counts(void)
{
    static time_t printed;
    time_t now = time(NULL);

    if (now == printed)
        return;
    printed = now;
    printf("events=%lu numbered=%lu reported_gaps=%lu reported_missing=%lu unreported_gaps=%lu "
           "unreported_missing=%lu backwards=%lu requests=%lu wrong_replies=%lu away=%lu "
           "unanswered=%lu opened=%lu live_bytes=%zu\n",
           counts.events, counts.numbered, counts.reported_gaps, counts.reported_missing,
           counts.unreported_gaps, counts.unreported_missing, counts.backwards, counts.requests,
           counts.wrong_replies, counts.away, counts.unanswered, counts.opened,
           mallinfo2().uordblks);
    fflush(stdout);
}

static int is_over(void)
{
    struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };

    return poll(&input, 1, 0) != 0;
}

static void saw(const char *event)
{
    unsigned sender;
    unsigned long number;
    const char *note = strstr(event, "'NOTE e");

    counts.events++;
    if (note == NULL || sscanf(note, "'NOTE e%u.%lu'", &sender, &number) != 2 ||
        sender >= SENDERS)
        return;
    counts.numbered++;
    if (last[sender] != 0 && number <= last[sender]) {
        counts.backwards++;
    } else if (last[sender] != 0 && number != last[sender] + 1) {
        if (excused[sender]) {
            counts.reported_gaps++;
            counts.reported_missing += number - last[sender] - 1;
        } else {
            counts.unreported_gaps++;
            counts.unreported_missing += number - last[sender] - 1;
        }
    }
    last[sender] = number;
    excused[sender] = 0;
}

/* Returns -1 when the connection is of no use any more. */
static int request(struct wpa_ctrl *connection, const char *command, const char *wanted)
{
    char reply[BUFFER];
    size_t length = sizeof(reply) - 1;
    int result = wpa_ctrl_request(connection, command, strlen(command), reply, &length, NULL);

    if (result == -2)
        counts.unanswered++;
    if (result != 0)
        return -1;
    counts.requests++;
    reply[length] = '\0';
    if (wanted != NULL && strcmp(reply, wanted) != 0) {
        counts.wrong_replies++;
        fprintf(stderr, "user: %s: '%s' instead of '%s'\n", command, reply, wanted);
    }
    return wanted != NULL ? 0 : atoi(reply);
}

/* Reads what is there, up to `limit` events, and waits if nothing is. */
static int listen_for(int limit)
{
    struct pollfd wait = { .fd = wpa_ctrl_get_fd(listening), .events = POLLIN };
    int ready = poll(&wait, 1, QUIET_MILLISECONDS);

    if (ready < 0)
        return errno == EINTR ? 0 : -1;
    for (; limit > 0 && wpa_ctrl_pending(listening) > 0; limit--) {
        char event[BUFFER];
        size_t length = sizeof(event) - 1;

        if (wpa_ctrl_recv(listening, event, &length) < 0)
            return -1;
        event[length] = '\0';
        saw(event);
    }
    return 0;
}

static void close_both(void)
{
    if (listening != NULL) {
        wpa_ctrl_detach(listening);
        wpa_ctrl_close(listening);
    }
    if (asking != NULL)
        wpa_ctrl_close(asking);
    listening = asking = NULL;
}

static int open_both(const char *path)
{
    int sender;

    for (sender = 0; sender < SENDERS; sender++)
        excused[sender] = 1;
    listening = wpa_ctrl_open(path);
    asking = wpa_ctrl_open(path);
    counts.opened++;
    if (listening == NULL || asking == NULL || wpa_ctrl_attach(listening) != 0)
        return -1;
    return request(listening, "LEVEL 2", "OK\n");
}

/* Asks and listens until something fails or the connections are to be opened anew. */
static int use(void)
{
    int network = request(asking, "ADD_NETWORK", NULL);
    int round;

    for (round = 0; round < ROUNDS && network >= 0 && !is_over(); round++) {
        char command[64], priority[16];

        snprintf(priority, sizeof(priority), "%d", rand() % 1000000);
        snprintf(command, sizeof(command), "SET_NETWORK %d priority %s", network, priority);
        if (request(asking, command, "OK\n") < 0)
            return -1;
        snprintf(command, sizeof(command), "GET_NETWORK %d priority", network);
        if (listen_for(EVENTS_IN_A_ROUND) < 0 || request(asking, command, priority) < 0 ||
            listen_for(EVENTS_IN_A_ROUND) < 0)
            return -1;
        print_counts();
    }
    if (network >= 0) {
        char command[64];

        snprintf(command, sizeof(command), "REMOVE_NETWORK %d", network);
        return request(asking, command, "OK\n");
    }
    return -1;
}

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: user CONTROL-INTERFACE-SOCKET\n");
        return 2;
    }
    while (!is_over()) {
        if (open_both(argv[1]) < 0 || use() < 0) {
            counts.away++;
            poll(NULL, 0, QUIET_MILLISECONDS);
        }
        close_both();
        print_counts();
    }
    return 0;
}

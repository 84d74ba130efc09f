/*
 * Mistakes that a library could make, put between a program and the library by LD_PRELOAD.
 * One is chosen at compile time with -DFAULT_NAME; see selftest.py.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

struct wpa_ctrl;
typedef void (*event_callback)(char *, size_t);
typedef int (*request_function)(struct wpa_ctrl *, const char *, size_t, char *, size_t *,
                                event_callback);
typedef int (*receive_function)(struct wpa_ctrl *, char *, size_t *);
typedef struct wpa_ctrl *(*open_function)(const char *, const char *);
typedef void (*close_function)(struct wpa_ctrl *);

/* The library's own function behind ours. */
static void *next(const char *name)
{
    return dlsym(RTLD_NEXT, name);
}

int wpa_ctrl_request(struct wpa_ctrl *connection, const char *command, size_t command_length,
                     char *reply, size_t *reply_length, event_callback callback)
{
    request_function real = (request_function)next("wpa_ctrl_request");
    int result;

#ifdef FAULT_LOST_CALLBACK
    callback = NULL;
#endif
    result = real(connection, command, command_length, reply, reply_length, callback);
#ifdef FAULT_SHORT_REPLY
    if (result == 0 && *reply_length > 0)
        --*reply_length;
#endif
#ifdef FAULT_WRONG_BYTE
    if (result == 0 && *reply_length > 2000)
        reply[2000] ^= 1;
#endif
#ifdef FAULT_TIMEOUT_IS_ERROR
    if (result == -2)
        result = -1;
#endif
    return result;
}

#ifdef FAULT_LOST_EVENT
/* The second event and no other. */
int wpa_ctrl_recv(struct wpa_ctrl *connection, char *reply, size_t *reply_length)
{
    static int count;
    receive_function real = (receive_function)next("wpa_ctrl_recv");
    int result = real(connection, reply, reply_length);

    if (result == 0 && ++count == 2)
        *reply_length = 0;
    return result;
}
#endif

#ifdef FAULT_CUT_EVENT
int wpa_ctrl_recv(struct wpa_ctrl *connection, char *reply, size_t *reply_length)
{
    receive_function real = (receive_function)next("wpa_ctrl_recv");
    int result = real(connection, reply, reply_length);

    if (result == 0 && *reply_length > 0)
        --*reply_length;
    return result;
}
#endif

#ifdef FAULT_WRONG_ERRNO
struct wpa_ctrl *wpa_ctrl_open2(const char *path, const char *directory)
{
    open_function real = (open_function)next("wpa_ctrl_open2");
    struct wpa_ctrl *connection = real(path, directory);

    if (connection == NULL)
        errno = EIO;
    return connection;
}
#endif

#ifdef FAULT_SOCKET_LEFT
void wpa_ctrl_close(struct wpa_ctrl *connection)
{
    close_function real = (close_function)next("wpa_ctrl_close");
    char name[64];
    int descriptor;

    real(connection);
    snprintf(name, sizeof(name), "/tmp/wpa_ctrl_%d-1", (int)getpid());
    descriptor = open(name, O_CREAT | O_WRONLY, 0600);
    if (descriptor >= 0)
        close(descriptor);
}
#endif

#ifdef FAULT_ATTACH_REFUSED
int wpa_ctrl_attach(struct wpa_ctrl *connection)
{
    (void)connection;
    return -1;
}
#endif

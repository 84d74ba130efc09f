/* Has something else than a NUL behind an event. */
#define msg_cb(event, length) ((event)[length] = '\n', msg_cb(event, length))

/* Tells nobody of events. */
#define msg_cb(event, length) ((void) 0)

/* Loads the library while it runs, with every symbol bound at once, and unloads it again. */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include <dlfcn.h>
#include <stdio.h>
#include <string.h>
#include <wpa_ctrl.h>

static const char *const NAMES[] = {
	"wpa_ctrl_open", "wpa_ctrl_close", "wpa_ctrl_request", "wpa_ctrl_attach",
	"wpa_ctrl_detach", "wpa_ctrl_recv", "wpa_ctrl_pending", "wpa_ctrl_get_fd",
#ifdef CONFIG_CTRL_IFACE_UDP
	"wpa_ctrl_get_remote_ifname",
#else
	"wpa_ctrl_open2",
#endif
};

typedef struct wpa_ctrl *(*opener)(const char *);
typedef void (*closer)(struct wpa_ctrl *);
typedef int (*requester)(struct wpa_ctrl *, const char *, size_t, char *, size_t *,
			 void (*)(char *, size_t));

/* ISO C does not convert between pointers to data and to functions. */
static void find(void *library, const char *name, void *place)
{
	void *symbol = dlsym(library, name);

	memcpy(place, &symbol, sizeof(symbol));
}

int main(int argc, char **argv)
{
	void *library;
	struct wpa_ctrl *ctrl;
	opener open_it;
	closer close_it;
	requester ask;
	char reply[64];
	size_t i, length = sizeof(reply);

	if (argc != 3)
		return 2;
	library = dlopen("libwpa_client.so", RTLD_NOW | RTLD_LOCAL);
	if (library == NULL) {
		fprintf(stderr, "%s\n", dlerror());
		return 1;
	}
	for (i = 0; i < sizeof(NAMES) / sizeof(NAMES[0]); i++)
		printf("%s: %d\n", NAMES[i], dlsym(library, NAMES[i]) != NULL);
	find(library, "wpa_ctrl_open", &open_it);
	find(library, "wpa_ctrl_close", &close_it);
	find(library, "wpa_ctrl_request", &ask);
	ctrl = open_it(argv[1][0] ? argv[1] : NULL);
	if (ctrl != NULL) {
		printf("%d ", ask(ctrl, "PING", 4, reply, &length, NULL));
		printf("%.*s", (int) length, reply);
		close_it(ctrl);
	}
	printf("unloaded: %d\n", dlclose(library) == 0);
	return 0;
}

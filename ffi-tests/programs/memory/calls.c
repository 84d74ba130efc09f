/* Prints what each call allocates and frees, as the preloaded count.c tells. */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include <wpa_ctrl.h>
#include "../support.h"

extern unsigned long counted_allocations(void) __attribute__((weak));
extern unsigned long counted_frees(void) __attribute__((weak));

static unsigned long allocations, frees;

static void begin(void)
{
	allocations = counted_allocations();
	frees = counted_frees();
}

static void end(const char *call)
{
	unsigned long more = counted_allocations() - allocations;
	unsigned long less = counted_frees() - frees;

	printf("%s: %lu allocated, %lu freed\n", call, more, less);
}

int main(int argc, char **argv)
{
	char reply[4096];
	size_t length;
	struct wpa_ctrl *ctrl;
	void *volatile block;

	if (argc != 3 || counted_allocations == NULL)
		return 2;
	/* Standard output gets its buffer. */
	printf("what each call does with memory\n");
	begin();
	block = malloc(1);
	free(block);
	end("malloc and free");

	begin();
	ctrl = open_daemon(argv);
	end("open");
	if (ctrl == NULL)
		return 1;
	begin();
	length = sizeof(reply);
	wpa_ctrl_request(ctrl, "STATUS", 6, reply, &length, NULL);
	end("request");
	begin();
	wpa_ctrl_attach(ctrl);
	end("attach");
	begin();
	length = sizeof(reply);
	wpa_ctrl_request(ctrl, "NEWS", 4, reply, &length, NULL);
	end("request with events");
	begin();
	wpa_ctrl_pending(ctrl);
	end("pending");
#ifndef CONFIG_CTRL_IFACE_UDP
	begin();
	length = sizeof(reply);
	wpa_ctrl_recv(ctrl, reply, &length);
	end("recv");
	begin();
	if (wpa_ctrl_open2("/nonexistent/wlan0", argv[2]) != NULL)
		return 1;
	end("open in vain");
#endif
	begin();
	wpa_ctrl_detach(ctrl);
	end("detach");
	begin();
	wpa_ctrl_close(ctrl);
	end("close");
	return 0;
}

/* The header before, between and after those of the system, and twice. */
#include <wpa_ctrl.h>
#include <stdio.h>
#include <string.h>
#include <wpa_ctrl.h>
#include <errno.h>
#include <stdlib.h>
#include "support.h"
#include <wpa_ctrl.h>

/* Names that a header must not take from a program. */
static int reply, reply_len, msg_cb, ctrl_path, cli_path, cmd, len, msg;

int main(int argc, char **argv)
{
	enum wpa_vendor_elem_frame frame = VENDOR_ELEM_PROBE_REQ_P2P;
	struct wpa_ctrl *ctrl;
	char buffer[64];
	size_t length = sizeof(buffer);

	if (argc != 3)
		return 2;
	ctrl = must_open(argv);
	printf("%d\n", wpa_ctrl_request(ctrl, "PING", 4, buffer, &length, NULL));
	print_bytes(buffer, length);
	printf("\nframe %d, zeroes %d, prefix %s\n", (int) frame,
	       reply + reply_len + msg_cb + ctrl_path + cli_path + cmd + len + msg,
	       WPA_CTRL_REQ "PASSWORD");
	wpa_ctrl_close(ctrl);
	return 0;
}

/* What the programs have in common: how they reach the daemon, and how they print. */
#ifndef SUPPORT_H
#define SUPPORT_H

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "print_bytes.h"

/* argv[1] is the daemon's address, argv[2] the directory for the program's own sockets. */
static inline struct wpa_ctrl *open_daemon(char **argv)
{
#ifdef CONFIG_CTRL_IFACE_UDP
	return wpa_ctrl_open(argv[1][0] ? argv[1] : NULL);
#else
	return wpa_ctrl_open2(argv[1], argv[2]);
#endif
}

static inline struct wpa_ctrl *must_open(char **argv)
{
	struct wpa_ctrl *ctrl = open_daemon(argv);

	if (ctrl == NULL) {
		perror("open");
		exit(1);
	}
	return ctrl;
}

#endif

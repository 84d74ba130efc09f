/*
 * Push buttons and access points: tells events apart by the header's macros, as monitors of WPS,
 * P2P and access points do, and builds answers from others.
 */
#define _POSIX_C_SOURCE 200809L
#include <stddef.h>
#include <wpa_ctrl.h>
#include "support.h"

#define KIND(name) { #name, name }

/* Longer ones first where one begins like another. */
static const struct {
	const char *name;
	const char *text;
} kinds[] = {
	KIND(WPA_EVENT_CONNECTED), KIND(WPA_EVENT_DISCONNECTED), KIND(WPA_EVENT_ASSOC_REJECT),
	KIND(WPA_EVENT_AUTH_REJECT), KIND(WPA_EVENT_TERMINATING), KIND(WPA_EVENT_TEMP_DISABLED),
	KIND(WPA_EVENT_REENABLED), KIND(WPA_EVENT_SCAN_STARTED), KIND(WPA_EVENT_SCAN_RESULTS),
	KIND(WPA_EVENT_SCAN_FAILED), KIND(WPA_EVENT_BSS_ADDED), KIND(WPA_EVENT_BSS_REMOVED),
	KIND(WPA_EVENT_NETWORK_NOT_FOUND), KIND(WPA_EVENT_SIGNAL_CHANGE),
	KIND(WPA_EVENT_EAP_STARTED), KIND(WPA_EVENT_EAP_SUCCESS), KIND(WPA_EVENT_EAP_FAILURE),
	KIND(WPA_EVENT_REGDOM_CHANGE), KIND(WPA_EVENT_CHANNEL_SWITCH_STARTED),
	KIND(WPA_EVENT_CHANNEL_SWITCH), KIND(WPS_EVENT_AP_AVAILABLE_PBC),
	KIND(WPS_EVENT_AP_AVAILABLE_AUTH), KIND(WPS_EVENT_AP_AVAILABLE_PIN),
	KIND(WPS_EVENT_AP_AVAILABLE), KIND(WPS_EVENT_OVERLAP), KIND(WPS_EVENT_CRED_RECEIVED),
	KIND(WPS_EVENT_M2D), KIND(WPS_EVENT_FAIL), KIND(WPS_EVENT_TIMEOUT),
	KIND(WPS_EVENT_SUCCESS), KIND(WPS_EVENT_ACTIVE), KIND(WPS_EVENT_DISABLE),
	KIND(WPS_EVENT_ENROLLEE_SEEN), KIND(WPS_EVENT_PIN_NEEDED), KIND(WPS_EVENT_REG_SUCCESS),
	KIND(WPS_EVENT_ER_AP_ADD), KIND(WPS_EVENT_ER_AP_REMOVE), KIND(WPS_EVENT_CANCEL),
	KIND(P2P_EVENT_DEVICE_FOUND), KIND(P2P_EVENT_DEVICE_LOST),
	KIND(P2P_EVENT_GO_NEG_REQUEST), KIND(P2P_EVENT_GO_NEG_SUCCESS),
	KIND(P2P_EVENT_GO_NEG_FAILURE), KIND(P2P_EVENT_GROUP_STARTED),
	KIND(P2P_EVENT_GROUP_REMOVED), KIND(P2P_EVENT_PROV_DISC_PBC_REQ),
	KIND(P2P_EVENT_PROV_DISC_SHOW_PIN), KIND(P2P_EVENT_INVITATION_RESULT),
	KIND(AP_STA_CONNECTED), KIND(AP_STA_DISCONNECTED), KIND(AP_STA_POSSIBLE_PSK_MISMATCH),
	KIND(AP_EVENT_ENABLED), KIND(AP_EVENT_DISABLED), KIND(INTERFACE_ENABLED),
	KIND(DFS_EVENT_RADAR_DETECTED), KIND(DFS_EVENT_CAC_START), KIND(ACS_EVENT_COMPLETED),
	KIND(MESH_PEER_CONNECTED), KIND(DPP_EVENT_AUTH_SUCCESS), KIND(DPP_EVENT_CONF_RECEIVED),
	KIND(BSS_TM_RESP), KIND(RRM_EVENT_NEIGHBOR_REP_RXED), KIND(WPA_CTRL_REQ),
};

static const char *skip_level(const char *event)
{
	const char *end;

	if (strncmp(event, "IFNAME=", 7) == 0) {
		end = strchr(event, ' ');
		event = end ? end + 1 : event;
	}
	end = event[0] == '<' ? strchr(event, '>') : NULL;
	return end ? end + 1 : event;
}

static void tell(const char *event)
{
	const char *text = skip_level(event);
	size_t i;

	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++) {
		if (strncmp(text, kinds[i].text, strlen(kinds[i].text)) == 0) {
			printf("%s: %s\n", kinds[i].name, text + strlen(kinds[i].text));
			return;
		}
	}
	printf("something else: %s\n", text);
}

static void press(struct wpa_ctrl *ctrl, const char *command)
{
	char reply[64];
	size_t length = sizeof(reply) - 1;
	int result = wpa_ctrl_request(ctrl, command, strlen(command), reply, &length, NULL);

	reply[result == 0 ? length : 0] = '\0';
	printf("%s: %d %s\n", command, result, reply);
}

int main(int argc, char **argv)
{
	struct wpa_ctrl *ctrl, *monitor;
	size_t i;

	if (argc != 3)
		return 2;
	for (i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
		printf("%s=\"%s\"\n", kinds[i].name, kinds[i].text);
	ctrl = must_open(argv);
	monitor = must_open(argv);
	printf("attach: %d\n", wpa_ctrl_attach(monitor));
	press(ctrl, "WPS_PBC");
	while (wpa_ctrl_pending(monitor) > 0) {
		char event[1024];
		size_t length = sizeof(event) - 1;

		if (wpa_ctrl_recv(monitor, event, &length) != 0)
			return 1;
		event[length] = '\0';
		tell(event);
	}
	press(ctrl, WPA_CTRL_RSP "PASSWORD-0:secret");
	printf("detach: %d\n", wpa_ctrl_detach(monitor));
	wpa_ctrl_close(monitor);
	wpa_ctrl_close(ctrl);
	return 0;
}

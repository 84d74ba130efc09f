/* Names its sockets differently. */
#define CONFIG_CTRL_IFACE_CLIENT_PREFIX "wpa_client_"

/*
 * Lets the tests call what wpa_supplicant/config.c keeps to itself. Whatever these functions don't
 * reach, and that is most of that file with all that it needs, is dropped by the linker.
 */
#include "../wpa_supplicant/config.c"

/* Reads a network's passphrase or key; the length of the passphrase, 0 for a key, or -1. */
int ref_parse_psk(const char *value, char *passphrase, unsigned char *key)
{
	static const struct parse_data field = { .name = "psk", .key_data = 1 };
	struct wpa_ssid network = { 0 };
	int length = 0;

	if (wpa_config_parse_psk(&field, &network, 0, value) < 0)
		return -1;
	if (network.passphrase) {
		length = strlen(network.passphrase);
		memcpy(passphrase, network.passphrase, length);
		free(network.passphrase);
	} else if (network.psk_set) {
		memcpy(key, network.psk, sizeof(network.psk));
	} else {
		return -1;
	}
	return length;
}

/* What GET_NETWORK answers and SAVE_CONFIG writes for a text variable; to be freed. */
char *ref_write_string(const unsigned char *value, size_t length)
{
	return wpa_config_write_string(value, length);
}

/* Stands in for Android's header: the two numbers that wpa_ctrl.c needs. */
#define AID_SYSTEM 1000
#define AID_WIFI 1010

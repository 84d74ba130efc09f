/* Prints bytes so that two runs can be compared: what is not printable, in hex. */
#ifndef PRINT_BYTES_H
#define PRINT_BYTES_H

#include <ctype.h>
#include <stddef.h>
#include <stdio.h>

static inline void print_bytes(const char *bytes, size_t length)
{
	size_t i;

	putchar('"');
	for (i = 0; i < length; i++) {
		unsigned char byte = (unsigned char) bytes[i];
		if (isprint(byte) && byte != '"' && byte != '\\')
			putchar(byte);
		else
			printf("\\x%02x", byte);
	}
	putchar('"');
}

#endif

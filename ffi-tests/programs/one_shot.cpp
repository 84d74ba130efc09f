// C++: a connection that lives as long as its object, opened for one SIGNAL_POLL each, with a
// zeroed buffer of 512 bytes that is used as a string afterwards.
#include <cstring>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>

extern "C" {
#include <wpa_ctrl.h>
}

namespace {

struct Closer {
	void operator()(wpa_ctrl *ctrl) const { wpa_ctrl_close(ctrl); }
};

using Connection = std::unique_ptr<wpa_ctrl, Closer>;

Connection open(char **argv)
{
#ifdef CONFIG_CTRL_IFACE_UDP
	return Connection(wpa_ctrl_open(argv[1][0] ? argv[1] : nullptr));
#else
	return Connection(wpa_ctrl_open2(argv[1], argv[2]));
#endif
}

std::string poll_signal(char **argv)
{
	Connection connection = open(argv);
	if (!connection)
		return "no connection";
	char reply[512] = {};
	std::size_t length = sizeof(reply) - 1;
	const std::string command = "SIGNAL_POLL";
	const int result = wpa_ctrl_request(connection.get(), command.c_str(), command.size(),
					    reply, &length, nullptr);
	if (result != 0)
		return "no reply";
	// The library has written no NUL and nothing behind the reply: the zeroes end it.
	return std::strlen(reply) == length ? reply : "the buffer was written to";
}

} // namespace

int main(int argc, char **argv)
{
	if (argc != 3)
		return 2;
	for (int round = 0; round < 20; round++) {
		std::istringstream lines(poll_signal(argv));
		for (std::string line; std::getline(lines, line);)
			std::cout << round << ' ' << line << '\n';
	}
	return std::cout.good() ? 0 : 1;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/terminal_secret.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace entraide::console {

#ifdef Q_OS_UNIX

namespace {

constexpr qsizetype longestTyped = 4096;

int openTerminal() {
    return ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
}

void say(int terminal, const QByteArray& text) {
    [[maybe_unused]] const auto written = ::write(terminal, text.constData(), static_cast<std::size_t>(text.size()));
}

} // namespace

bool hasTerminal() {
    const int terminal = openTerminal();
    if (terminal < 0)
        return false;
    ::close(terminal);
    return true;
}

std::optional<QByteArray> secretFromTerminal(const QString& question) {
    const int terminal = openTerminal();
    if (terminal < 0)
        return std::nullopt;
    termios before{};
    const bool isSet = ::tcgetattr(terminal, &before) == 0;
    if (isSet) {
        termios quiet = before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(terminal, TCSAFLUSH, &quiet);
    }
    say(terminal, question.toLocal8Bit() + ' ');
    QByteArray line;
    char byte = 0;
    while (::read(terminal, &byte, 1) == 1 && byte != '\n' && byte != '\r' && line.size() < longestTyped)
        line += byte;
    if (isSet)
        ::tcsetattr(terminal, TCSAFLUSH, &before);
    say(terminal, "\n");
    ::close(terminal);
    return line.isEmpty() ? std::nullopt : std::optional(line);
}

#else

bool hasTerminal() {
    return false;
}

std::optional<QByteArray> secretFromTerminal(const QString&) {
    return std::nullopt;
}

#endif

} // namespace entraide::console

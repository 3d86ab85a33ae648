// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <sys/types.h>
#include <unistd.h>

namespace entraide {

/// A message bus of one's own, which this process takes for the system's and the session's as long as it lives. Made
/// before anything uses D-Bus: Qt remembers each bus after the first question.
class PrivateBus {
public:
    PrivateBus() {
        char config[] = "/tmp/entraide-bus-XXXXXX";
        const int file = ::mkstemp(config);
        if (file < 0)
            return;
        const QByteArray text = "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                                "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                                "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>";
        const bool isWritten = ::write(file, text.constData(), static_cast<std::size_t>(text.size())) == text.size();
        ::close(file);
        if (FILE* said =
                isWritten
                    ? ::popen(("dbus-daemon --fork --print-address=1 --print-pid=1 --config-file=" + QByteArray(config))
                                  .constData(),
                              "r")
                    : nullptr) {
            char line[512];
            if (std::fgets(line, sizeof line, said))
                m_address = QByteArray(line).trimmed();
            if (std::fgets(line, sizeof line, said))
                m_pid = static_cast<pid_t>(QByteArray(line).trimmed().toInt());
            ::pclose(said);
        }
        ::unlink(config);
        ::setenv("DBUS_SYSTEM_BUS_ADDRESS", m_address.constData(), 1);
        ::setenv("DBUS_SESSION_BUS_ADDRESS", m_address.constData(), 1);
    }
    PrivateBus(const PrivateBus&) = delete;
    PrivateBus& operator=(const PrivateBus&) = delete;
    ~PrivateBus() {
        if (m_pid > 0)
            ::kill(m_pid, SIGTERM);
    }

    /// Empty: it did not start.
    const QByteArray& address() const { return m_address; }

private:
    QByteArray m_address;
    pid_t m_pid = 0;
};

} // namespace entraide

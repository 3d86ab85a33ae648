// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/kill_driver.h"

#include <QFile>
#include <QJsonDocument>
#include <QThread>
#include <QUrl>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <stdexcept>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace entraide::test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Microseconds patience = 60s;
constexpr Microseconds glance = 200us;

QByteArray contentsOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Microseconds upTo(Microseconds most, Dice& dice) {
    return Microseconds(static_cast<qint64>(dice() % static_cast<quint64>(std::max<qint64>(0, most.count()) + 1)));
}

// ---- Victim -------------------------------------------------------------------------------------------------------

Victim::Victim(const QString& program, const QStringList& arguments, const QString& outputFile,
               const QStringList& environment)
    : m_outputFile(outputFile)
    , m_begun(Clock::now()) {
    std::vector<QByteArray> words{QFile::encodeName(program)};
    for (const QString& argument : arguments)
        words.push_back(argument.toLocal8Bit());
    std::vector<QByteArray> variables;
    for (const QString& variable : environment)
        variables.push_back(variable.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& word : words)
        argv.push_back(word.data());
    argv.push_back(nullptr);
    std::vector<char*> envp;
    for (QByteArray& variable : variables) // the first of a name is the one that counts
        envp.push_back(variable.data());
    for (char** variable = environ; *variable; ++variable)
        envp.push_back(*variable);
    envp.push_back(nullptr);

    const QByteArray out = QFile::encodeName(outputFile);
    const QByteArray err = out + ".err";
    constexpr int flags = O_WRONLY | O_CREAT | O_TRUNC;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out.constData(), flags, 0600);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err.constData(), flags, 0600);
    const int failed = ::posix_spawn(&m_pid, words.front().constData(), &actions, nullptr, argv.data(), envp.data());
    posix_spawn_file_actions_destroy(&actions);
    if (failed != 0)
        throw std::runtime_error("cannot start " + words.front().toStdString());
}

Victim::~Victim() {
    kill();
}

bool Victim::hasEnded() {
    if (!m_ended)
        m_ended = ::waitpid(m_pid, &m_status, WNOHANG) == m_pid;
    return m_ended;
}

bool Victim::waitUntil(const std::function<bool()>& there) {
    const auto end = Clock::now() + patience;
    while (!there()) {
        if (hasEnded())
            return there();
        if (Clock::now() > end)
            return false;
        QThread::usleep(static_cast<unsigned long>(glance.count()));
    }
    return true;
}

bool Victim::endsWithin(Microseconds time) {
    const auto end = Clock::now() + time;
    while (!hasEnded()) {
        const auto left = std::chrono::duration_cast<Microseconds>(end - Clock::now());
        if (left <= 0us)
            return false;
        QThread::usleep(static_cast<unsigned long>(std::min(left, glance).count()));
    }
    return true;
}

int Victim::finish() {
    if (!endsWithin(patience))
        kill();
    return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : -WTERMSIG(m_status);
}

bool Victim::kill() {
    if (hasEnded())
        return false;
    ::kill(m_pid, SIGKILL); // not waited for yet, so the number is still its own
    while (::waitpid(m_pid, &m_status, 0) < 0 && errno == EINTR) {
    }
    m_ended = true;
    return WIFSIGNALED(m_status) && WTERMSIG(m_status) == SIGKILL;
}

QByteArray Victim::output() const {
    return contentsOf(m_outputFile);
}

QByteArray Victim::errors() const {
    return contentsOf(m_outputFile + u".err"_s);
}

QJsonObject Victim::firstObject() {
    waitUntil([this] { return output().contains('\n'); });
    const QByteArray all = output();
    return QJsonDocument::fromJson(all.first(std::max<qsizetype>(0, all.indexOf('\n')))).object();
}

// ---- KillWindow ---------------------------------------------------------------------------------------------------

KillWindow KillWindow::of(Victim& victim, const std::function<bool()>& writes) {
    victim.waitUntil(writes);
    KillWindow window{victim.age(), {}};
    victim.finish();
    window.length = victim.age() - window.until;
    return window;
}

bool KillWindow::strike(Victim& victim, const std::function<bool()>& writes, Dice& dice) const {
    constexpr unsigned oneIn = 8;
    if (dice() % oneIn == 0) {
        victim.endsWithin(upTo(until, dice));
    } else {
        victim.waitUntil(writes);
        victim.endsWithin(upTo(length, dice));
    }
    return victim.kill();
}

// ---- HttpTalk -----------------------------------------------------------------------------------------------------

HttpTalk::HttpTalk(const QString& url, QByteArray token)
    : m_token(std::move(token)) {
    const QUrl address(url);
    m_host = address.authority().toLatin1();
    m_socket.connectToHost(address.host(), static_cast<quint16>(address.port()));
    m_socket.waitForConnected();
}

void HttpTalk::send(const QByteArray& method, const QString& path, const QJsonObject& body) {
    const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    m_socket.write(
        method + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: " + m_host + "\r\nAuthorization: Bearer " + m_token +
        "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json);
    m_socket.flush();
}

std::optional<HttpTalk::Answer> HttpTalk::answer(int milliseconds) {
    for (;;) {
        m_read += m_socket.readAll();
        const qsizetype headers = m_read.indexOf("\r\n\r\n");
        if (headers >= 0) {
            const QByteArray head = m_read.first(headers).toLower();
            constexpr QByteArrayView name("\r\ncontent-length:");
            const qsizetype at = head.indexOf(name);
            const qsizetype from = at + name.size();
            const qsizetype length =
                at < 0 ? 0 : head.mid(from, head.indexOf("\r\n", from) - from).trimmed().toLongLong();
            const qsizetype end = headers + 4 + length;
            if (m_read.size() >= end) {
                const QByteArray body = m_read.sliced(headers + 4, length);
                const int status = head.split(' ').value(1).toInt();
                m_read.remove(0, end);
                return Answer{status, QJsonDocument::fromJson(body).object()};
            }
        }
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(milliseconds) &&
            m_socket.bytesAvailable() == 0)
            return std::nullopt;
    }
}

} // namespace entraide::test

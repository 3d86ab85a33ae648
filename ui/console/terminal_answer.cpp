// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/terminal_answer.h"

#include <QStringList>

#include <unistd.h>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLine = 1000;

} // namespace

TerminalAnswer::TerminalAnswer(QObject* parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read) {
    m_notifier.setEnabled(false);
    connect(&m_notifier, &QSocketNotifier::activated, this, &TerminalAnswer::read);
}

void TerminalAnswer::wait() {
    m_notifier.setEnabled(true);
}

void TerminalAnswer::read() {
    char byte = 0;
    const auto count = ::read(STDIN_FILENO, &byte, 1); // what follows the line is not ours
    if (count == 1 && byte != '\n') {
        if (m_line.size() < longestLine)
            m_line += byte;
        return;
    }
    m_notifier.setEnabled(false);
    Q_EMIT answered(QString::fromUtf8(std::exchange(m_line, {})).trimmed());
}

bool isYes(const QString& answer) {
    static const QStringList yes{u"y"_s, u"yes"_s, u"o"_s, u"oui"_s, u"j"_s, u"ja"_s};
    return yes.contains(answer.toLower());
}

} // namespace entraide::console

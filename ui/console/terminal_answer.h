// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <QString>

namespace entraide::console {

/// The next line of the standard input, without holding up the event loop.
class TerminalAnswer : public QObject {
    Q_OBJECT

public:
    explicit TerminalAnswer(QObject* parent = nullptr);
    /// answered() follows once; with an empty text where the input has ended.
    void wait();

Q_SIGNALS:
    void answered(const QString& line);

private:
    void read();

    QSocketNotifier m_notifier;
    QByteArray m_line;
};

/// yes, oui, ja, or the first letter of one, in any language of the program.
bool isYes(const QString& answer);

} // namespace entraide::console

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

class QSocketNotifier;

namespace entraide::console {

/// Turns SIGTERM and SIGINT into a Qt signal for as long as it lives, so that what is open is closed properly. One at a
/// time; on the thread of its event loop.
class StopSignal : public QObject {
    Q_OBJECT

public:
    StopSignal();
    ~StopSignal() override;

Q_SIGNALS:
    void stopped();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace entraide::console

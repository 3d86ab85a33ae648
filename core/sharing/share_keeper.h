// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/clock.h"

#include <QObject>

#include <functional>

namespace entraide {

class Desk;

/// Settles what is shared once control returns to the event loop after something of \a desk changed, here or by an
/// exchange. On the desk's thread; \a now is asked each time. A fault of storage is left for the next change: whatever
/// is shared stays as it was.
class ShareKeeper : public QObject {
    Q_OBJECT

public:
    ShareKeeper(Desk& desk, std::function<Today()> now, QObject* parent = nullptr);

private:
    void settle();

    Desk& m_desk;
    std::function<Today()> m_now;
    bool m_isPending = false;
    bool m_isSettling = false;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/share_keeper.h"

#include "domain/error.h"
#include "sharing/settle_shares.h"
#include "storage/desk.h"

#include <QScopedValueRollback>

namespace entraide {

ShareKeeper::ShareKeeper(Desk& desk, std::function<Today()> now, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_now(std::move(now)) {
    connect(&desk, &Desk::changed, this, [this] {
        if (m_isPending || m_isSettling)
            return;
        m_isPending = true;
        QMetaObject::invokeMethod(this, &ShareKeeper::settle, Qt::QueuedConnection);
    });
}

void ShareKeeper::settle() {
    m_isPending = false;
    const QScopedValueRollback settling(m_isSettling, true);
    try {
        settleShares(m_desk, m_now());
    } catch (const Error&) { // NOLINT(bugprone-empty-catch): said above
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fault.h"

#include <QCoreApplication>
#include <QObject>
#include <QPointer>

#include <utility>

namespace entraide {

FaultEvent::FaultEvent(std::exception_ptr fault)
    : QEvent(kind())
    , m_fault(std::move(fault)) {
    ignore();
}

QEvent::Type FaultEvent::kind() {
    static const auto registered = static_cast<Type>(registerEventType());
    return registered;
}

bool guarded(QObject& where, const std::function<void()>& work) {
    const QPointer<QObject> alive(&where);
    try {
        work();
        return true;
    } catch (...) {
        FaultEvent event(std::current_exception());
        for (QObject* above = alive; above && !event.isAccepted(); above = above->parent())
            QCoreApplication::sendEvent(above, &event);
        if (!event.isAccepted())
            throw;
        return false;
    }
}

} // namespace entraide

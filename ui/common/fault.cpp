// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fault.h"

#include <QApplication>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <string>
#include <typeinfo>
#include <utility>
#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

std::string nameOfFault(const std::exception_ptr& fault) {
    try {
        std::rethrow_exception(fault);
    } catch (const std::exception& known) {
        return std::string(typeid(known).name()) + ' ' + known.what();
    } catch (...) {
        return {};
    }
}

/// To \a first and those above it, until one has told it.
void sendUp(QObject* first, FaultEvent& event) {
    for (QObject* above = first; above && !event.isAccepted(); above = above->parent())
        QCoreApplication::sendEvent(above, &event);
}

void tellSomewhere(QObject* where, const std::exception_ptr& fault) {
    FaultEvent event(fault, FaultEvent::In::Later);
    QObject* top = where;
    while (top && top->parent())
        top = top->parent();
    if (top && top != qApp)
        QCoreApplication::sendEvent(top, &event); // the window, where several pages say the same once
    if (where != qApp)
        sendUp(where, event);
    for (const QWidgetList windows = QApplication::topLevelWidgets(); QWidget * window : windows) {
        if (!event.isAccepted() && window->isVisible())
            QCoreApplication::sendEvent(window, &event);
    }
    if (!event.isAccepted())
        QCoreApplication::sendEvent(qApp, &event);
    if (!event.isAccepted())
        qWarning("a fault that nobody tells: %s", nameOfFault(fault).c_str());
}

/// What waits for the event loop. Belongs to the application, since the object it arose in may be gone by then.
class WaitingFaults : public QObject {
public:
    static WaitingFaults& ofApplication() {
        QObject* waiting = qApp->findChild<QObject*>(name(), Qt::FindDirectChildrenOnly);
        return waiting ? static_cast<WaitingFaults&>(*waiting) : *new WaitingFaults;
    }

    void add(QObject& where, const std::exception_ptr& fault) {
        const std::string named = nameOfFault(fault);
        if (std::ranges::find(m_faults, named, &Fault::name) == m_faults.end())
            m_faults.push_back({&where, fault, named});
    }

private:
    struct Fault {
        QPointer<QObject> where;
        std::exception_ptr fault;
        std::string name;
    };

    WaitingFaults()
        : QObject(qApp) {
        setObjectName(name());
        QTimer::singleShot(0, this, [this] {
            setObjectName({}); // what arises from now on waits anew
            deleteLater();
            for (const Fault& fault : m_faults)
                tellSomewhere(fault.where, fault.fault);
        });
    }
    static QString name() { return u"waitingFaults"_s; }

    std::vector<Fault> m_faults;
};

} // namespace

FaultEvent::FaultEvent(std::exception_ptr fault, In in)
    : QEvent(kind())
    , m_fault(std::move(fault))
    , m_in(in) {
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
        sendUp(alive, event);
        if (!event.isAccepted())
            throw;
        return false;
    }
}

void tellLater(const QObject& where, const std::exception_ptr& fault) {
    // Told of, it is not changed; only events are sent to it.
    WaitingFaults::ofApplication().add(const_cast<QObject&>(where), fault); // NOLINT(*-const-cast)
}

bool guardedLater(const QObject& where, const std::function<void()>& work) {
    const QPointer<const QObject> alive(&where);
    try {
        work();
        return true;
    } catch (...) {
        tellLater(alive ? *alive : *qApp, std::current_exception());
        return false;
    }
}

} // namespace entraide

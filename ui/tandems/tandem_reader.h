// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "workflows/tandem_desk.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace entraide {

/// Names and next visits for the lists of tandems, each read once until the desk changes. GUI thread.
class TandemReader : public QObject {
    Q_OBJECT

public:
    TandemReader(Desk& desk, std::function<Today()> today, QObject* parent = nullptr);

    /// Never empty: says so when somebody is not here yet, or was erased.
    QString helper(const VolunteerId& id) const;
    QString helped(const BeneficiaryId& id) const;
    /// "Karim Benali – Léa Peeters".
    QString pair(const Tandem& tandem) const;
    /// The next time from today on that somebody goes; none within a few months.
    std::optional<TandemTime> next(const TandemId& id) const;
    QDate today() const { return m_today().date; }

private:
    void forget(const ChangeSet& set);

    Desk& m_desk;
    std::function<Today()> m_today;
    mutable QHash<QString, QString> m_names;
    mutable QHash<TandemId, std::optional<TandemTime>> m_next;
    mutable QDate m_nextFrom;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

#include <QDateTime>
#include <QMap>

namespace entraide {

class Desk;
class ExchangeOffice;
class HeldPanel;

/// What came from other desks and waits for a person: deletions, too many at once, and who would not work here, or
/// administer the desk, any more. Each desk a line for each of the two, until somebody has decided.
class HeldSection : public ExchangeSection {
    Q_OBJECT

public:
    HeldSection(Desk& desk, ExchangeOffice& office, QObject* parent = nullptr);

    QString key() const override;
    QString title() const override;
    QList<Line> lines() override;
    int pending() const override { return static_cast<int>(m_waiting.size()); }
    QList<QWidget*> panels() const override;
    QWidget* show(const QString& id) override;

private:
    struct Waiting {
        QString peer; ///< as its writes named it
        bool areUsers = false;
        QStringList records; ///< ids
        QDateTime since;     ///< of the oldest
    };
    QString nameOf(const QString& peer) const;
    void keep();
    void accept();

    Desk& m_desk;
    ExchangeOffice& m_office;
    HeldPanel* m_panel;
    QMap<QString, Waiting> m_waiting; ///< by the line's id
    QString m_shown;
};

} // namespace entraide

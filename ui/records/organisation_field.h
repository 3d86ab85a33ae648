// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

#include <optional>

namespace entraide {

class ChoiceField;
class Desk;
class RecordField;
class ToneLabel;

/// An organisation with a part in something: known, and found by typing; new, with what kind it is; or none, while the
/// field stays empty.
class OrganisationField : public QWidget {
    Q_OBJECT

public:
    /// \a fresh is said of a new one.
    OrganisationField(Desk& desk, QString fresh, QWidget* parent = nullptr);

    void setPlaceholderText(const QString& text);
    /// An empty id: none. One that is not received yet stays until another is typed.
    void setOrganisation(const OrganisationId& id);
    /// Empty for a new one or none.
    OrganisationId organisation() const;
    std::optional<Organisation> known() const;
    /// A new one as typed, with name and kind.
    std::optional<Organisation> newOrganisation() const;
    bool isGiven() const { return !organisation().isEmpty() || newOrganisation(); }

Q_SIGNALS:
    /// Another organisation, or none.
    void organisationChanged();

private:
    void refresh();

    Desk& m_desk;
    QString m_fresh;
    RecordField* m_name;
    ToneLabel* m_hint;
    QWidget* m_new;
    ChoiceField* m_kind;
};

} // namespace entraide

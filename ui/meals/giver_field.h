// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace entraide {

class ChoiceField;
class Desk;
class RecordField;
class ToneLabel;

/// Who gives: somebody known, found by typing; somebody new, with the language of letters and how to be reached; or
/// nobody who gave a name, when it stays empty.
class GiverField : public QWidget {
    Q_OBJECT

public:
    explicit GiverField(Desk& desk, QWidget* parent = nullptr);

    /// An empty id: no name.
    void setGiver(const PersonId& giver);
    /// Empty for somebody new or without a name.
    PersonId giver() const;
    /// Somebody new as typed; none when the giver is known or gave no name.
    std::optional<Person> newPerson() const;

private:
    void refresh();

    Desk& m_desk;
    RecordField* m_name;
    ToneLabel* m_hint;
    QWidget* m_new;
    ChoiceField* m_language;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    PersonId m_kept; ///< who is not here yet, or was erased, stays the giver until another is typed
};

} // namespace entraide

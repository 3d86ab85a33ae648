// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

#include <optional>

class QLineEdit;

namespace entraide {

class AddressField;
class AddressLookup;
class ChoiceField;
class Desk;
class RecordField;
class ToneLabel;

/// Somebody with a part in something: known, and found by typing; new, with the language of letters and how to be
/// reached; or nobody, while it stays empty.
class PersonField : public QWidget {
    Q_OBJECT

public:
    struct Look {
        QString id;                         ///< what the names of its fields begin with: "giver"
        QString name;                       ///< who it is: "Giver"
        QString placeholder;                ///< what may be typed, and what an empty field means
        QString fresh;                      ///< said of somebody new
        AddressLookup* addresses = nullptr; ///< given: somebody new has an address
    };

    PersonField(Desk& desk, Look look, QWidget* parent = nullptr);

    /// An empty id: nobody.
    void setPerson(const PersonId& person);
    /// Empty for somebody new or nobody.
    PersonId person() const;
    /// Somebody new as typed; none when the person is known, or when there is nobody.
    std::optional<Person> newPerson() const;

Q_SIGNALS:
    /// Another person, or none.
    void personChanged();

private:
    QLineEdit* addLine(const QString& name, const QString& label);
    void refresh();

    Desk& m_desk;
    Look m_look;
    RecordField* m_name;
    ToneLabel* m_hint;
    QWidget* m_new;
    ChoiceField* m_language;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    AddressField* m_address = nullptr;
    PersonId m_kept; ///< who is not here yet, or was erased, stays until another is typed
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_form.h"

#include <optional>

class QLineEdit;
class QPlainTextEdit;

namespace entraide {

class AddressLookup;
class ChoiceField;
class ChoicesField;
class DateField;
class Desk;
class PersonField;
class WhenField;

/// An offer of help as it is noted at the telephone: who, what, when, until when. Whoever offers may be known in any
/// part, or new.
class OfferForm : public RecordForm {
    Q_OBJECT

public:
    OfferForm(Desk& desk, AddressLookup& addresses, QWidget* parent = nullptr);

    void begin(QDate today);
    void edit(const Offer& offer);
    bool isNew() const { return m_offer.id.isEmpty(); }

    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong(const Today& today);
    /// What was typed over the offer.
    Offer noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Offer toSave(const Desk& desk) const;
    /// Somebody new who offers; none when the person is known.
    std::optional<Person> newPerson() const;

private:
    void fill();

    Offer m_offer;
    Offer m_asShown; ///< as the fields said before anybody typed
    PersonField* m_person;
    ChoiceField* m_service;
    QLineEdit* m_title;
    WhenField* m_when;
    ChoicesField* m_languages;
    DateField* m_expires;
    QPlainTextEdit* m_remark;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_form.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace entraide {

class AddressField;
class AddressLookup;
class AmountField;
class ChoiceField;
class Desk;
class ToneLabel;
class LinesField;
class UnitsModel;

/// A restaurant with its account, price and kitchen, or a hospital with its units; other organisations too. The account
/// is checked while it is typed.
class PlaceForm : public RecordForm {
    Q_OBJECT

public:
    explicit PlaceForm(AddressLookup& addresses, QWidget* parent = nullptr);

    void begin(OrganisationKind kind);
    void edit(const Organisation& place);
    bool isNew() const { return m_place.id.isEmpty(); }
    /// What was typed, over what was there. Fields that the form does not show are kept.
    Organisation noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Organisation toSave(const Desk& desk) const;
    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong();

private:
    void buildWho();
    void buildMeals();
    void buildContact(AddressLookup& addresses);
    void fill();
    void kindChanged();
    void checkAccount();
    void setRowShown(QWidget& field, bool shown);
    OrganisationKind kind() const;

    Organisation m_place;
    Organisation m_asShown; ///< as the fields said before anybody typed
    QLineEdit* m_name;
    ChoiceField* m_kind;
    QCheckBox* m_waiting;
    AddressField* m_address;
    QLineEdit* m_contact;
    QLineEdit* m_phone;
    QLineEdit* m_email;
    QPlainTextEdit* m_remark;
    QWidget* m_account;
    QLineEdit* m_iban;
    ToneLabel* m_ibanSays;
    AmountField* m_price;
    QSpinBox* m_perDay;
    UnitsModel* m_units;
    LinesField* m_unitsField;
};

} // namespace entraide

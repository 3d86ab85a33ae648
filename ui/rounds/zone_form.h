// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_form.h"

class QLineEdit;
class QSpinBox;

namespace entraide {

class AddressField;
class AddressLookup;
class ChoiceField;
class Desk;
class NeedsField;

/// A zone or shelter where portions are handed out: where it is, how many are wanted, and what is needed besides. It
/// has no room for who eats there.
class ZoneForm : public RecordForm {
    Q_OBJECT

public:
    explicit ZoneForm(AddressLookup& addresses, QWidget* parent = nullptr);

    void begin();
    void edit(const Organisation& zone);
    bool isNew() const { return m_zone.id.isEmpty(); }
    /// What was typed, over what was there. Fields that the form does not show are kept.
    Organisation noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Organisation toSave(const Desk& desk) const;
    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong();

private:
    void fill();

    Organisation m_zone;
    Organisation m_asShown; ///< as the fields said before anybody typed
    QLineEdit* m_name;
    ChoiceField* m_kind;
    QSpinBox* m_portions;
    NeedsField* m_needs;
    AddressField* m_address;
    QLineEdit* m_phone;
};

} // namespace entraide

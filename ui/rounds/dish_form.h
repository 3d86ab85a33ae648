// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_form.h"
#include "workflows/kitchen.h"

class QDateEdit;
class QLineEdit;
class QSpinBox;

namespace entraide {

class AddressField;
class AddressLookup;
class ChoicesField;
class Desk;
class HoursField;
class PersonField;
class ToneLabel;

/// A dish as a cook telephones it in: who cooks, what, how many portions, when it can be fetched and where. After one
/// is noted the next begins with the same day and hours.
class DishForm : public RecordForm {
    Q_OBJECT

public:
    DishForm(Desk& desk, AddressLookup& addresses, QWidget* parent = nullptr);

    void begin(QDate date);
    /// The same day and hours, and nobody yet.
    void beginNext();
    void edit(const Dish& dish);
    bool isNew() const { return m_dish.id.isEmpty(); }

    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong(const Today& today);
    Dish noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Dish toSave() const;
    /// Somebody new who cooks; none when the cook is known.
    std::optional<Person> newCook() const;

    /// How long dishes of that day are still taken.
    void showCutOff(const QString& sentence, bool isOver);

Q_SIGNALS:
    void dayChanged(QDate date);

private:
    void buildWhat();
    void buildWhere(AddressLookup& addresses);
    void fill();
    void cookChanged();

    Desk& m_desk;
    Dish m_dish;    ///< as it was; of a new one day and hours
    Dish m_asShown; ///< as the fields said before anybody typed
    PersonId m_cookShown;
    ToneLabel* m_cutOff;
    PersonField* m_cook;
    QLineEdit* m_contents;
    QSpinBox* m_portions;
    ChoicesField* m_suits;
    ChoicesField* m_allergens;
    QDateEdit* m_date;
    HoursField* m_slot;
    AddressField* m_address;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_form.h"
#include "workflows/meal_desk.h"

class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace entraide {

class Desk;
class PersonField;
class MealPlaces;
class PlaceCombo;
class TargetField;
class ToneLabel;

/// A gift as somebody telephones it in: who gives, which restaurant cooks how many meals, for whom. The amount follows
/// as the meals are typed.
class GiftForm : public RecordForm {
    Q_OBJECT

public:
    GiftForm(Desk& desk, MealPlaces& places, QWidget* parent = nullptr);

    void begin(const CampaignId& campaign);
    void edit(const Donation& gift);
    bool isNew() const { return m_gift.id.isEmpty(); }

    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong(const Today& today);
    /// Somebody new who gives; none when the giver is known or gave no name.
    std::optional<Person> newGiver() const;
    GiftDraft draft() const;
    /// What was typed over the gift that is edited.
    Donation changed() const;
    /// To be saved: what was typed, over what is stored by now.
    Donation toSave(const Desk& desk) const;

private:
    void fill();
    void showAmount();

    MealPlaces& m_places;
    Donation m_gift;    ///< as it was; of a new one the campaign alone
    Donation m_asShown; ///< as the fields said before anybody typed
    PersonField* m_giver;
    PlaceCombo* m_restaurant;
    ToneLabel* m_price;
    QSpinBox* m_meals;
    QLabel* m_amount;
    QPlainTextEdit* m_message;
    TargetField* m_target;
};

} // namespace entraide

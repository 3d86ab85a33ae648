// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/record_form.h"
#include "workflows/meal_desk.h"

#include <QPointer>
#include <QTimer>

#include <optional>

class QDateEdit;
class QSpinBox;

namespace entraide {

class Desk;
class IconText;
class Job;
class MealPlaces;
class PlaceCombo;
class TargetField;

/// An order of meals. While it is written it shows how many meals are paid for and free for that hospital, and how many
/// the kitchen can still cook that day; both are read by a job, for a campaign may be large.
class OrderForm : public RecordForm {
    Q_OBJECT

public:
    OrderForm(Desk& desk, MealPlaces& places, QWidget* parent = nullptr);

    void begin(const CampaignId& campaign, QDate today);
    OrderDraft draft() const;
    /// Shows what has to be put right; true when nothing keeps it from being saved.
    bool showWhatIsWrong();
    /// Shows why the desk would not take it, below the field that it is about.
    void showRefusal(const QString& field, const QString& sentence);

    /// What limits the order, as it was last read.
    struct Room {
        int ready = 0;              ///< meals paid for and free
        std::optional<int> kitchen; ///< meals that can still be cooked; none: no limit was named
    };
    const std::optional<Room>& room() const { return m_room; }

Q_SIGNALS:
    void roomShown();

private:
    void askForRoom();
    void readRoom();
    void showRoom();

    Desk& m_desk;
    MealPlaces& m_places;
    CampaignId m_campaign;
    QDate m_today;
    PlaceCombo* m_restaurant;
    TargetField* m_target;
    QDateEdit* m_date;
    QSpinBox* m_meals;
    IconText* m_paid;
    IconText* m_kitchen;
    QTimer m_delay;
    QPointer<Job> m_job;
    int m_run = 0;
    std::optional<Room> m_room;
};

} // namespace entraide

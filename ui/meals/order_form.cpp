// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/order_form.h"

#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/place_combo.h"
#include "ui/meals/target_field.h"
#include "ui/records/follow_desk.h"
#include "ui/words/error_words.h"

#include <QDateEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int mostMeals = 9999;
constexpr auto burst = 60ms; ///< a date is stepped through, a list walked down

} // namespace

OrderForm::OrderForm(Desk& desk, MealPlaces& places, QWidget* parent)
    : RecordForm(parent)
    , m_desk(desk)
    , m_places(places)
    , m_restaurant(new PlaceCombo(tr("choose the restaurant")))
    , m_target(new TargetField(places, tr("choose the hospital")))
    , m_date(new QDateEdit)
    , m_meals(new QSpinBox)
    , m_paid(new IconText(u"euro"_s, {}))
    , m_kitchen(new IconText(u"meals"_s, {})) {
    m_restaurant->setObjectName(u"orderRestaurant"_s);
    m_restaurant->setAccessibleName(tr("Restaurant"));
    m_target->setObjectName(u"orderTarget"_s);
    m_date->setObjectName(u"orderDate"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_meals->setObjectName(u"orderMeals"_s);
    m_meals->setAccessibleName(tr("Meals"));
    m_meals->setRange(1, mostMeals);
    auto* meals = new QWidget;
    auto* column = new QVBoxLayout(meals);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_meals);
    column->addWidget(m_paid);
    column->addWidget(m_kitchen);
    meals->setFocusProxy(m_meals);

    setTitle(tr("New order"));
    setSaveText(tr("Place the order"));
    addGroup(tr("What is ordered"));
    addRow(u"restaurant"_s, tr("&Restaurant"), m_restaurant);
    addRow(u"hospital"_s, tr("&Hospital and unit"), m_target);
    addRow(u"date"_s, tr("&Day"), m_date);
    addRow(u"meals"_s, tr("&Meals"), meals);

    m_delay.setSingleShot(true);
    m_delay.setInterval(burst);
    connect(&m_delay, &QTimer::timeout, this, &OrderForm::readRoom);
    connect(&places, &MealPlaces::changed, this, [this] { m_restaurant->setPlaces(m_places.restaurants()); });
    connect(m_restaurant, &QComboBox::currentIndexChanged, this, &OrderForm::askForRoom);
    connect(m_target, &TargetField::changed, this, &OrderForm::askForRoom);
    connect(m_date, &QDateEdit::dateChanged, this, &OrderForm::askForRoom);
    connect(m_meals, &QSpinBox::valueChanged, this, &OrderForm::showRoom);
    followDesk(desk, this, [this] {
        if (isVisible())
            askForRoom();
    });
}

void OrderForm::begin(const CampaignId& campaign, QDate today) {
    m_campaign = campaign;
    m_today = today;
    clearIssues();
    const QList<Organisation> restaurants = m_places.restaurants();
    m_restaurant->choose({});
    m_restaurant->setPlaces(restaurants);
    if (restaurants.size() == 1)
        m_restaurant->choose(restaurants.first().id);
    m_target->setTarget({}, {});
    m_date->setMinimumDate(today);
    m_date->setDate(today.addDays(1));
    m_meals->setValue(1);
    m_room.reset();
    showRoom();
    askForRoom();
    m_restaurant->setFocus();
}

OrderDraft OrderForm::draft() const {
    return {.campaign = m_campaign,
            .restaurant = m_restaurant->chosen(),
            .hospital = m_target->hospital(),
            .unit = m_target->unit(),
            .date = m_date->date(),
            .meals = m_meals->value()};
}

bool OrderForm::showWhatIsWrong() {
    QList<FieldProblem> problems;
    if (m_restaurant->chosen().isEmpty())
        problems.append({u"restaurant"_s, tr("Choose the restaurant that cooks.")});
    if (m_target->hospital().isEmpty())
        problems.append({u"hospital"_s, tr("Choose where the meals are brought.")});
    showProblems(problems);
    return problems.isEmpty();
}

void OrderForm::showRefusal(const QString& field, const QString& sentence) {
    showProblems({{field, sentence}});
}

// ---- how much room there is ----

void OrderForm::askForRoom() {
    m_room.reset();
    showRoom();
    m_delay.start();
}

void OrderForm::readRoom() {
    if (m_job)
        m_job->cancel();
    const OrderDraft draft = this->draft();
    if (draft.restaurant.isEmpty())
        return;
    m_job = Job::run<Room>(
        tr("Reading what is paid"),
        [handle = m_desk.handle(), draft](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            const MealDesk meals(*own);
            Room room;
            room.ready = meals.mealsReady(draft.campaign, draft.restaurant, draft.hospital);
            room.kitchen = meals.capacityLeft(draft.restaurant, draft.date);
            control.stopIfCancelled();
            return room;
        },
        [this, run = ++m_run](const Room& room) {
            if (run != m_run || m_delay.isActive())
                return;
            m_room = room;
            showRoom();
            Q_EMIT roomShown();
        },
        [this](const std::exception_ptr& fault) {
            m_paid->setIcon(u"warning"_s, Tone::Danger);
            m_paid->setText(sentenceFor(errorOf(fault)));
        },
        this);
}

void OrderForm::showRoom() {
    const bool asked = !m_restaurant->chosen().isEmpty();
    m_paid->setVisible(asked);
    m_kitchen->setVisible(asked);
    if (!m_room) {
        m_paid->setIcon(u"euro"_s, Tone::Muted);
        m_paid->setText(u"…"_s);
        m_kitchen->setIcon(u"meals"_s, Tone::Muted);
        m_kitchen->setText(u"…"_s);
        return;
    }
    const bool isPaid = m_meals->value() <= m_room->ready;
    m_paid->setIcon(isPaid ? u"check"_s : u"warning"_s, isPaid ? Tone::Positive : Tone::Danger);
    m_paid->setText(m_target->hospital().isEmpty()
                        ? tr("%n meal(s) for any hospital are paid for and free.", nullptr, m_room->ready)
                        : tr("%n meal(s) for this hospital are paid for and free.", nullptr, m_room->ready));
    if (!m_room->kitchen) {
        m_kitchen->setIcon(u"check"_s, Tone::Positive);
        m_kitchen->setText(tr("The kitchen named no limit."));
        return;
    }
    const bool isCooked = m_meals->value() <= *m_room->kitchen;
    m_kitchen->setIcon(isCooked ? u"check"_s : u"warning"_s, isCooked ? Tone::Positive : Tone::Danger);
    m_kitchen->setText(tr("The kitchen can cook %n meal(s) more that day.", nullptr, *m_room->kitchen));
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/gift_form.h"

#include "domain/iban.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/meals/meal_places.h"
#include "ui/meals/meals_words.h"
#include "ui/meals/place_combo.h"
#include "ui/meals/target_field.h"
#include "ui/records/person_field.h"
#include "ui/words/error_words.h"
#include "ui/words/place_names.h"
#include "workflows/over_stored.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMeals = 9999;
constexpr int messageLines = 3;

QWidget* stacked(QWidget* field, QWidget* below) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    column->addWidget(below);
    holder->setFocusProxy(field);
    return holder;
}

} // namespace

GiftForm::GiftForm(Desk& desk, MealPlaces& places, QWidget* parent)
    : RecordForm(parent)
    , m_places(places)
    , m_giver(new PersonField(desk, {.id = u"giver"_s,
                                     .name = tr("Giver"),
                                     .placeholder = tr("name, phone or e-mail; empty: no name was given"),
                                     .fresh = tr("Not known here yet: noted along with the gift.")}))
    , m_restaurant(new PlaceCombo(tr("choose the restaurant")))
    , m_price(new ToneLabel({}, Tone::Muted))
    , m_meals(new QSpinBox)
    , m_amount(new QLabel)
    , m_message(new QPlainTextEdit)
    , m_target(new TargetField(places, tr("wherever meals are wanted"))) {
    m_restaurant->setObjectName(u"giftRestaurant"_s);
    m_restaurant->setAccessibleName(tr("Restaurant"));
    m_price->setWordWrap(true);
    m_meals->setObjectName(u"giftMeals"_s);
    m_meals->setAccessibleName(tr("Meals"));
    m_meals->setRange(1, mostMeals);
    m_amount->setObjectName(u"giftAmount"_s);
    m_amount->setFont(boldFont(font()));
    m_message->setObjectName(u"giftMessage"_s);
    m_message->setTabChangesFocus(true);
    m_message->setFixedHeight(m_message->fontMetrics().lineSpacing() * messageLines + 2 * Metrics::Grid);
    m_target->setObjectName(u"giftTarget"_s);

    addGroup(tr("Who gives"));
    addRow(u"donor"_s, tr("&Giver"), m_giver);
    addGroup(tr("What is given"));
    addRow(u"restaurant"_s, tr("&Restaurant"), stacked(m_restaurant, m_price));
    addRow(u"meals"_s, tr("&Meals"), m_meals);
    addRow(u"amount_cents"_s, tr("Amount"), m_amount);
    addRow(u"message"_s, tr("M&essage"), m_message);
    addGroup(tr("For whom"));
    addRow(u"unit"_s, tr("&Hospital and unit"), m_target);

    connect(&places, &MealPlaces::changed, this, [this] { m_restaurant->setPlaces(m_places.restaurants()); });
    connect(m_restaurant, &QComboBox::currentIndexChanged, this, &GiftForm::showAmount);
    connect(m_meals, &QSpinBox::valueChanged, this, &GiftForm::showAmount);
}

void GiftForm::begin(const CampaignId& campaign) {
    m_gift = {};
    m_gift.campaign = campaign;
    m_gift.meals = 1;
    setTitle(tr("New gift"));
    setSaveText(tr("Note the gift"));
    fill();
}

void GiftForm::edit(const Donation& gift) {
    m_gift = gift;
    setTitle(tr("Edit the gift"));
    setSaveText(tr("Save the changes"));
    fill();
}

void GiftForm::fill() {
    clearIssues();
    m_giver->setPerson(m_gift.donor);
    const QList<Organisation> restaurants = m_places.restaurants();
    m_restaurant->choose({});
    m_restaurant->setPlaces(restaurants);
    // What is paid is paid to this restaurant: only a new gift chooses.
    m_restaurant->choose(isNew() && restaurants.size() == 1 ? restaurants.first().id : m_gift.restaurant,
                         m_places.nameOf(m_gift.restaurant));
    m_restaurant->setEnabled(isNew());
    m_meals->setValue(m_gift.meals);
    m_meals->setEnabled(isNew() || (m_gift.receivedCents == 0 && m_gift.state == DonationState::Pledged));
    m_message->setPlainText(m_gift.message);
    m_target->setTarget(m_gift.hospital, m_gift.unit);
    showAmount();
    m_giver->setFocus();
    m_asShown = changed();
}

void GiftForm::showAmount() {
    const Organisation* restaurant = m_places.find(m_restaurant->chosen());
    qint64 price = restaurant ? restaurant->mealPriceCents : 0;
    if (!isNew() && m_gift.meals > 0)
        price = m_gift.amountCents / m_gift.meals; // as it was agreed on
    const bool lacksAccount = isNew() && restaurant && !Iban::fromText(restaurant->iban);
    m_price->setTone(lacksAccount || (restaurant && price <= 0) ? Tone::Danger : Tone::Muted);
    m_price->setText(!restaurant    ? QString()
                     : price <= 0   ? tr("This restaurant has no price yet. Enter it on the tab “Restaurants”.")
                     : lacksAccount ? tr("This restaurant has no account yet. Enter it on the tab “Restaurants”.")
                                    : tr("%1 for a meal").arg(euros(price)));
    m_price->setVisible(restaurant);
    if (!isNew() && !m_meals->isEnabled())
        m_amount->setText(euros(m_gift.amountCents));
    else if (price > 0)
        m_amount->setText(
            tr("%1 × %2 = %3", "meals, price, amount")
                .arg(QLocale().toString(m_meals->value()), euros(price), euros(price * m_meals->value())));
    else
        m_amount->setText(u"–"_s);
}

bool GiftForm::showWhatIsWrong(const Today& today) {
    QList<FieldProblem> problems;
    if (const auto person = m_giver->newPerson()) {
        for (const FormIssue& issue : check(*person, today, knownPostcodes()))
            problems.append({u"donor"_s, sentenceFor(issue), issue.warning});
    }
    if (m_restaurant->chosen().isEmpty())
        problems.append({u"restaurant"_s, tr("Choose the restaurant that cooks.")});
    std::ranges::stable_partition(problems, &FieldProblem::warning);
    showProblems(problems);
    return std::ranges::all_of(problems, &FieldProblem::warning);
}

std::optional<Person> GiftForm::newGiver() const {
    return m_giver->newPerson();
}

GiftDraft GiftForm::draft() const {
    return {.campaign = m_gift.campaign,
            .donor = m_giver->person(),
            .restaurant = m_restaurant->chosen(),
            .meals = m_meals->value(),
            .message = m_message->toPlainText().trimmed(),
            .hospital = m_target->hospital(),
            .unit = m_target->unit()};
}

Donation GiftForm::changed() const {
    Donation gift = m_gift;
    const GiftDraft typed = draft();
    gift.donor = typed.donor;
    if (m_meals->isEnabled())
        gift.meals = typed.meals;
    gift.message = typed.message;
    gift.hospital = typed.hospital;
    gift.unit = typed.unit;
    return gift;
}

Donation GiftForm::toSave(const Desk& desk) const {
    return overStored(desk, m_gift, m_asShown, changed());
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/dish_form.h"

#include "storage/desk.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_field.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/person_field.h"
#include "ui/words/error_words.h"
#include "ui/words/place_names.h"
#include "ui/words/round_words.h"
#include "workflows/over_stored.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPortions = 999;
constexpr int usualPortions = 4;
constexpr TimeRange usualSlot{16 * 60, 18 * 60};
constexpr int mealKinds = static_cast<int>(SpecialNeed::SoftFood) + 1;

QLineEdit* makeLine(const QString& id, const QString& name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(id);
    edit->setAccessibleName(name);
    return edit;
}

QStringList allergenNames() {
    QStringList names;
    for (const QLatin1StringView code : allergenCodes())
        names.append(sentenceCase(allergenWord(code)));
    return names;
}

QList<int> numbersOfCodes(const QStringList& codes) {
    QList<int> numbers;
    for (std::size_t i = 0; i < allergenCodes().size(); ++i) {
        if (codes.contains(allergenCodes()[i]))
            numbers.append(static_cast<int>(i));
    }
    return numbers;
}

} // namespace

DishForm::DishForm(Desk& desk, AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent)
    , m_desk(desk)
    , m_cutOff(new ToneLabel({}, Tone::Muted))
    , m_cook(new PersonField(desk, {.id = u"cook"_s,
                                    .name = tr("Cook"),
                                    .placeholder = tr("name, phone or e-mail"),
                                    .fresh = tr("Not known here yet: noted along with the dish."),
                                    .addresses = &addresses})) {
    m_cutOff->setWordWrap(true);
    m_cutOff->setObjectName(u"dishCutOff"_s);
    addGroup(tr("Who cooks"));
    addRow(u"cook"_s, tr("&Cook"), m_cook);
    buildWhat();
    buildWhere(addresses);
    connect(m_cook, &PersonField::personChanged, this, &DishForm::cookChanged);
    connect(m_date, &QDateEdit::dateChanged, this, &DishForm::dayChanged);
}

void DishForm::buildWhat() {
    m_contents = makeLine(u"dishContents"_s, tr("Dish"));
    m_portions = new QSpinBox;
    m_portions->setObjectName(u"dishPortions"_s);
    m_portions->setAccessibleName(tr("Portions"));
    m_portions->setRange(1, mostPortions);
    m_suits = new ChoicesField(choiceNames<SpecialNeed>().first(mealKinds), 4);
    m_suits->setObjectName(u"dishSuits"_s);
    m_allergens = new ChoicesField(allergenNames(), 3);
    m_allergens->setObjectName(u"dishAllergens"_s);
    addGroup(tr("What"));
    addRow(u"contents"_s, tr("&Dish"), m_contents);
    addRow(u"portions"_s, tr("&Portions"), m_portions);
    addRow(u"suits"_s, tr("It also &is"), m_suits);
    addRow(u"allergens"_s, tr("&Allergens"), m_allergens);
}

void DishForm::buildWhere(AddressLookup& addresses) {
    m_date = new QDateEdit;
    m_date->setObjectName(u"dishDate"_s);
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_slot = new HoursField;
    m_slot->setObjectName(u"dishSlot"_s);
    m_address = new AddressField(addresses, u"dish"_s);
    m_address->setPlaceholder(tr("where the cook lives"));
    auto* day = new QWidget;
    auto* column = new QVBoxLayout(day);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_date);
    column->addWidget(m_cutOff);
    day->setFocusProxy(m_date);
    addGroup(tr("When and where it is fetched"));
    addRow(u"date"_s, tr("Da&y"), day);
    addRow(u"slot"_s, tr("&Between"), m_slot);
    addRow(u"address"_s, tr("Addre&ss"), m_address);
}

void DishForm::begin(QDate date) {
    m_dish = {};
    m_dish.date = date;
    m_dish.slot = usualSlot;
    m_dish.portions = usualPortions;
    setTitle(tr("New dish"));
    setSaveText(tr("Note the dish"));
    fill();
}

void DishForm::beginNext() {
    const QDate date = m_date->date();
    const TimeRange slot = m_slot->hours();
    begin(date);
    m_slot->setHours(slot);
}

void DishForm::edit(const Dish& dish) {
    m_dish = dish;
    setTitle(tr("Edit the dish"));
    setSaveText(tr("Save the changes"));
    fill();
}

void DishForm::fill() {
    clearIssues();
    m_cookShown = m_dish.cook;
    m_cook->setPerson(m_dish.cook);
    m_contents->setText(m_dish.contents);
    m_portions->setValue(m_dish.portions);
    m_suits->setChosen(numbersOf(m_dish.suits));
    m_allergens->setChosen(numbersOfCodes(m_dish.allergens));
    m_date->setDate(m_dish.date);
    m_slot->setHours(m_dish.slot);
    m_address->show(m_dish);
    Q_EMIT dayChanged(m_date->date());
    m_cook->setFocus();
    m_asShown = noted();
}

/// Who cooked elsewhere than at home the last time is likely to do so again.
void DishForm::cookChanged() {
    const PersonId cook = m_cook->person();
    if (!isNew() || cook == m_cookShown)
        return;
    m_cookShown = cook;
    Dish last;
    if (!cook.isEmpty()) {
        for (const Dish& dish : m_desk.findBy<Dish>("cook"_L1, cook.toString())) {
            if (!last.date.isValid() || dish.date >= last.date)
                last = dish;
        }
    }
    m_address->show(last);
}

void DishForm::showCutOff(const QString& sentence, bool isOver) {
    m_cutOff->setText(sentence);
    m_cutOff->setTone(isOver ? Tone::Warning : Tone::Muted);
    m_cutOff->setVisible(!sentence.isEmpty());
}

std::optional<Person> DishForm::newCook() const {
    return m_cook->newPerson();
}

Dish DishForm::noted() const {
    Dish dish = m_dish;
    dish.cook = m_cook->person();
    dish.contents = m_contents->text().simplified();
    dish.portions = m_portions->value();
    dish.suits = valuesOf<SpecialNeed>(m_suits->chosen());
    dish.allergens.clear();
    for (const int number : m_allergens->chosen())
        dish.allergens.append(allergenCodes()[static_cast<std::size_t>(number)]);
    dish.date = m_date->date();
    dish.slot = m_slot->hours();
    m_address->readInto(dish);
    if (dish.address == Address()) { // it is fetched where the cook lives
        dish.position = {};
        dish.placedBy = PlacedBy::Unknown;
    }
    return dish;
}

Dish DishForm::toSave() const {
    return overStored(m_desk, m_dish, m_asShown, noted());
}

bool DishForm::showWhatIsWrong(const Today& today) {
    const Dish dish = noted();
    const auto fresh = newCook();
    QList<FieldProblem> problems;
    if (fresh) {
        for (const FormIssue& issue : check(*fresh, today, knownPostcodes()))
            problems.append({u"cook"_s, sentenceFor(issue), issue.warning});
    } else if (dish.cook.isEmpty()) {
        problems.append({u"cook"_s, tr("Write who cooks.")});
    }
    if (dish.contents.isEmpty())
        problems.append({u"contents"_s, tr("Write what it is.")});
    if (dish.slot.isEmpty())
        problems.append({u"slot"_s, tr("The end has to be after the beginning.")});
    const auto cook = dish.cook.isEmpty() ? std::nullopt : m_desk.find<Person>(dish.cook);
    const Address home = fresh ? fresh->address : cook ? cook->address : Address();
    if (dish.address == Address() && home == Address())
        problems.append({u"address.street"_s, tr("Write where it is fetched: no address of the cook is known.")});
    else if (!dish.address.postcode.isEmpty() && !dish.position.isValid())
        problems.append({u"address.postcode"_s,
                         tr("This postcode is not known here: the dish is kept, and cannot be planned on the map."),
                         true});
    const auto contradicts = [&](SpecialNeed kind, std::initializer_list<QLatin1StringView> codes) {
        return dish.suits.contains(kind) &&
               std::ranges::any_of(codes, [&](QLatin1StringView code) { return dish.allergens.contains(code); });
    };
    if (contradicts(SpecialNeed::Vegan, {"crustaceans"_L1, "eggs"_L1, "fish"_L1, "milk"_L1, "molluscs"_L1}) ||
        contradicts(SpecialNeed::Vegetarian, {"crustaceans"_L1, "fish"_L1, "molluscs"_L1}))
        problems.append({u"suits"_s, tr("Its allergens say something else. Please ask the cook."), true});
    std::ranges::stable_partition(problems, &FieldProblem::warning);
    showProblems(problems);
    return std::ranges::all_of(problems, &FieldProblem::warning);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/place_form.h"

#include "domain/email.h"
#include "domain/iban.h"
#include "domain/phone.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/meals/amount_field.h"
#include "ui/meals/place_words.h"
#include "ui/meals/units_model.h"
#include "ui/records/address_field.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/lines_field.h"
#include "ui/words/error_words.h"
#include "workflows/over_stored.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteLines = 3;
constexpr int mostMeals = 9999;

QLineEdit* makeLine(const QString& name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    return edit;
}

} // namespace

PlaceForm::PlaceForm(AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent) {
    buildWho();
    buildMeals();
    buildContact(addresses);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &PlaceForm::kindChanged);
    connect(m_iban, &QLineEdit::textChanged, this, &PlaceForm::checkAccount);
}

void PlaceForm::buildWho() {
    m_name = makeLine(u"placeName"_s);
    m_kind = new ChoiceField(choiceNames<OrganisationKind>());
    m_kind->setObjectName(u"placeKind"_s);
    m_waiting = new QCheckBox(tr("On the waiting list: takes part later"));
    m_waiting->setObjectName(u"placeWaiting"_s);
    addGroup(tr("Who"));
    addRow(u"name"_s, tr("&Name"), m_name);
    addRow(u"kind"_s, tr("&Kind"), m_kind);
    addRow(u"state"_s, tr("Takes part"), m_waiting);
}

void PlaceForm::buildContact(AddressLookup& addresses) {
    m_address = new AddressField(addresses, u"place"_s);
    m_contact = makeLine(u"placeContact"_s);
    m_phone = makeLine(u"placePhone"_s);
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_email = makeLine(u"placeEmail"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_remark = new QPlainTextEdit;
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * noteLines + 2 * Metrics::Grid);
    addGroup(tr("Contact"));
    addRow(u"contact_name"_s, tr("&Contact"), m_contact);
    addRow(u"phone"_s, tr("&Phone"), m_phone);
    addRow(u"email"_s, tr("E-&mail"), m_email);
    addRow(u"address"_s, tr("Addre&ss"), m_address);
    addRow(u"remark"_s, tr("Note for the team"), m_remark);
}

void PlaceForm::buildMeals() {
    m_iban = makeLine(u"placeIban"_s);
    m_iban->setAccessibleName(tr("Account"));
    m_iban->setPlaceholderText(u"BE00 0000 0000 0000"_s);
    m_ibanSays = new ToneLabel;
    m_account = new QWidget;
    auto* account = new QVBoxLayout(m_account);
    account->setContentsMargins({});
    account->setSpacing(2);
    account->addWidget(m_iban);
    account->addWidget(m_ibanSays);
    m_account->setFocusProxy(m_iban);
    m_price = new AmountField;
    m_price->setObjectName(u"placePrice"_s);
    m_perDay = new QSpinBox;
    m_perDay->setObjectName(u"placePerDay"_s);
    m_perDay->setRange(0, mostMeals);
    m_units = new UnitsModel(this);
    m_unitsField = new LinesField(*m_units, tr("Units"), tr("Add a unit"), tr("Remove", "a unit"));
    m_unitsField->table().horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_unitsField->setObjectName(u"placeUnits"_s);
    addGroup(tr("Meals and units"));
    addRow(u"iban"_s, tr("&Account (IBAN)"), m_account);
    addRow(u"meal_price_cents"_s, tr("Pr&ice of a meal"), m_price);
    addRow(u"meals_per_day"_s, tr("Meals a &day"), m_perDay);
    addRow(u"units"_s, tr("&Units"), m_unitsField);
}

void PlaceForm::begin(OrganisationKind kind) {
    m_place = {};
    m_place.kind = kind;
    setTitle(kind == OrganisationKind::Hospital ? tr("New hospital") : tr("New restaurant"));
    setSaveText(kind == OrganisationKind::Hospital ? tr("Note the hospital") : tr("Note the restaurant"));
    fill();
}

void PlaceForm::edit(const Organisation& place) {
    m_place = place;
    setTitle(tr("Edit the organisation"));
    setSaveText(tr("Save the changes"));
    fill();
}

void PlaceForm::fill() {
    clearIssues();
    m_name->setText(m_place.name);
    m_kind->setChosen(static_cast<int>(m_place.kind));
    m_waiting->setChecked(m_place.state == OrganisationState::WaitListed);
    m_address->show(m_place);
    m_contact->setText(m_place.contactName);
    m_phone->setText(shownPhone(m_place.phone));
    m_email->setText(m_place.email);
    m_remark->setPlainText(m_place.remark);
    m_iban->setText(accountText(m_place.iban));
    m_price->setCents(m_place.mealPriceCents);
    m_perDay->setValue(m_place.mealsPerDay);
    m_units->setUnits(m_place.units);
    kindChanged();
    checkAccount();
    m_name->setFocus();
    m_asShown = noted();
}

OrganisationKind PlaceForm::kind() const {
    return static_cast<OrganisationKind>(std::max(0, m_kind->chosen()));
}

void PlaceForm::kindChanged() {
    const bool cooks = kind() == OrganisationKind::Restaurant;
    // One that is here already is moved by the commands of the list.
    setRowShown(*m_waiting, isNew());
    setRowShown(*m_account, cooks);
    setRowShown(*m_price, cooks);
    setRowShown(*m_perDay, kind() != OrganisationKind::Hospital);
    setRowShown(*m_unitsField, !cooks);
    m_perDay->setSpecialValueText(cooks ? tr("no limit named") : tr("none wanted"));
}

void PlaceForm::setRowShown(QWidget& field, bool shown) {
    QWidget* holder = field.parentWidget();
    for (QFormLayout* rows : findChildren<QFormLayout*>()) {
        if (rows->indexOf(holder) >= 0)
            rows->setRowVisible(holder, shown);
    }
}

void PlaceForm::checkAccount() {
    const QString typed = m_iban->text().trimmed();
    const auto iban = Iban::fromText(typed);
    m_ibanSays->setVisible(!typed.isEmpty());
    m_ibanSays->setTone(iban ? Tone::Positive : Tone::Warning);
    m_ibanSays->setText(iban ? tr("The check digits agree.") : tr("The check digits do not agree yet."));
}

Organisation PlaceForm::noted() const {
    Organisation place = m_place;
    place.name = m_name->text().simplified();
    place.kind = kind();
    if (isNew())
        place.state = m_waiting->isChecked() ? OrganisationState::WaitListed : OrganisationState::Active;
    m_address->readInto(place);
    place.contactName = m_contact->text().simplified();
    place.phone = m_phone->text().trimmed();
    place.email = m_email->text().trimmed();
    place.remark = m_remark->toPlainText().trimmed();
    if (place.kind == OrganisationKind::Restaurant) {
        place.iban = m_iban->text().trimmed();
        place.mealPriceCents = m_price->cents().value_or(0);
    }
    if (place.kind != OrganisationKind::Hospital)
        place.mealsPerDay = m_perDay->value();
    if (place.kind != OrganisationKind::Restaurant)
        place.units = m_units->units();
    return place;
}

Organisation PlaceForm::toSave(const Desk& desk) const {
    return overStored(desk, m_place, m_asShown, noted());
}

bool PlaceForm::showWhatIsWrong() {
    // A cell that is still open is part of what was typed.
    m_unitsField->table().setCurrentIndex({});
    const Organisation place = noted();
    QList<FieldProblem> problems;
    if (place.name.isEmpty())
        problems.append({u"name"_s, tr("Write the name.")});
    const QString phoneProblem = sentenceFor(FormIssue{FormProblem::PhoneInvalid, {}, false});
    if (!place.phone.isEmpty() && !Phone::fromText(place.phone))
        problems.append({u"phone"_s, phoneProblem});
    if (!place.email.isEmpty() && !emailFromText(place.email))
        problems.append({u"email"_s, sentenceFor(FormIssue{FormProblem::EmailInvalid, {}, false})});
    if (!place.address.postcode.isEmpty() && !place.position.isValid())
        problems.append({u"address.postcode"_s,
                         tr("This postcode is not known here: it is kept, and not shown on the map."), true});
    if (place.kind == OrganisationKind::Restaurant) {
        if (!place.iban.isEmpty() && !Iban::fromText(place.iban))
            problems.append({u"iban"_s, tr("The account number is not right. Compare it with what the restaurant "
                                           "wrote.")});
        if (!m_price->isEmpty() && !m_price->cents())
            problems.append({u"meal_price_cents"_s, tr("Write an amount above 0, as 12,50.")});
    } else {
        for (const Unit& unit : place.units) {
            if (unit.name.isEmpty())
                problems.append({u"units"_s, tr("Write the name of each unit, or remove the unit.")});
            else if (!unit.phone.isEmpty() && !Phone::fromText(unit.phone))
                problems.append({u"units"_s, tr("%1: %2", "a unit, what is wrong").arg(unit.name, phoneProblem)});
        }
    }
    std::ranges::stable_partition(problems, &FieldProblem::warning);
    showProblems(problems);
    return std::ranges::all_of(problems, &FieldProblem::warning);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/zone_form.h"

#include "domain/phone.h"
#include "ui/records/address_field.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/rounds/needs_field.h"
#include "ui/words/error_words.h"
#include "workflows/over_stored.h"

#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPortions = 9999;
constexpr std::array kinds{OrganisationKind::DistributionZone, OrganisationKind::Shelter};

QLineEdit* makeLine(const QString& id, const QString& name) {
    auto* edit = new QLineEdit;
    edit->setObjectName(id);
    edit->setAccessibleName(name);
    return edit;
}

QStringList kindNames() {
    QStringList names;
    for (const OrganisationKind kind : kinds)
        names.append(sentenceCase(word(kind)));
    return names;
}

} // namespace

ZoneForm::ZoneForm(AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent)
    , m_name(makeLine(u"zoneName"_s, tr("Name")))
    , m_kind(new ChoiceField(kindNames()))
    , m_portions(new QSpinBox)
    , m_needs(new NeedsField(NeedsField::allKinds()))
    , m_address(new AddressField(addresses, u"zone"_s))
    , m_phone(makeLine(u"zonePhone"_s, tr("Phone"))) {
    m_kind->setObjectName(u"zoneKind"_s);
    m_kind->setAccessibleName(tr("Kind"));
    m_portions->setObjectName(u"zonePortions"_s);
    m_portions->setAccessibleName(tr("Portions wanted"));
    m_portions->setRange(0, mostPortions);
    m_portions->setSpecialValueText(tr("none: no round goes there"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    addGroup(tr("Where"));
    addRow(u"name"_s, tr("&Name"), m_name);
    addRow(u"kind"_s, tr("&Kind"), m_kind);
    addRow(u"address"_s, tr("Addre&ss"), m_address);
    addRow(u"phone"_s, tr("&Phone"), m_phone);
    addGroup(tr("What is wanted on a round"));
    addRow(u"meals_per_day"_s, tr("Portions &wanted"), m_portions);
    addRow(u"needs"_s, tr("Of them, and &besides"), m_needs);
}

void ZoneForm::begin() {
    m_zone = {};
    m_zone.kind = OrganisationKind::DistributionZone;
    setTitle(tr("New zone"));
    setSaveText(tr("Note the zone"));
    fill();
}

void ZoneForm::edit(const Organisation& zone) {
    m_zone = zone;
    setTitle(tr("Edit the zone"));
    setSaveText(tr("Save the changes"));
    fill();
}

void ZoneForm::fill() {
    clearIssues();
    m_name->setText(m_zone.name);
    m_kind->setChosen(static_cast<int>(std::distance(kinds.begin(), std::ranges::find(kinds, m_zone.kind))));
    m_portions->setValue(m_zone.mealsPerDay);
    m_needs->setNeeds(m_zone.needs);
    m_address->show(m_zone);
    m_phone->setText(shownPhone(m_zone.phone));
    m_name->setFocus();
    m_asShown = noted();
}

Organisation ZoneForm::noted() const {
    Organisation zone = m_zone;
    zone.name = m_name->text().simplified();
    zone.kind = kinds.at(static_cast<std::size_t>(std::max(0, m_kind->chosen())));
    zone.mealsPerDay = m_portions->value();
    zone.needs = m_needs->needs();
    m_address->readInto(zone);
    zone.phone = m_phone->text().trimmed();
    return zone;
}

Organisation ZoneForm::toSave(const Desk& desk) const {
    return overStored(desk, m_zone, m_asShown, noted());
}

bool ZoneForm::showWhatIsWrong() {
    const Organisation zone = noted();
    QList<FieldProblem> problems;
    if (zone.name.isEmpty())
        problems.append({u"name"_s, tr("Write the name.")});
    if (!zone.phone.isEmpty() && !Phone::fromText(zone.phone))
        problems.append({u"phone"_s, sentenceFor(FormIssue{FormProblem::PhoneInvalid, {}, false})});
    if (!zone.position.isValid())
        problems.append(
            {u"address.postcode"_s, tr("Write a postcode that is known here: riders are sent by the map.")});
    showProblems(problems);
    return problems.isEmpty();
}

} // namespace entraide

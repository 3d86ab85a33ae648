// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandem_form.h"

#include "domain/recurrence.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/record_field.h"
#include "ui/tandems/tandem_reader.h"
#include "ui/words/time_words.h"
#include "workflows/over_stored.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 3;
constexpr int serviceColumns = 3;
constexpr TimeRange usualHours{10 * 60, 11 * 60};

QWidget* above(QWidget* field, QWidget* hint) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(field);
    column->addWidget(hint);
    holder->setFocusProxy(field);
    return holder;
}

ToneLabel* makeHint(const QString& text) {
    auto* hint = new ToneLabel(text, Tone::Muted);
    hint->setWordWrap(true);
    hint->hide();
    return hint;
}

} // namespace

TandemForm::TandemForm(Desk& desk, const TandemReader& reader, QWidget* parent)
    : RecordForm(parent)
    , m_desk(desk)
    , m_reader(reader) {
    build();
}

void TandemForm::build() {
    const QStringList active{QString(enumName(VolunteerState::Active))};
    m_helper = new RecordField(m_desk, EntityType::Volunteer, active);
    m_helper->setObjectName(u"helper"_s);
    m_helper->setAccessibleName(tr("Helper"));
    m_helper->setPlaceholderText(tr("part of the name of an active volunteer"));
    m_helped = new RecordField(m_desk, EntityType::Beneficiary);
    m_helped->setObjectName(u"helped"_s);
    m_helped->setAccessibleName(tr("Person helped"));
    m_helped->setPlaceholderText(tr("part of the name"));
    m_from = makeHint({});
    m_services = new ChoicesField(choiceNames<Service>(), serviceColumns);
    m_services->setObjectName(u"services"_s);
    m_cadence = new WhenField;
    m_cadence->setObjectName(u"cadence"_s);
    m_cadence->setOnlyRepeating();
    m_fixed = makeHint(tr("The rhythm of a tandem that has begun is changed from one of its times on: Shift+M."));
    m_substitute = new RecordField(m_desk, EntityType::Volunteer, active);
    m_substitute->setObjectName(u"substitute"_s);
    m_substitute->setPlaceholderText(tr("who goes when the helper can't; may stay empty"));
    m_regime = new ChoiceField(choiceNames<HelpRegime>());
    m_regime->setObjectName(u"regime"_s);
    m_holidays = new QCheckBox(tr("No visits in the school holidays"));
    m_holidays->setObjectName(u"restsInHolidays"_s);
    m_review = new DateField;
    m_review->setObjectName(u"review"_s);
    m_remark = new QPlainTextEdit;
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * textLines + 16);

    addGroup(tr("Who helps whom"));
    addRow(u"volunteer"_s, tr("&Helper"), m_helper);
    addRow(u"beneficiary"_s, tr("&Person helped"), above(m_helped, m_from));
    addRow(u"services"_s, tr("&With"), m_services);
    addRow(u"regime"_s, tr("&Kind of help"), m_regime);
    addGroup(tr("How often"));
    addRow(u"cadence"_s, tr("How &often"), above(m_cadence, m_fixed));
    addRow(u"rests_in_holidays"_s, tr("Holidays"), m_holidays);
    addGroup(tr("Besides"));
    addRow(u"substitute"_s, tr("Named s&ubstitute"), m_substitute);
    addRow(u"review"_s, tr("Next &review"), m_review);
    addRow(u"remark"_s, tr("&Note for the team"), m_remark);
}

void TandemForm::begin(const Tandem& tandem) {
    m_tandem = tandem;
    clearIssues();
    setTitle(isNew() ? tr("Propose a tandem") : tr("Edit the tandem"));
    setSaveText(isNew() ? tr("Save the proposal") : tr("Save the changes"));
    const auto helperName = [&](const VolunteerId& id) { return id.isEmpty() ? QString() : m_reader.helper(id); };
    m_helper->choose(tandem.volunteer.toString(), helperName(tandem.volunteer));
    m_helped->choose(tandem.beneficiary.toString(),
                     tandem.beneficiary.isEmpty() ? QString() : m_reader.helped(tandem.beneficiary));
    m_substitute->choose(tandem.substitute.toString(), helperName(tandem.substitute));
    m_services->setChosen(numbersOf(tandem.services));
    m_cadence->setWhen(tandem.cadence);
    m_regime->setChosen(static_cast<int>(tandem.regime));
    m_holidays->setChecked(tandem.restsInHolidays);
    m_review->setDate(tandem.review);
    m_remark->setPlainText(tandem.remark);
    const auto request = m_desk.find<Request>(tandem.request);
    m_from->setVisible(isNew() && request.has_value());
    if (request)
        m_from->setText(
            tr("From the request of %1: %2", "day, when").arg(dateText(request->received), whenText(request->when)));
    const bool mayAllChange = tandem.state == TandemState::Proposed;
    for (QWidget* field : std::initializer_list<QWidget*>{m_helper, m_helped, m_cadence})
        field->setEnabled(mayAllChange);
    m_fixed->setVisible(!mayAllChange);
    if (!mayAllChange)
        m_services->setFocus();
    else if (tandem.volunteer.isEmpty())
        m_helper->setFocus();
    else
        m_helped->setFocus();
    m_asShown = noted();
}

Tandem TandemForm::noted() const {
    Tandem tandem = m_tandem;
    if (tandem.state == TandemState::Proposed) {
        tandem.volunteer = VolunteerId::fromString(m_helper->chosenId()).value_or(VolunteerId());
        tandem.beneficiary = BeneficiaryId::fromString(m_helped->chosenId()).value_or(BeneficiaryId());
        tandem.cadence = m_cadence->when();
    }
    tandem.services = valuesOf<Service>(m_services->chosen());
    tandem.substitute = VolunteerId::fromString(m_substitute->chosenId()).value_or(VolunteerId());
    tandem.regime = static_cast<HelpRegime>(m_regime->chosen());
    tandem.restsInHolidays = m_holidays->isChecked();
    tandem.review = m_review->date();
    tandem.remark = m_remark->toPlainText().trimmed();
    return tandem;
}

Tandem TandemForm::toSave() const {
    return overStored(m_desk, m_tandem, m_asShown, noted());
}

bool TandemForm::showWhatIsWrong() {
    const Tandem tandem = noted();
    QList<FieldProblem> problems;
    if (tandem.volunteer.isEmpty())
        problems.append({u"volunteer"_s, tr("Choose an active volunteer from the list.")});
    if (tandem.beneficiary.isEmpty())
        problems.append({u"beneficiary"_s,
                         tr("Choose the person helped from the list. Somebody new is noted with a request first.")});
    if (tandem.services.isEmpty())
        problems.append({u"services"_s, tr("Say with what.")});
    if (!tandem.cadence.from.isValid())
        problems.append({u"cadence"_s, tr("Say from which day on.")});
    else if (tandem.cadence.until.isValid() && tandem.cadence.until < tandem.cadence.from)
        problems.append({u"cadence"_s, tr("The last day lies before the first.")});
    else if (tandem.cadence.hours.isEmpty())
        problems.append({u"cadence"_s, tr("The end has to be after the start.")});
    if (tandem.substitute.isEmpty() && !m_substitute->text().trimmed().isEmpty())
        problems.append({u"substitute"_s, tr("Choose an active volunteer from the list, or leave it empty.")});
    else if (!tandem.substitute.isEmpty() && tandem.substitute == tandem.volunteer)
        problems.append({u"substitute"_s, tr("The substitute has to be somebody else than the helper.")});
    showProblems(problems);
    return problems.isEmpty();
}

void TandemForm::showRefusal(const Refusal& refusal, const QString& sentence) {
    QString field = u"volunteer"_s;
    switch (refusal.code) {
    case RefusalCode::NotComplete:
        field = refusal.detail.section(u'.', 0, 0);
        break;
    case RefusalCode::PairBlocked:
    case RefusalCode::SamePerson:
        field = u"beneficiary"_s;
        break;
    default:
        break;
    }
    showProblems({{field, sentence}});
}

Tandem tandemFrom(const Desk& desk, const Request& request, QDate today) {
    Tandem tandem;
    tandem.request = request.id;
    tandem.beneficiary = request.beneficiary;
    tandem.services = {request.service};
    tandem.cadence = request.when;
    if (request.when.kind != WhenKind::Recurring) {
        tandem.cadence = {};
        tandem.cadence.kind = WhenKind::Recurring;
        tandem.cadence.from = std::max(today, request.when.from.isValid() ? request.when.from : today);
        tandem.cadence.hours = request.when.hours.isEmpty() ? usualHours : request.when.hours;
        tandem.cadence.rule = Recurrence::weekly({tandem.cadence.from.dayOfWeek()}).toRule();
    }
    tandem.cadence.from = std::max(tandem.cadence.from, today);
    tandem.cadence.changes.clear();
    for (const Match& match : desk.findBy<Match>("request"_L1, request.id.toString())) {
        if (match.state == MatchState::Accepted || (match.state == MatchState::Done && tandem.volunteer.isEmpty()))
            tandem.volunteer = match.volunteer;
    }
    return tandem;
}

} // namespace entraide

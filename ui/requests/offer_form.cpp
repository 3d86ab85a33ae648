// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/offer_form.h"

#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/person_field.h"
#include "ui/records/when_field.h"
#include "ui/words/error_words.h"
#include "ui/words/place_names.h"
#include "workflows/offer_desk.h"
#include "workflows/over_stored.h"

#include <QLineEdit>
#include <QPlainTextEdit>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int remarkLines = 3;
constexpr int languageColumns = 4;

} // namespace

OfferForm::OfferForm(Desk& desk, AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent)
    , m_person(new PersonField(desk, {.id = u"offerPerson"_s,
                                      .name = tr("Who offers help"),
                                      .placeholder = tr("name, phone or e-mail"),
                                      .fresh = tr("Not known here yet: noted along with the offer."),
                                      .addresses = &addresses}))
    , m_service(new ChoiceField(choiceNames<Service>()))
    , m_title(new QLineEdit)
    , m_when(new WhenField)
    , m_languages(new ChoicesField(choiceNames<Language>(), languageColumns))
    , m_expires(new DateField)
    , m_remark(new QPlainTextEdit) {
    m_service->setObjectName(u"offerService"_s);
    m_title->setObjectName(u"offerTitle"_s);
    m_title->setPlaceholderText(tr("a few words of your own, if useful"));
    m_when->setObjectName(u"offerWhen"_s);
    m_languages->setObjectName(u"offerLanguages"_s);
    m_expires->setObjectName(u"offerExpires"_s);
    m_remark->setObjectName(u"offerRemark"_s);
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * remarkLines + 2 * Metrics::Grid);
    addGroup(tr("Who helps"));
    addRow(u"person"_s, tr("&Person"), m_person);
    addGroup(tr("What and when"));
    addRow(u"service"_s, tr("Ser&vice"), m_service);
    addRow(u"title"_s, tr("I&n short"), m_title);
    addRow(u"when"_s, tr("&When"), m_when);
    addRow(u"languages"_s, tr("Speaks"), m_languages);
    addRow(u"expires"_s, tr("E&xpires"), m_expires);
    addRow(u"remark"_s, tr("Note for the &team"), m_remark);
}

void OfferForm::begin(QDate today) {
    m_offer = {};
    m_offer.received = today;
    m_offer.expires = today.addDays(offerDays);
    m_offer.when.from = today;
    setTitle(tr("New offer"));
    setSaveText(tr("Save the offer"));
    fill();
    m_person->setFocus();
}

void OfferForm::edit(const Offer& offer) {
    m_offer = offer;
    setTitle(tr("Edit the offer"));
    setSaveText(tr("Save the changes"));
    fill();
    m_service->setFocus();
}

void OfferForm::fill() {
    clearIssues();
    m_person->setPerson(m_offer.person);
    m_service->setChosen(static_cast<int>(m_offer.service));
    m_title->setText(m_offer.title);
    m_when->setWhen(m_offer.when);
    m_languages->setChosen(numbersOf(m_offer.languages));
    m_expires->setDate(m_offer.expires);
    m_remark->setPlainText(m_offer.remark);
    m_asShown = noted();
}

bool OfferForm::showWhatIsWrong(const Today& today) {
    QList<FieldProblem> problems;
    const auto fresh = m_person->newPerson();
    if (fresh) {
        for (const FormIssue& issue : check(*fresh, today, knownPostcodes()))
            problems.append({u"person"_s, sentenceFor(issue), issue.warning});
    } else if (m_person->person().isEmpty()) {
        problems.append({u"person"_s, tr("Choose who offers help, or type the name of somebody new.")});
    }
    for (const FormIssue& issue : check(noted(), today, knownPostcodes()))
        problems.append(
            {issue.field.startsWith("when."_L1) ? u"when"_s : issue.field, sentenceFor(issue), issue.warning});
    std::ranges::stable_partition(problems, &FieldProblem::warning);
    showProblems(problems);
    return std::ranges::all_of(problems, &FieldProblem::warning);
}

Offer OfferForm::noted() const {
    Offer offer = m_offer;
    offer.person = m_person->person();
    offer.service = static_cast<Service>(m_service->chosen());
    offer.title = m_title->text().trimmed();
    offer.when = m_when->when();
    offer.languages = valuesOf<Language>(m_languages->chosen());
    offer.expires = m_expires->date();
    offer.remark = m_remark->toPlainText().trimmed();
    return offer;
}

Offer OfferForm::toSave(const Desk& desk) const {
    return overStored(desk, m_offer, m_asShown, noted());
}

std::optional<Person> OfferForm::newPerson() const {
    return m_person->newPerson();
}

} // namespace entraide

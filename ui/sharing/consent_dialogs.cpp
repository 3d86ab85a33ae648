// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/consent_dialogs.h"

#include "domain/consent.h"
#include "privacy/consent_desk.h"
#include "ui/common/button.h"
#include "ui/common/fault.h"
#include "ui/common/metrics.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/words/privacy_words.h"
#include "workflows/names.h"

#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 460;

QLabel* makeText(const QString& text) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QDateEdit* makeDay(const QString& name, QDate today) {
    auto* edit = new QDateEdit(today);
    edit->setObjectName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    edit->setMaximumDate(today);
    return edit;
}

void addButtons(QDialog& dialog, QFormLayout& form, const QString& yes) {
    auto* box = new QDialogButtonBox;
    auto* accept = makeButton(yes);
    accept->setObjectName(u"yes"_s);
    makePrimary(*accept);
    accept->setDefault(true);
    box->addButton(accept, QDialogButtonBox::AcceptRole);
    box->addButton(makeButton(ConsentDialog::tr("Leave it")), QDialogButtonBox::RejectRole);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    form.addRow(box);
}

QStringList namesOf(const QList<Consent>& consents) {
    QStringList names;
    for (const Consent one : consents)
        names.append(sentenceCase(word(one)));
    return names;
}

} // namespace

ConsentDialog::ConsentDialog(const QString& about, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_what(new ChoiceField(choiceNames<Consent>()))
    , m_basis(new ChoiceField(choiceNames<LegalBasis>()))
    , m_given(makeDay(u"consentGiven"_s, today))
    , m_means(new ChoiceField(choiceNames<ConsentMeans>())) {
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"consentDialog"_s);
    setWindowTitle(tr("Note a consent"));
    setMinimumWidth(narrowest);
    m_what->setObjectName(u"consentWhat"_s);
    m_basis->setObjectName(u"consentBasis"_s);
    m_means->setObjectName(u"consentHow"_s);
    m_means->setChosen(static_cast<int>(ConsentMeans::InPerson));
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(makeText(about));
    form->addRow(tr("What &for"), m_what);
    form->addRow(tr("&Basis in law"), m_basis);
    form->addRow(tr("&Since"), m_given);
    form->addRow(tr("&How it was said"), m_means);
    addButtons(*this, *form, tr("Note it"));
    // Health takes a yes in so many words.
    connect(m_what, &QComboBox::currentIndexChanged, this, [this](int what) {
        if (static_cast<Consent>(what) == Consent::HealthNeeds)
            m_basis->setChosen(static_cast<int>(LegalBasis::ExplicitConsent));
    });
    m_what->setFocus();
}

ConsentGiven ConsentDialog::consent() const {
    return {static_cast<Consent>(m_what->chosen()),
            {},
            m_given->date(),
            {},
            static_cast<ConsentMeans>(m_means->chosen()),
            static_cast<LegalBasis>(m_basis->chosen())};
}

WithdrawDialog::WithdrawDialog(const Desk& desk, const Person& person, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_person(person)
    , m_on(makeDay(u"withdrawnOn"_s, today))
    , m_effects(makeText({})) {
    for (const Consent one : enumValues<Consent>()) {
        if (standingConsent(person, one))
            m_standing.append(one);
    }
    m_what = new ChoiceField(namesOf(m_standing));
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"withdrawDialog"_s);
    setWindowTitle(tr("Take back a consent"));
    setMinimumWidth(narrowest);
    m_what->setObjectName(u"withdrawWhat"_s);
    m_effects->setObjectName(u"withdrawEffects"_s);
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(makeText(tr("%1 does not agree any more to:", "a name").arg(fullName(person))));
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Since"), m_on);
    form->addRow(m_effects);
    addButtons(*this, *form, tr("Note that it is taken back"));
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] { guarded(*this, [this] { showEffects(); }); });
    m_what->setChosen(0);
    showEffects();
    m_what->setFocus();
}

Consent WithdrawDialog::what() const {
    return m_standing.value(m_what->chosen());
}

QDate WithdrawDialog::on() const {
    return m_on->date();
}

QString WithdrawDialog::effects() const {
    return m_effects->text();
}

void WithdrawDialog::showEffects() {
    if (m_standing.isEmpty())
        return;
    Names names(m_desk);
    m_effects->setText(sentencesFor(effectsOfWithdrawal(m_desk, m_person, what()), names).join(u"\n\n"_s));
}

} // namespace entraide

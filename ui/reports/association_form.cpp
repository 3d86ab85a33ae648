// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/association_form.h"

#include "domain/error.h"
#include "domain/money.h"
#include "domain/phone.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_field.h"
#include "ui/records/lines_field.h"
#include "ui/reports/association_models.h"
#include "ui/words/error_words.h"
#include "ui/words/money_words.h"
#include "workflows/desk_profile.h"
#include "workflows/over_stored.h"

#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int youngestByLaw = 15;
constexpr int mostSignups = 99;
constexpr int mostSmallest = 100;
constexpr QSize dialogSize{760, 760};

QString typedAmount(qint64 cents) {
    return cents == 0 ? QString() : typedEuros(cents);
}

/// A time whose least value stands for none. Words cannot be typed over by digits, so they are shown only while the
/// cursor is elsewhere.
class OptionalTimeEdit : public QTimeEdit {
public:
    explicit OptionalTimeEdit(const QString& none)
        : m_none(none) {
        setSpecialValueText(none);
    }

protected:
    void focusInEvent(QFocusEvent* event) override {
        setSpecialValueText({});
        QTimeEdit::focusInEvent(event);
    }
    void focusOutEvent(QFocusEvent* event) override {
        QTimeEdit::focusOutEvent(event);
        setSpecialValueText(m_none);
    }

private:
    QString m_none;
};

/// 0 when the field is empty; none when there is no amount in it.
std::optional<qint64> amountIn(const QLineEdit& field) {
    const QString text = field.text().remove(u'€').trimmed();
    if (text.isEmpty())
        return 0;
    const auto cents = centsFromText(text);
    return cents && *cents >= 0 ? cents : std::nullopt;
}

} // namespace

AssociationForm::AssociationForm(Desk& desk, AddressLookup& addresses, QDate today, QWidget* parent)
    : RecordForm(parent)
    , m_desk(desk)
    , m_today(today)
    , m_profile(profileOf(desk))
    , m_ceilings(new CeilingsModel(this))
    , m_holidays(new HolidaysModel(this)) {
    setTitle(tr("Our association"));
    setSaveText(tr("Save the association"));
    addAssociation(addresses);
    addInsurance();
    addExpenses();
    addHolidays();
    addRules();
    fill();
    connect(this, &RecordForm::saveRequested, this, &AssociationForm::save);
}

QLineEdit* AssociationForm::addText(const QString& path, const QString& label, QString DeskProfile::*member) {
    auto* field = new QLineEdit;
    field->setObjectName(path);
    addRow(path, label, field);
    m_texts.append({field, member});
    return field;
}

void AssociationForm::addAssociation(AddressLookup& addresses) {
    addGroup(tr("Who we are"));
    addText(u"name"_s, tr("Name"), &DeskProfile::name)->setPlaceholderText(tr("as on letters"));
    addText(u"legal_form"_s, tr("Legal form"), &DeskProfile::legalForm)
        ->setPlaceholderText(tr("non-profit association"));
    m_purpose = new QPlainTextEdit;
    m_purpose->setTabChangesFocus(true);
    m_purpose->setObjectName(u"purpose"_s);
    m_purpose->setFixedHeight(3 * fontMetrics().lineSpacing() + 2 * Metrics::Grid);
    addRow(u"purpose"_s, tr("Purpose"), m_purpose);
    m_address = new AddressField(addresses);
    m_address->setOnMap(false);
    addRow(u"address"_s, tr("Address"), m_address);
    addText(u"phone"_s, tr("Phone"), &DeskProfile::phone);
    addText(u"email"_s, tr("E-mail"), &DeskProfile::email);
}

void AssociationForm::addInsurance() {
    addGroup(tr("Insurance of the volunteers"));
    addText(u"insurer"_s, tr("Insurer"), &DeskProfile::insurer);
    addText(u"insurance_policy"_s, tr("Policy number"), &DeskProfile::insurancePolicy);
    addText(u"insured_risks"_s, tr("What is covered"), &DeskProfile::insuredRisks)
        ->setPlaceholderText(tr("civil liability, accidents"));
}

void AssociationForm::addExpenses() {
    addGroup(tr("What is paid back"));
    const auto amount = [this](const QString& path, const QString& label) {
        auto* field = new QLineEdit;
        field->setObjectName(path);
        field->setPlaceholderText(tr("nothing"));
        addRow(path, label, field);
        return field;
    };
    m_dayRate = amount(u"day_rate_cents"_s, tr("Euro for a day"));
    m_kilometre = amount(u"kilometre_cents"_s, tr("Euro for a kilometre"));
    auto* lines = new LinesField(*m_ceilings, tr("Ceilings by year"), tr("Add a year"), tr("Remove the year"));
    lines->setObjectName(u"ceilings"_s);
    addRow(u"ceilings"_s, tr("Ceilings by year"), lines);
}

void AssociationForm::addHolidays() {
    addGroup(tr("School holidays"));
    auto* lines = new LinesField(*m_holidays, tr("School holidays"), tr("Add holidays"), tr("Remove the holidays"));
    lines->table().horizontalHeader()->resizeSection(HolidaysModel::NameColumn, 240);
    m_added = new ToneLabel({}, Tone::Muted);
    m_added->hide();
    auto* holder = new QWidget;
    holder->setAccessibleName(tr("School holidays"));
    holder->setFocusProxy(lines);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->addWidget(lines);
    const auto add = [this](const QList<SchoolHoliday>& holidays) {
        const int added = m_holidays->addAll(holidays);
        m_added->setText(added > 0 ? tr("%n line(s) added.", nullptr, added) : tr("They are all here already."));
        m_added->show();
    };
    const auto button = [&](const QString& text, const QString& name, const QList<SchoolHoliday>& holidays) {
        if (holidays.isEmpty())
            return;
        QPushButton* fill = makeButton(text, u"calendar"_s);
        fill->setObjectName(name);
        column->addWidget(fill, 0, Qt::AlignLeft);
        connect(fill, &QPushButton::clicked, this, [add, holidays] { add(holidays); });
    };
    const int year = schoolYearOf(m_today);
    for (const int one : {year, year + 1}) {
        button(tr("Add the Flemish school holidays of %1–%2").arg(one).arg(one + 1), u"flemish%1"_s.arg(one),
               flemishSchoolHolidays(one));
        button(tr("Add the school holidays of the French Community of %1–%2").arg(one).arg(one + 1),
               u"french%1"_s.arg(one), frenchSchoolHolidays(one));
    }
    column->addWidget(m_added);
    addRow(u"holidays"_s, tr("Tandems may rest"), holder);
}

void AssociationForm::addRules() {
    addGroup(tr("Rules of the desk"));
    m_cutOff = new OptionalTimeEdit(tr("at any time"));
    m_cutOff->setDisplayFormat(u"HH:mm"_s);
    m_cutOff->setMinimumTime(QTime(0, 0));
    m_cutOff->setObjectName(u"dish_cut_off"_s);
    addRow(u"dish_cut_off"_s, tr("Dishes of a day are taken until"), m_cutOff);
    const auto number = [this](const QString& path, const QString& label, int from, int to, const QString& least) {
        auto* field = new QSpinBox;
        field->setRange(from, to);
        field->setSpecialValueText(least);
        field->setObjectName(path);
        addRow(path, label, field);
        return field;
    };
    m_age = number(u"minimum_age"_s, tr("Youngest age of volunteers"), youngestByLaw, 99, {});
    m_smallest = number(u"smallest_count"_s, tr("Smallest number shown in statistics"), 1, mostSmallest, {});
    m_smallest->setToolTip(tr("What counts fewer people is hidden, and so is what would give it away, so that nobody is recognised."));
    m_signups =
        number(u"signups_per_person"_s, tr("Open sign-ups of one volunteer at most"), 0, mostSignups, tr("no limit"));
}

void AssociationForm::fill() {
    for (const auto& [field, member] : std::as_const(m_texts))
        field->setText(member == &DeskProfile::phone ? shownPhone(m_profile.phone) : m_profile.*member);
    m_purpose->setPlainText(m_profile.purpose);
    m_address->setPlace(m_profile.address, {});
    m_dayRate->setText(typedAmount(m_profile.dayRateCents));
    m_kilometre->setText(typedAmount(m_profile.kilometreCents));
    m_ceilings->setCeilings(m_profile.ceilings, m_today.year());
    m_holidays->setHolidays(m_profile.holidays, m_today);
    m_cutOff->setTime(QTime(0, 0).addSecs(m_profile.dishCutOff * 60));
    m_age->setValue(m_profile.minimumAge);
    m_smallest->setValue(m_profile.smallestCount);
    m_signups->setValue(m_profile.signupsPerPerson);
    m_asShown = noted();
}

DeskProfile AssociationForm::noted() const {
    DeskProfile profile = m_profile;
    for (const auto& [field, member] : m_texts)
        profile.*member = field->text();
    profile.purpose = m_purpose->toPlainText();
    profile.address = m_address->address();
    profile.dayRateCents = amountIn(*m_dayRate).value_or(0);
    profile.kilometreCents = amountIn(*m_kilometre).value_or(0);
    profile.ceilings = m_ceilings->ceilings();
    profile.holidays = m_holidays->holidays();
    profile.dishCutOff = m_cutOff->time().hour() * 60 + m_cutOff->time().minute();
    profile.minimumAge = m_age->value();
    profile.smallestCount = m_smallest->value();
    profile.signupsPerPerson = m_signups->value();
    return profile;
}

QList<FieldProblem> AssociationForm::typedWrong() const {
    QList<FieldProblem> problems;
    for (const auto& [path, field] : {std::pair(u"day_rate_cents"_s, m_dayRate), {u"kilometre_cents"_s, m_kilometre}}) {
        if (!amountIn(*field))
            problems.append({path, tr("This is no amount. Write it as 12,50.")});
    }
    return problems;
}

QString AssociationForm::sentenceOn(const QString& path) const {
    if (path == "phone"_L1)
        return tr("No phone has this number. Check it, or leave it empty.");
    if (path == "email"_L1)
        return tr("This is no e-mail address. Check it, or leave it empty.");
    if (path == "ceilings"_L1)
        return tr("Each year stands here once, with an amount for a day and a larger one for the year.");
    if (path == "holidays"_L1)
        return tr("Each line needs a name and a last day that is not before the first.");
    return tr("This cannot be kept. Check it.");
}

void AssociationForm::save() {
    const QList<FieldProblem> problems = typedWrong();
    showProblems(problems);
    if (!problems.isEmpty())
        return;
    try {
        const auto outcome = saveProfile(m_desk, overStored(m_desk, m_profile, m_asShown, noted()));
        if (!outcome)
            showProblems({{outcome.refusal().detail, sentenceOn(outcome.refusal().detail)}});
        else
            Q_EMIT saved(*outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

AssociationForm* showAssociation(Desk& desk, AddressLookup& addresses, QDate today, QWidget& parent) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(AssociationForm::tr("Our association"));
    auto* form = new AssociationForm(desk, addresses, today);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins({});
    column->addWidget(form);
    QObject::connect(form, &RecordForm::leaveRequested, dialog, &QDialog::reject);
    QObject::connect(form, &AssociationForm::saved, dialog, &QDialog::accept);
    dialog->resize(dialogSize);
    dialog->open();
    return form;
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/tandem_dialogs.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/editors.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 440;
constexpr int mostKilometres = 999;

struct TandemDialogsTexts {
    Q_DECLARE_TR_FUNCTIONS(TandemDialogs)
};

QDateEdit* makeDay(QDate day, const QString& objectName) {
    auto* edit = new QDateEdit(day);
    edit->setObjectName(objectName);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    return edit;
}

QLineEdit* makeReason() {
    auto* edit = new QLineEdit;
    edit->setObjectName(u"reason"_s);
    return edit;
}

QSpinBox* makeNumber(int value, int most, const QString& suffix, const QString& objectName) {
    auto* number = new QSpinBox;
    number->setObjectName(objectName);
    number->setRange(0, most);
    number->setValue(value);
    number->setSuffix(suffix);
    return number;
}

/// An explanation, rows, and the two verbs. It closes only once nothing is missing.
class ActDialog : public QDialog {
public:
    ActDialog(QWidget& parent, const QString& title, const QString& explanation)
        : QDialog(&parent)
        , m_form(new QFormLayout(this))
        , m_problem(new ToneLabel({}, Tone::Danger)) {
        setWindowTitle(title);
        setAttribute(Qt::WA_DeleteOnClose);
        setMinimumWidth(narrowest);
        m_form->setSpacing(Metrics::Grid);
        auto* words = new QLabel(explanation);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        words->setVisible(!explanation.isEmpty());
        m_form->addRow(words);
        m_problem->setWordWrap(true);
        m_problem->hide();
    }

    void add(const QString& label, QWidget* field) {
        field->setAccessibleName(QString(label).remove(u'&'));
        m_form->addRow(label, field);
        if (!m_first)
            m_first = field;
    }
    void addAlone(QWidget* field) { m_form->addRow(field); }

    /// \a missing: what has to be said still; an empty text: nothing.
    void ask(const QString& yes, std::function<void()> run, std::function<QString()> missing = {}) {
        m_missing = std::move(missing);
        m_form->addRow(m_problem);
        auto* box = new QDialogButtonBox;
        auto* button = makeButton(yes);
        button->setObjectName(u"yes"_s);
        makePrimary(*button);
        button->setDefault(true);
        box->addButton(button, QDialogButtonBox::AcceptRole);
        box->addButton(makeButton(TandemDialogsTexts::tr("Leave it")), QDialogButtonBox::RejectRole);
        connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
        connect(this, &QDialog::accepted, parentWidget(), std::move(run));
        m_form->addRow(box);
        if (m_first)
            m_first->setFocus();
        open();
    }

    void accept() override {
        const QString problem = m_missing ? m_missing() : QString();
        m_problem->setText(problem);
        m_problem->setVisible(!problem.isEmpty());
        if (problem.isEmpty())
            QDialog::accept();
    }

private:
    QFormLayout* m_form;
    ToneLabel* m_problem;
    QWidget* m_first = nullptr;
    std::function<QString()> m_missing;
};

QString missingReason(const QLineEdit& reason) {
    return reason.text().trimmed().isEmpty() ? TandemDialogsTexts::tr("Write the reason.") : QString();
}

} // namespace

void askDay(QWidget& parent, const DayQuestion& question, std::function<void(QDate)> run) {
    auto* dialog = new ActDialog(parent, question.title, question.explanation);
    if (question.mayBeOpen) {
        auto* day = new DateField;
        day->setObjectName(u"openDay"_s);
        day->setDate(question.day);
        dialog->add(question.label, day);
        dialog->ask(question.yes, [day, run = std::move(run)] { run(day->date()); });
        return;
    }
    QDateEdit* day = makeDay(question.day, u"day"_s);
    if (question.earliest.isValid())
        day->setMinimumDate(question.earliest);
    dialog->add(question.label, day);
    dialog->ask(question.yes, [day, run = std::move(run)] { run(day->date()); });
}

void askDays(QWidget& parent, QDate first, QDate last, QDate today, std::function<void(QDate, QDate)> run) {
    auto* dialog = new ActDialog(parent, TandemDialogsTexts::tr("Visits of which days?"), {});
    QDateEdit* from = makeDay(first, u"daysFrom"_s);
    QDateEdit* until = makeDay(last, u"daysUntil"_s);
    for (QDateEdit* day : {from, until})
        day->setMaximumDate(today);
    dialog->add(TandemDialogsTexts::tr("&From"), from);
    dialog->add(TandemDialogsTexts::tr("&Until"), until);
    dialog->ask(
        TandemDialogsTexts::tr("Show them"), [=, run = std::move(run)] { run(from->date(), until->date()); }, [=] {
            return until->date() < from->date() ? TandemDialogsTexts::tr("The last day lies before the first.") : QString();
        });
}

void askPause(QWidget& parent, QDate today, std::function<void(QDate, QDate, const QString&)> run) {
    auto* dialog =
        new ActDialog(parent, TandemDialogsTexts::tr("Pause the tandem"),
                      TandemDialogsTexts::tr("No visits are planned meanwhile. Without a last day it rests until somebody "
                                "resumes it."));
    QDateEdit* from = makeDay(today, u"pauseFrom"_s);
    auto* until = new DateField;
    until->setObjectName(u"pauseUntil"_s);
    QLineEdit* reason = makeReason();
    dialog->add(TandemDialogsTexts::tr("&From"), from);
    dialog->add(TandemDialogsTexts::tr("&Until"), until);
    dialog->add(TandemDialogsTexts::tr("&Why"), reason);
    dialog->ask(
        TandemDialogsTexts::tr("Pause"), [=, run = std::move(run)] { run(from->date(), until->date(), reason->text().trimmed()); },
        [=] {
            if (until->date().isValid() && until->date() < from->date())
                return TandemDialogsTexts::tr("The last day lies before the first.");
            return missingReason(*reason);
        });
}

void askEnd(QWidget& parent, const QString& pair, QDate today, std::function<void(QDate, const QString&, bool)> run) {
    auto* dialog = new ActDialog(parent, TandemDialogsTexts::tr("End the tandem"),
                                 TandemDialogsTexts::tr("%1. Visits planned after the last day are taken out.", "a pair").arg(pair));
    QDateEdit* day = makeDay(today, u"endDay"_s);
    QLineEdit* reason = makeReason();
    auto* block = new QCheckBox(TandemDialogsTexts::tr("Do not bring the two together again"));
    block->setObjectName(u"block"_s);
    dialog->add(TandemDialogsTexts::tr("&Last day"), day);
    dialog->add(TandemDialogsTexts::tr("&Why"), reason);
    dialog->addAlone(block);
    dialog->ask(
        TandemDialogsTexts::tr("End the tandem"),
        [=, run = std::move(run)] { run(day->date(), reason->text().trimmed(), block->isChecked()); },
        [=] { return missingReason(*reason); });
}

void askMove(QWidget& parent, const QString& what, QDate day, TimeRange hours,
             std::function<void(QDate, TimeRange)> run) {
    auto* dialog = new ActDialog(parent, TandemDialogsTexts::tr("Move this time"),
                                 TandemDialogsTexts::tr("%1. Only this one; the others stay as they are.", "a time").arg(what));
    QDateEdit* to = makeDay(day, u"moveTo"_s);
    auto* at = new HoursField;
    at->setObjectName(u"moveHours"_s);
    at->setHours(hours);
    dialog->add(TandemDialogsTexts::tr("&Day"), to);
    dialog->add(TandemDialogsTexts::tr("&Hours"), at);
    dialog->ask(
        TandemDialogsTexts::tr("Move it"), [=, run = std::move(run)] { run(to->date(), at->hours()); },
        [=] { return at->hours().isEmpty() ? TandemDialogsTexts::tr("The end has to be after the start.") : QString(); });
}

void askCadence(QWidget& parent, const QString& what, const When& cadence, std::function<void(const When&)> run) {
    auto* dialog = new ActDialog(parent, TandemDialogsTexts::tr("This and all later times"),
                                 TandemDialogsTexts::tr("From %1 on. What was before stays as it was.", "a time").arg(what));
    auto* when = new WhenField;
    when->setObjectName(u"newCadence"_s);
    when->setOnlyRepeating();
    when->setWhen(cadence);
    dialog->add(TandemDialogsTexts::tr("How &often"), when);
    dialog->ask(
        TandemDialogsTexts::tr("Change from then on"), [=, run = std::move(run)] { run(when->when()); },
        [=] {
            const When chosen = when->when();
            if (!chosen.from.isValid())
                return TandemDialogsTexts::tr("Say from which day on.");
            return chosen.hours.isEmpty() ? TandemDialogsTexts::tr("The end has to be after the start.") : QString();
        });
}

void askVisit(QWidget& parent, const QString& pair, QDate today, int minutes,
              std::function<void(QDate, int, int)> run) {
    auto* dialog = new ActDialog(parent, TandemDialogsTexts::tr("Note an extra visit"),
                                 TandemDialogsTexts::tr("%1. A visit that took place besides the series.", "a pair").arg(pair));
    QDateEdit* day = makeDay(today, u"visitDay"_s);
    day->setMaximumDate(today);
    QSpinBox* length = makeNumber(minutes, 24 * 60, TandemDialogsTexts::tr(" min"), u"visitMinutes"_s);
    length->setMinimum(1);
    QSpinBox* way = makeNumber(0, mostKilometres, TandemDialogsTexts::tr(" km"), u"visitKilometres"_s);
    dialog->add(TandemDialogsTexts::tr("&Day"), day);
    dialog->add(TandemDialogsTexts::tr("&Time spent"), length);
    dialog->add(TandemDialogsTexts::tr("&Kilometres"), way);
    dialog->ask(TandemDialogsTexts::tr("Note the visit"),
                [=, run = std::move(run)] { run(day->date(), length->value(), way->value()); });
}

} // namespace entraide

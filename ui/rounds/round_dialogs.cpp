// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/round_dialogs.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/printing/round_sheet.h"
#include "ui/printing/sheet_languages.h"
#include "ui/rounds/needs_field.h"
#include "ui/words/round_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QInputDialog>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QDialogButtonBox* buttons(QDialog& dialog, const QString& yes, const QString& no) {
    auto* box = new QDialogButtonBox;
    auto* accept = makeButton(yes);
    makePrimary(*accept);
    box->addButton(accept, QDialogButtonBox::AcceptRole);
    box->addButton(makeButton(no), QDialogButtonBox::RejectRole);
    accept->setDefault(true);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

} // namespace

FinishDialog::FinishDialog(int most, int usual, int open, QWidget* parent)
    : QDialog(parent)
    , m_portions(new QSpinBox) {
    setWindowTitle(tr("Finish the round"));
    m_portions->setRange(0, most);
    m_portions->setValue(usual);
    m_portions->selectAll();
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(tr("Portions handed out"), m_portions);
    if (open > 0) {
        m_rest = new QCheckBox(tr("The %n stop(s) that is (are) not marked was (were) done too", nullptr, open));
        m_rest->setChecked(true);
        form->addRow(m_rest);
    }
    form->addRow(buttons(*this, tr("Finish the round"), tr("Not yet")));
}

int FinishDialog::portions() const {
    return m_portions->value();
}

bool FinishDialog::restDone() const {
    return !m_rest || m_rest->isChecked();
}

HandOutDialog::HandOutDialog(const PlannedStop& planned, int most, QWidget* parent)
    : QDialog(parent)
    , m_portions(new QSpinBox) {
    setWindowTitle(tr("Handed out at %1", "a zone").arg(stopTitle(planned.work)));
    m_portions->setObjectName(u"handedOut"_s);
    m_portions->setRange(0, most);
    m_portions->setValue(planned.done ? planned.handedOut : std::min(-planned.work.portions, most));
    m_portions->selectAll();
    QList<SpecialNeed> kinds = NeedsField::allKinds();
    kinds.removeIf([&](SpecialNeed kind) {
        return isMeal(kind) &&
               std::ranges::find(planned.work.needs, kind, &NeedCount::need) == planned.work.needs.end();
    });
    m_needs = new NeedsField(planned.work.kind == StopKind::HandOut ? kinds : QList<SpecialNeed>());
    m_needs->setNeeds(planned.work.needs);
    m_needs->setMostMeals(m_portions->value());
    connect(m_portions, &QSpinBox::valueChanged, m_needs, &NeedsField::setMostMeals);
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(tr("Portions handed out"), m_portions);
    if (planned.work.kind == StopKind::HandOut)
        form->addRow(tr("Of them, and besides"), m_needs);
    form->addRow(buttons(*this, tr("Note it"), tr("Not yet")));
}

HandedOut HandOutDialog::handedOut() const {
    return {m_portions->value(), m_needs->needs()};
}

AnnounceDialog::AnnounceDialog(const QString& where, std::optional<int> announced, int usual, QWidget* parent)
    : QDialog(parent)
    , m_time(new QTimeEdit(QTime(0, 0).addSecs(announced.value_or(usual) * 60))) {
    setWindowTitle(tr("Announced"));
    m_time->setObjectName(u"announced"_s);
    m_time->setDisplayFormat(u"HH:mm"_s);
    m_time->setAccessibleName(tr("The rider comes at"));
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(new QLabel(where));
    form->addRow(tr("The rider comes at"), m_time);
    QDialogButtonBox* box = buttons(*this, tr("Note it"), tr("Not yet"));
    if (announced) {
        auto* takeBack = makeButton(tr("No hour was said"));
        takeBack->setObjectName(u"takeBack"_s);
        box->addButton(takeBack, QDialogButtonBox::ResetRole);
        connect(takeBack, &QPushButton::clicked, this, [this] {
            m_takenBack = true;
            accept();
        });
    }
    form->addRow(box);
}

std::optional<int> AnnounceDialog::minute() const {
    if (m_takenBack)
        return std::nullopt;
    return m_time->time().hour() * 60 + m_time->time().minute();
}

RoundPrintDialog::RoundPrintDialog(QDate date, bool one, To to, QWidget* parent)
    : QDialog(parent)
    , m_which(new QComboBox)
    , m_level(new QComboBox)
    , m_language(new QComboBox)
    , m_phones(new QCheckBox(tr("Phones (coordination only)")))
    , m_destroyAfter(new QDateEdit(usualDestroyAfter(date))) {
    setWindowTitle(tr("Round sheets"));
    if (one)
        m_which->addItem(tr("The chosen round"), true);
    m_which->addItem(tr("All rounds of the day"), false);
    m_level->addItem(tr("Coordination: names and phones"), static_cast<int>(RosterLevel::Coordinator));
    m_level->addItem(tr("Team: first name and initial"), static_cast<int>(RosterLevel::Team));
    for (const QList<Language>& languages : sheetLanguages())
        m_language->addItem(sentenceCase(word(languages)));
    m_which->setAccessibleName(tr("Sheets"));
    m_level->setAccessibleName(tr("Level"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setCurrentIndex(usualSheetLanguages());
    m_phones->setChecked(true);
    m_destroyAfter->setCalendarPopup(true);
    m_destroyAfter->setDisplayFormat(u"dd/MM/yyyy"_s);
    connect(m_level, &QComboBox::currentIndexChanged, this,
            [this] { m_phones->setEnabled(options().level == RosterLevel::Coordinator); });
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(tr("Sheets"), m_which);
    form->addRow(tr("Level"), m_level);
    form->addRow({}, m_phones);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Destroy after"), m_destroyAfter);
    form->addRow(buttons(*this, to == To::Pdf ? tr("Save as PDF…") : tr("Print…"), tr("Close")));
}

bool RoundPrintDialog::onlyChosen() const {
    return m_which->currentData().toBool();
}

void RoundPrintDialog::setSetup(const PageSetup& setup) {
    m_level->setCurrentIndex(std::max(0, m_level->findData(static_cast<int>(setup.level))));
    if (const auto at = static_cast<int>(sheetLanguages().indexOf(setup.languages)); at >= 0)
        m_language->setCurrentIndex(at);
    m_phones->setChecked(setup.phones);
}

PageSetup RoundPrintDialog::setup(const PageSetup& before) const {
    const PrintOptions chosen = options();
    PageSetup setup = before;
    setup.level = chosen.level;
    setup.languages = chosen.languages;
    setup.phones = chosen.phones;
    return setup;
}

PrintOptions RoundPrintDialog::options() const {
    PrintOptions result;
    result.level = static_cast<RosterLevel>(m_level->currentData().toInt());
    result.languages = sheetLanguages().value(m_language->currentIndex());
    result.destroyAfter = m_destroyAfter->date();
    result.phones = m_phones->isChecked();
    return result;
}

void askOneOf(QWidget& parent, const QString& title, const QString& question, const QString& yes,
              const QStringList& choices, std::function<void(int)> run) {
    auto* dialog = new QInputDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(question);
    dialog->setComboBoxItems(choices);
    dialog->setOkButtonText(yes);
    QObject::connect(dialog, &QDialog::accepted, &parent, [dialog, run = std::move(run)] {
        if (const auto* box = dialog->findChild<QComboBox*>()) // by its number: two choices may read alike
            run(box->currentIndex());
    });
    dialog->open();
}

} // namespace entraide

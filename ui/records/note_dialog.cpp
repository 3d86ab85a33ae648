// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/note_dialog.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int textWidth = 440;
constexpr int textLines = 5;

QDialogButtonBox* buttons(QDialog& dialog, const QString& yes, const QString& no) {
    auto* box = new QDialogButtonBox;
    QPushButton* keep = makeButton(yes);
    makePrimary(*keep);
    box->addButton(keep, QDialogButtonBox::AcceptRole);
    box->addButton(makeButton(no), QDialogButtonBox::RejectRole);
    keep->setDefault(true);
    QObject::connect(box, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(box, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return box;
}

} // namespace

FollowUpField::FollowUpField(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_line(new QLineEdit)
    , m_read(new ToneLabel({}, Tone::Muted)) {
    m_line->setPlaceholderText(tr("+7, or a date"));
    m_line->setObjectName(u"followUp"_s);
    m_read->setFont(secondaryFont(font()));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_read);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FollowUpField::say);
    say();
}

void FollowUpField::setDate(QDate date) {
    m_line->setText(dateText(date));
}

QDate FollowUpField::date() const {
    return followUpFromText(m_line->text(), m_today).value_or(QDate());
}

bool FollowUpField::isEmpty() const {
    return m_line->text().trimmed().isEmpty();
}

bool FollowUpField::isAcceptable() const {
    return isEmpty() || (date().isValid() && date() >= m_today);
}

void FollowUpField::say() {
    m_line->setAccessibleName(accessibleName());
    if (isEmpty()) {
        m_read->setTone(Tone::Muted);
        m_read->setText(tr("Leave it empty when there is nothing to come back to."));
    } else if (!date().isValid()) {
        m_read->setTone(Tone::Danger);
        m_read->setText(tr("This is no day. Type +7 for in a week, or a date."));
    } else {
        m_read->setTone(date() < m_today ? Tone::Danger : Tone::Muted);
        m_read->setText(date() < m_today ? tr("This day is over.")
                                         : sentenceCase(longDayText(date())) + u' ' + QString::number(date().year()));
    }
}

NoteDialog::NoteDialog(const QString& title, const QString& about, const NoteDraft& draft, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_text(new QPlainTextEdit(draft.text))
    , m_followUp(new FollowUpField(today))
    , m_level(new ChoiceField(choiceNames<ReadingLevel>()))
    , m_problem(new ToneLabel({}, Tone::Danger)) {
    setWindowTitle(title);
    m_text->setTabChangesFocus(true);
    m_text->setObjectName(u"noteText"_s);
    m_text->setMinimumSize(textWidth, textLines * fontMetrics().lineSpacing() + 2 * Metrics::Grid);
    m_followUp->setDate(draft.followUp);
    m_level->setChosen(static_cast<int>(draft.level));
    m_level->setObjectName(u"noteLevel"_s);
    auto* what = new QLabel(about);
    what->setWordWrap(true);
    what->setFont(boldFont(font()));
    what->setVisible(!about.isEmpty());
    auto* form = new QFormLayout;
    form->setSpacing(Metrics::Grid);
    const auto row = [&](const QString& label, QWidget* field) {
        auto* name = new QLabel(label);
        name->setBuddy(field);
        field->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(name, field);
    };
    row(tr("&Note"), m_text);
    row(tr("&Come back to it"), m_followUp);
    row(tr("&For whom"), m_level);
    m_followUp->line().setAccessibleName(m_followUp->accessibleName());
    m_level->setToolTip(tr("A note for the doorstep is not shown in lists and on paper: only where it is opened."));
    m_problem->hide();
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Metrics::Grid);
    column->addWidget(what);
    column->addLayout(form);
    column->addWidget(m_problem);
    column->addWidget(buttons(*this, tr("Keep the note"), tr("Leave it")));
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* keep = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(keep, &QShortcut::activated, this, &NoteDialog::accept);
    }
    // What is typed after the question is asked about again.
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (std::exchange(m_warned, false))
            m_problem->hide();
    });
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

NoteDraft NoteDialog::noted() const {
    NoteDraft draft = m_draft;
    draft.text = m_text->toPlainText().trimmed();
    draft.followUp = m_followUp->date();
    draft.level = static_cast<ReadingLevel>(m_level->chosen());
    return draft;
}

void NoteDialog::accept() {
    const bool textMissing = m_text->toPlainText().trimmed().isEmpty();
    // A day that has come may stay as it is.
    const bool dayWrong =
        !m_followUp->isAcceptable() && (!m_followUp->date().isValid() || m_followUp->date() != m_draft.followUp);
    if (!textMissing && !dayWrong) {
        QDialog::accept();
        return;
    }
    m_warned = false;
    m_problem->setText(textMissing ? tr("Write what there is to know.")
                                   : tr("Give a day from today on, or leave it empty."));
    m_problem->show();
    (textMissing ? static_cast<QWidget*>(m_text) : m_followUp)->setFocus();
}

void NoteDialog::reject() {
    const QString text = m_text->toPlainText().trimmed();
    if (m_warned || text.isEmpty() || text == m_draft.text.trimmed()) {
        QDialog::reject();
        return;
    }
    m_warned = true;
    m_problem->setText(tr("The note is not kept yet. Leave it once more to throw it away."));
    m_problem->show();
    m_text->setFocus();
}

void askNote(QWidget& parent, const QString& title, const QString& about, const NoteDraft& draft, QDate today,
             std::function<void(const NoteDraft&)> run) {
    auto* dialog = new NoteDialog(title, about, draft, today, &parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, &parent, [dialog, run = std::move(run)] { run(dialog->noted()); });
    dialog->open();
}

void askLaterDay(QWidget& parent, const QString& title, const QString& question, QDate today,
                 std::function<void(QDate)> run) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"laterDay"_s);
    dialog->setWindowTitle(title);
    auto* asked = new QLabel(question);
    asked->setWordWrap(true);
    auto* day = new FollowUpField(today);
    day->setAccessibleName(question);
    day->line().setText(u"+1"_s);
    day->line().selectAll();
    asked->setBuddy(day);
    auto* column = new QVBoxLayout(dialog);
    column->setSpacing(Metrics::Grid);
    column->addWidget(asked);
    column->addWidget(day);
    column->addWidget(buttons(*dialog, NoteDialog::tr("Postpone"), NoteDialog::tr("Leave it")));
    const auto refresh = [dialog, day, today] {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->isDefault())
                button->setEnabled(day->date().isValid() && day->date() > today);
        }
    };
    QObject::connect(&day->line(), &QLineEdit::textChanged, dialog, refresh);
    refresh();
    QObject::connect(dialog, &QDialog::accepted, &parent, [day, run = std::move(run)] { run(day->date()); });
    dialog->open();
}

} // namespace entraide

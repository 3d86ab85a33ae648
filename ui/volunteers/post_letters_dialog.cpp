// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/post_letters_dialog.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/printing/many_letters.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

PostLettersDialog::PostLettersDialog(qsizetype count, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_letter(new QComboBox)
    , m_window(new QComboBox)
    , m_first(new QDateEdit(QDate(today.year(), 1, 1)))
    , m_last(new QDateEdit(today)) {
    setWindowTitle(tr("Letters"));
    m_letter->addItem(tr("Hours certificate"), static_cast<int>(VolunteerLetter::Certificate));
    m_letter->addItem(tr("Information note"), static_cast<int>(VolunteerLetter::InformationNote));
    m_window->addItem(tr("Window at the right (C5/6)"), static_cast<int>(LetterWindow::Right));
    m_window->addItem(tr("Window at the left (C5/6)"), static_cast<int>(LetterWindow::Left));
    m_window->addItem(tr("No envelope"), static_cast<int>(LetterWindow::None));
    const auto name = [](QWidget* field, const QString& text) { field->setAccessibleName(text); };
    name(m_letter, tr("Letter"));
    name(m_window, tr("Envelope"));
    name(m_first, tr("From"));
    name(m_last, tr("To"));
    for (QDateEdit* field : {m_first, m_last}) {
        field->setCalendarPopup(true);
        field->setDisplayFormat(u"dd/MM/yyyy"_s);
    }
    connect(m_letter, &QComboBox::currentIndexChanged, this, [this] {
        for (QDateEdit* field : {m_first, m_last})
            field->setEnabled(run().letter == VolunteerLetter::Certificate);
    });
    auto* form = new QFormLayout(this);
    form->setSpacing(Metrics::Grid);
    form->addRow(new QLabel(tr("For %n volunteer(s), each in the own language.", nullptr, static_cast<int>(count))));
    form->addRow(tr("Letter"), m_letter);
    form->addRow(tr("From"), m_first);
    form->addRow(tr("To"), m_last);
    form->addRow(tr("Envelope"), m_window);
    auto* leave = makeButton(tr("Close"));
    auto* pdf = makeButton(tr("To PDF…"));
    auto* print = makeButton(tr("Print…"), u"print"_s);
    makePrimary(*print);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(pdf, &QPushButton::clicked, this, [this] { choose(To::Pdf); });
    connect(print, &QPushButton::clicked, this, [this] { choose(To::Printer); });
    auto* foot = new QHBoxLayout;
    foot->addWidget(leave);
    foot->addStretch(1);
    foot->addWidget(pdf);
    foot->addWidget(print);
    form->addRow(foot);
}

LetterRun PostLettersDialog::run() const {
    LetterRun run;
    run.letter = static_cast<VolunteerLetter>(m_letter->currentData().toInt());
    run.first = std::min(m_first->date(), m_last->date());
    run.last = std::max(m_first->date(), m_last->date());
    run.window = static_cast<LetterWindow>(m_window->currentData().toInt());
    return run;
}

void PostLettersDialog::choose(To to) {
    Q_EMIT chosen(to);
    accept();
}

} // namespace entraide

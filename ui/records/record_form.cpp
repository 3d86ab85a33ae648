// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/record_form.h"

#include "ui/common/button.h"
#include "ui/common/field_names.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/error_words.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

ToneLabel* makeProblem() {
    auto* label = new ToneLabel({}, Tone::Danger);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showProblem(ToneLabel& label, const QString& sentence, bool warning) {
    label.setTone(warning ? Tone::Warning : Tone::Danger);
    label.setText(sentence);
    label.show();
}

} // namespace

RecordForm::RecordForm(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_general(makeProblem())
    , m_scroll(new QScrollArea)
    , m_save(makeButton(tr("Save"), u"check"_s)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(recordTitleFont(font()));
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::PagePadding);
    m_column->setSpacing(Metrics::Grid);
    m_column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // the fields take it, and scroll into view

    auto* head = new QVBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::Grid);
    head->addWidget(m_title);
    head->addWidget(m_general);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::PagePadding);
    foot->addStretch(1);
    QPushButton* leave = makeButton(tr("Leave without saving"));
    makePrimary(*m_save);
    foot->addWidget(leave);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &RecordForm::saveRequested);
    connect(leave, &QPushButton::clicked, this, &RecordForm::leaveRequested);
    auto* save = new QShortcut(QKeySequence(u"Ctrl+S"_s), this);
    save->setContext(Qt::WidgetWithChildrenShortcut);
    connect(save, &QShortcut::activated, this, &RecordForm::saveRequested);
    auto* away = new QShortcut(QKeySequence(u"Shift+Esc"_s), this);
    away->setContext(Qt::WidgetWithChildrenShortcut);
    connect(away, &QShortcut::activated, this, &RecordForm::leaveRequested);
    m_save->setToolTip(save->key().toString(QKeySequence::NativeText));
    leave->setToolTip(away->key().toString(QKeySequence::NativeText));
}

/// What is filled in after it came to the front, by who opened it, was not typed either.
bool RecordForm::event(QEvent* event) {
    if (event->type() == QEvent::ShowToParent) {
        ++m_openings;
        m_isJustOpened = true;
        m_untouched = typedIn(*this);
        QMetaObject::invokeMethod(
            this,
            [this, opening = m_openings] {
                if (opening != m_openings)
                    return;
                m_isJustOpened = false;
                if (m_untouched)
                    m_untouched = typedIn(*this);
            },
            Qt::QueuedConnection);
    }
    return QWidget::event(event);
}

QString RecordForm::whatIsTyped() const {
    const bool isTouched = isOpen() && (!m_untouched || *m_untouched != typedIn(*this));
    return isTouched ? m_title->text() : QString();
}

QVariant RecordForm::typed() const {
    return QVariantList{origin(), QVariant(typedIn(*this)), QVariant(m_untouched.value_or(QVariantList()))};
}

void RecordForm::takeUp(const QVariant& typed) {
    const QVariantList parts = typed.toList();
    if (parts.value(0).isValid())
        beginWith(parts[0]);
    QVariantList again = parts.value(1).toList();
    const QVariantList untouched = parts.value(2).toList();
    const QVariantList now = typedIn(*this);
    if (untouched.size() == again.size() && now.size() == again.size()) {
        for (qsizetype i = 0; i < again.size(); ++i) {
            if (again.at(i) == untouched.at(i)) // nobody typed it: it is as it is stored by now
                again[i] = now.at(i);
        }
    }
    typeAgain(*this, again);
    m_untouched.reset();
}

void RecordForm::setTitle(const QString& title) {
    m_title->setText(title);
}

void RecordForm::setSaveText(const QString& text) {
    m_save->setText(text);
}

void RecordForm::addGroup(const QString& title) {
    auto* header = new GroupHeader(title);
    header->setFoldable(false);
    m_column->insertWidget(m_column->count() - 1, header);
    m_rows = new QFormLayout;
    m_rows->setLabelAlignment(Qt::AlignRight | Qt::AlignTop);
    m_rows->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setVerticalSpacing(Metrics::Grid);
    m_column->insertLayout(m_column->count() - 1, m_rows);
}

void RecordForm::addRow(const QString& path, const QString& label, QWidget* field) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(field);
    ToneLabel* problem = makeProblem();
    column->addWidget(problem);
    auto* name = new QLabel(label);
    name->setBuddy(field);
    if (field->focusProxy()) // its key leads nowhere else
        field->setFocusPolicy(Qt::TabFocus);
    nameField(*field, field->accessibleName().isEmpty() ? QString(label).remove(u'&') : field->accessibleName());
    m_rows->addRow(name, holder);
    m_byPath.insert(path, {field, problem});
}

const RecordForm::Row* RecordForm::rowOf(QString path) const {
    while (true) {
        if (const auto row = m_byPath.constFind(path); row != m_byPath.constEnd())
            return &*row;
        const qsizetype dot = path.lastIndexOf(u'.');
        if (dot < 0)
            return nullptr;
        path.truncate(dot);
    }
}

void RecordForm::clearIssues() {
    m_general->hide();
    for (const Row& row : std::as_const(m_byPath))
        row.problem->hide();
}

void RecordForm::showIssues(const QList<FormIssue>& issues) {
    QList<FieldProblem> problems;
    for (const FormIssue& issue : issues)
        problems.append({issue.field, sentenceFor(issue), issue.warning});
    showProblems(problems);
}

void RecordForm::showProblems(const QList<FieldProblem>& problems) {
    clearIssues();
    bool focused = false;
    for (const FieldProblem& problem : problems) {
        const Row* row = rowOf(problem.field);
        ToneLabel* label = row ? row->problem : m_general;
        showProblem(*label, problem.sentence, problem.warning);
        if (!problem.warning && !focused && row) {
            row->field->setFocus();
            m_scroll->ensureWidgetVisible(row->field->parentWidget());
            focused = true;
        }
    }
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/program_form.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/exchange/exchange_office.h"
#include "ui/words/error_words.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int programFormFieldWidth = 420;

} // namespace

ProgramForm::ProgramForm(ExchangeOffice& office, QWidget* parent)
    : QWidget(parent)
    , m_office(office)
    , m_title(new QLabel)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_database(new QComboBox)
    , m_tokenRow(new QWidget)
    , m_token(new QLineEdit)
    , m_note(new IconText(u"info"_s, {}))
    , m_newToken(makeButton(tr("New token"), u"key"_s))
    , m_save(makeButton(tr("Save the program"), u"check"_s))
    , m_leave(makeButton(tr("Cancel"))) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_title->setFont(recordTitleFont(font()));
    m_name->setObjectName(u"programName"_s);
    m_name->setAccessibleName(tr("Name of the program"));
    m_role->setObjectName(u"programRole"_s);
    m_role->setAccessibleName(tr("What the program may do"));
    m_role->addItem(tr("read and write"), QVariant::fromValue(exchange::PeerRole::Coordinator));
    m_role->addItem(tr("read only"), QVariant::fromValue(exchange::PeerRole::Reader));
    m_database->setObjectName(u"programDatabase"_s);
    m_database->setAccessibleName(tr("Which database the program sees"));
    m_token->setObjectName(u"programToken"_s);
    m_token->setAccessibleName(tr("Token of the program"));
    m_token->setReadOnly(true);
    for (QWidget* field : QList<QWidget*>{m_name, m_role, m_database, m_tokenRow})
        field->setMaximumWidth(programFormFieldWidth);
    QPushButton* copy = makeButton(tr("Copy"), u"copy"_s);
    copy->setObjectName(u"copyProgramToken"_s);
    copy->setAccessibleName(tr("Copy the token of the program"));
    auto* tokenRow = new QHBoxLayout(m_tokenRow);
    tokenRow->setContentsMargins({});
    tokenRow->addWidget(m_token, 1);
    tokenRow->addWidget(copy);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setVerticalSpacing(Metrics::Grid);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&May"), m_role);
    form->addRow(tr("&Database"), m_database);
    form->addRow({}, m_tokenRow);
    auto* about = new ToneLabel(tr("For a page or a program that uses PouchDB, on this PC. It is let in with its token "
                                   "while this desk listens to programs."),
                                Tone::Muted);
    about->setWordWrap(true);
    m_newToken->setObjectName(u"newProgramToken"_s);
    m_save->setObjectName(u"saveProgram"_s);
    m_leave->setObjectName(u"leaveProgram"_s);
    makePrimary(*m_save);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_newToken);
    foot->addStretch(1);
    foot->addWidget(m_leave);
    foot->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, 12, Metrics::PagePadding, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(about);
    column->addLayout(form);
    column->addWidget(m_note);
    column->addStretch(1);
    column->addLayout(foot);
    auto* escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(escape);
    connect(escape, &QAction::triggered, this, &ProgramForm::leaveRequested);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        if (m_program.id.isEmpty())
            Q_EMIT leaveRequested();
        else
            Q_EMIT saved(m_program.id);
    });
    connect(m_save, &QPushButton::clicked, this, &ProgramForm::save);
    connect(m_name, &QLineEdit::returnPressed, this, &ProgramForm::save);
    connect(m_newToken, &QPushButton::clicked, this, &ProgramForm::makeToken);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_token->text()); });
}

void ProgramForm::begin(const exchange::Peer& program) {
    m_program = program;
    const bool isNew = program.id.isEmpty();
    m_title->setText(isNew ? tr("Add a program") : tr("Change %1").arg(program.name));
    m_name->setText(program.name);
    m_role->setCurrentIndex(m_role->findData(QVariant::fromValue(program.role)));
    m_database->clear();
    m_database->addItem(tr("all of this desk's"), QString());
    for (const auto& database : m_office.desk().databases())
        m_database->addItem(database.name, database.name);
    if (program.databases.size() == 1)
        m_database->setCurrentIndex(std::max(0, m_database->findData(program.databases.first())));
    for (QWidget* field : QList<QWidget*>{m_name, m_role, m_database})
        field->setEnabled(true);
    m_token->clear();
    m_tokenRow->hide();
    m_note->hide();
    m_newToken->setVisible(!isNew);
    m_save->setText(isNew ? tr("Make its token") : tr("Save the program"));
    m_save->show();
    m_leave->setText(tr("Cancel"));
    m_name->setFocus();
}

exchange::Peer ProgramForm::written() const {
    exchange::Peer program = m_program;
    program.kind = exchange::PeerKind::Client;
    program.name = m_name->text().simplified();
    program.role = m_role->currentData().value<exchange::PeerRole>();
    const QString database = m_database->currentData().toString();
    program.databases = database.isEmpty() ? QStringList() : QStringList{database};
    return program;
}

void ProgramForm::save() {
    if (written().name.isEmpty()) {
        m_note->setIcon(u"warning"_s, Tone::Warning);
        m_note->setText(tr("Give the program a name, so that you know later whom its token lets in."));
        m_note->show();
        m_name->setFocus();
        return;
    }
    if (m_program.id.isEmpty()) {
        makeToken();
        return;
    }
    try {
        Q_EMIT saved(m_office.save(written()));
    } catch (const Error& error) {
        m_note->setIcon(u"warning"_s, Tone::Danger);
        m_note->setText(sentenceFor(error));
        m_note->show();
    }
}

void ProgramForm::makeToken() {
    try {
        const exchange::PeerBook::NewClient made = m_office.makeProgram(written());
        m_program = *m_office.book().find(made.id);
        showToken(made.token);
    } catch (const Error& error) {
        m_note->setIcon(u"warning"_s, Tone::Danger);
        m_note->setText(sentenceFor(error));
        m_note->show();
    }
}

void ProgramForm::showToken(const QByteArray& token) {
    m_token->setText(QString::fromLatin1(token));
    m_token->setCursorPosition(0);
    m_tokenRow->show();
    m_note->setIcon(u"key"_s, Tone::Warning);
    const QString once = tr("This token is shown now and never again. Copy it into the program before you close this.");
    m_note->setText(m_office.isListening()
                        ? once
                        : once + u' ' +
                              tr("This desk does not listen to programs yet; switch that on under “This "
                                 "desk”."));
    m_note->show();
    for (QWidget* field : QList<QWidget*>{m_name, m_role, m_database})
        field->setEnabled(false);
    m_newToken->hide();
    m_save->hide();
    m_leave->setText(tr("Close"));
    m_token->setFocus();
    m_token->selectAll();
}

/// Once is once.
void ProgramForm::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    if (isHidden())
        m_token->clear();
}

} // namespace entraide

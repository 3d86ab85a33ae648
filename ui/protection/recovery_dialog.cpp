// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/recovery_dialog.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/recovery_sheet.h"
#include "ui/words/error_words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView paperKind("recovery_sheet");

/// In two lines, as on the sheet.
QString shownCode(const QString& code) {
    const QStringList groups = code.split(u'-');
    const auto half = (groups.size() + 1) / 2;
    return groups.first(half).join(u"  "_s) + u'\n' + groups.sliced(half).join(u"  "_s);
}

} // namespace

RecoveryDialog::RecoveryDialog(Desk& desk, const QString& code, Language language, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_pages(std::make_shared<Paginator>(
          recoverySheet(letterHead(desk, today), desk.info().name, code, PrintWords({language}))))
    , m_said(new ToneLabel)
    , m_done(makeButton(tr("It is on paper, in a safe place"), u"check"_s)) {
    setWindowTitle(tr("Recovery sheet"));
    auto* column = new QVBoxLayout(this);
    constexpr int margin = 24;
    constexpr int width = 560;
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    setMinimumWidth(width);
    const auto paragraph = [&](const QString& text) {
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        column->addWidget(label);
        return label;
    };
    paragraph(tr("Recovery sheet"))->setFont(pageTitleFont(font()));
    paragraph(tr("This code opens the desk when nobody remembers a passphrase any more. It is shown only now; an older "
                 "sheet opens nothing from now on."));
    auto* shown = new QLabel(shownCode(code));
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(pageTitleFont(font()).pointSizeF() * 1.4);
    fixed.setBold(true);
    shown->setFont(fixed);
    shown->setObjectName(u"recoveryCode"_s);
    shown->setAlignment(Qt::AlignCenter);
    shown->setTextInteractionFlags(Qt::TextSelectableByKeyboard);
    shown->setAccessibleName(tr("Code of the recovery sheet"));
    column->addWidget(shown);
    paragraph(tr("Print it, and keep it in a closed envelope, locked away and not in this room. Do not photograph it."));
    m_said->setWordWrap(true);
    m_said->hide();
    column->addWidget(m_said);
    auto* buttons = new QDialogButtonBox;
    QPushButton* paper = makeButton(tr("&Print…"), u"print"_s);
    makePrimary(*paper);
    paper->setDefault(true);
    buttons->addButton(paper, QDialogButtonBox::ActionRole);
    QPushButton* file = makeButton(tr("Save as P&DF…"), u"file-out"_s);
    file->setAutoDefault(false);
    buttons->addButton(file, QDialogButtonBox::ActionRole);
    m_done->setAutoDefault(false);
    buttons->addButton(m_done, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    connect(paper, &QPushButton::clicked, this, &RecoveryDialog::print);
    connect(file, &QPushButton::clicked, this, [this] {
        askForFile(*this, tr("Save as PDF"), tr("recovery-sheet", "beginning of a file's name") + u".pdf"_s,
                   [this](const QString& path) { writePdf(path); });
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
}

void RecoveryDialog::print() {
    askToPrint(*this, m_desk, {.kind = paperKind, .level = {}, .format = {}}, m_pages, tr("Recovery sheet"),
               [this](const QString& failure) {
                   m_onPaper = m_onPaper || failure.isEmpty();
                   m_said->setText(failure.isEmpty() ? tr("The sheet went to the printer. Fetch it at once.") : failure);
                   m_said->show();
               });
}

void RecoveryDialog::writePdf(const QString& file) {
    try {
        enterPrinted(m_desk, {.kind = paperKind, .level = {}, .format = "pdf"_L1, .pages = m_pages->pageCount()});
        m_pages->writePdf(file, tr("Recovery sheet"));
        m_onPaper = true;
        m_said->setText(tr("The sheet is in “%1”. Print it and delete the file: who has it opens the desk.")
                            .arg(QDir::toNativeSeparators(file)));
    } catch (const Error& error) {
        m_said->setText(sentenceFor(error));
    }
    m_said->show();
}

void RecoveryDialog::reject() {
    if (!m_onPaper && !m_warned) {
        m_warned = true;
        m_said->setText(tr("The code is not on paper yet, and is not shown again. Close once more to leave it all the "
                           "same."));
        m_said->show();
        return;
    }
    QDialog::reject();
}

} // namespace entraide

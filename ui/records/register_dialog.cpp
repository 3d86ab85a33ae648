// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/register_dialog.h"

#include "ui/common/button.h"
#include "ui/common/group_header.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/message_bar.h"
#include "ui/common/metrics.h"
#include "ui/records/address_lookup.h"
#include "ui/records/server_form.h"
#include "ui/words/error_words.h"
#include "ui/words/placing_words.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int registerDialogWidth = 640;

/// Where the register is published: the open data of the federal administration.
const QString downloadPage = u"https://opendata.bosa.be/"_s;

QLabel* makeParagraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

} // namespace

RegisterDialog::RegisterDialog(AddressLookup& lookup, QWidget* parent)
    : QDialog(parent)
    , m_lookup(lookup)
    , m_messages(new MessageBar)
    , m_jobs(new JobBar)
    , m_holds(makeParagraph({}))
    , m_file(new QLineEdit)
    , m_choose(makeButton(tr("&Choose…"), u"folder"_s))
    , m_take(makeButton(tr("&Take the register in"), u"file-in"_s)) {
    build();
    refresh();
    m_file->setFocus();
}

RegisterDialog::~RegisterDialog() = default;

void RegisterDialog::build() {
    setObjectName(u"registerDialog"_s);
    setWindowTitle(tr("Address register"));
    setMinimumWidth(registerDialogWidth);
    m_jobs->setStoppingText(tr("Stopping. The register stays as it was."));
    m_holds->setObjectName(u"registerHolds"_s);
    m_holds->setTextFormat(Qt::PlainText);
    auto* title = new QLabel(tr("Address register"));
    title->setFont(pageTitleFont(font()));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(24, 24, 24, 24);
    page->setSpacing(12);
    page->addWidget(title);
    page->addWidget(m_holds);
    page->addWidget(makeSource());
    auto* server = new GroupHeader(tr("Our own server"));
    server->setFoldable(false);
    page->addWidget(server);
    page->addWidget(new ServerForm(m_lookup));
    page->addStretch(1);
    page->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_jobs);
    column->addLayout(page, 1);
}

QWidget* RegisterDialog::makeSource() {
    auto* purpose = makeParagraph(
        tr("With a register, addresses are found while they are typed, in French and in Dutch, and everybody stands at "
           "their house on the map. It is looked up on this computer alone: no address ever leaves it."));
    auto* source = makeParagraph(
        tr("The file is public and free: the Belgian register BeST, on the open data pages of the federal "
           "administration (BOSA). Take “openaddress-bebru.zip” for Brussels, “openaddress-bevlg.zip” for Flanders "
           "or “openaddress-bewal.zip” for Wallonia. %1")
            .arg(u"<a href=\"%1\">%1</a>"_s.arg(downloadPage)));
    source->setTextFormat(Qt::RichText);
    source->setOpenExternalLinks(true);
    source->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_file->setObjectName(u"registerFile"_s);
    m_file->setPlaceholderText(tr("openaddress-….zip, or the .csv in it"));
    m_choose->setAutoDefault(false);
    m_take->setObjectName(u"takeRegister"_s);
    m_take->setDefault(true);
    makePrimary(*m_take);
    auto* label = new QLabel(tr("&File"));
    label->setBuddy(m_file);
    auto* line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_file, 1);
    line->addWidget(m_choose);
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins({});
    column->setSpacing(Metrics::Grid);
    column->addWidget(purpose);
    column->addWidget(source);
    column->addLayout(line);
    column->addWidget(m_take, 0, Qt::AlignRight);
    connect(m_file, &QLineEdit::textChanged, this, &RegisterDialog::refresh);
    connect(m_choose, &QPushButton::clicked, this, &RegisterDialog::chooseFile);
    connect(m_take, &QPushButton::clicked, this, &RegisterDialog::takeIn);
    return part;
}

void RegisterDialog::setFile(const QString& path) {
    m_file->setText(QDir::toNativeSeparators(path));
}

void RegisterDialog::chooseFile() {
    const QString file = QFileDialog::getOpenFileName(this, tr("The file of addresses"), m_file->text(),
                                                      tr("Address registers (*.zip *.csv)"));
    if (!file.isEmpty())
        setFile(file);
}

void RegisterDialog::takeIn() {
    if (isBusy() || m_file->text().trimmed().isEmpty())
        return;
    m_messages->closeMessage();
    const QString source = QDir::fromNativeSeparators(m_file->text().trimmed());
    m_job = Job::run<RegisterImportResult>(
        tr("Taking the register in"),
        [source, file = m_lookup.geocoder().registerFile()](JobControl& control) {
            try {
                return importRegister(source, file, [&control](qint64 done, qint64 total) {
                    control.setTotal(total);
                    control.setDone(done);
                    return !control.isCancelled();
                });
            } catch (const Error& error) {
                if (error.code() == ErrorCode::Cancelled)
                    throw JobCancelled();
                throw;
            }
        },
        [this](const RegisterImportResult& result) { taken(result); },
        [this](const std::exception_ptr& fault) { fail(fault); }, this);
    m_jobs->watch(*m_job);
    connect(m_job, &Job::finished, this, [this](Job::State state) {
        m_job = nullptr;
        if (state == Job::State::Cancelled)
            m_messages->showMessage({.text = tr("Stopped. The register is what it was.")});
        refresh();
    });
    refresh();
}

void RegisterDialog::taken(const RegisterImportResult& result) {
    m_file->clear();
    m_messages->showMessage({.tone = Tone::Positive,
                             .text = registerImportText(result) + u' ' +
                                     tr("“Place addresses…”, in the menus of volunteers and of requests, puts on the "
                                        "map who is here already.")});
    Q_EMIT m_lookup.registerChanged();
}

void RegisterDialog::fail(const std::exception_ptr& fault) {
    m_messages->showMessage({.tone = Tone::Danger, .text = sentenceFor(errorOf(fault, m_file->text()))});
}

void RegisterDialog::refresh() {
    const Geocoder& geocoder = m_lookup.geocoder();
    if (const auto fault = geocoder.fault())
        m_holds->setText(sentenceFor(*fault));
    else if (const auto info = geocoder.info())
        m_holds->setText(registerText(*info));
    else
        m_holds->setText(tr("There is none yet: people stand in the middle of their postcode."));
    m_file->setEnabled(!isBusy());
    m_choose->setEnabled(!isBusy());
    m_take->setEnabled(!isBusy() && !m_file->text().trimmed().isEmpty());
    m_take->setText(geocoder.hasRegister() ? tr("&Take in another") : tr("&Take the register in"));
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/addresses/place_addresses_dialog.h"

#include "addresses/geocoder.h"
#include "storage/desk.h"
#include "ui/addresses/place_review.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/message_bar.h"
#include "ui/common/metrics.h"
#include "ui/records/address_lookup.h"
#include "ui/records/page.h"
#include "ui/words/error_words.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize placingSize{1040, 760};

} // namespace

PlaceAddressesDialog::PlaceAddressesDialog(PageContext& context, QStringList only, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_only(std::move(only))
    , m_messages(new MessageBar)
    , m_jobs(new JobBar)
    , m_says(new QLabel)
    , m_stack(new QStackedWidget)
    , m_register(makeButton(tr("&Address register…"), u"file-in"_s))
    , m_review(new PlaceReview(context.desk, context.addresses)) {
    build();
    begin();
}

PlaceAddressesDialog::~PlaceAddressesDialog() = default;

void PlaceAddressesDialog::build() {
    setObjectName(u"placeAddresses"_s);
    setWindowTitle(tr("Place addresses"));
    resize(placingSize);
    m_says->setObjectName(u"placingSays"_s);
    m_says->setWordWrap(true);
    m_says->setTextFormat(Qt::PlainText);
    m_register->setObjectName(u"openRegister"_s);
    m_register->setAutoDefault(false);
    makePrimary(*m_register);
    auto* nothing = new QWidget;
    auto* nothingColumn = new QVBoxLayout(nothing);
    nothingColumn->setContentsMargins({});
    nothingColumn->addWidget(m_register, 0, Qt::AlignLeft);
    nothingColumn->addStretch(1);
    m_stack->addWidget(nothing);
    m_stack->addWidget(m_review);
    auto* title = new QLabel(tr("Place addresses"));
    title->setFont(pageTitleFont(font()));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    auto* page = new QVBoxLayout;
    page->setContentsMargins(24, 24, 24, 24);
    page->setSpacing(12);
    page->addWidget(title);
    page->addWidget(m_says);
    page->addWidget(m_stack, 1);
    page->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(m_jobs);
    column->addLayout(page, 1);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_register, &QPushButton::clicked, this, [this] { m_context.addresses.openRegister(*this); });
    connect(&m_context.addresses, &AddressLookup::registerChanged, this, &PlaceAddressesDialog::begin);
    connect(m_review, &PlaceReview::done, this,
            [this](const QString& sentence, const QString& undoText, const ChangeSet& changes) {
                tell(sentence, Tone::Positive);
                Q_EMIT placed(sentence, undoText, changes);
            });
    connect(m_review, &PlaceReview::said, this, &PlaceAddressesDialog::tell);
    connect(m_review, &PlaceReview::openRequested, this, [this](const QString& id) {
        Q_EMIT openRequested(id);
        close();
    });
    connect(m_review, &PlaceReview::decided, this, [this](int left) {
        m_says->setText(left > 0 ? tr("%n address(es) left to look at.", nullptr, left)
                                 : tr("All of them are looked at."));
    });
}

void PlaceAddressesDialog::begin() {
    const Geocoder& geocoder = m_context.addresses.geocoder();
    m_stack->setCurrentIndex(0);
    m_register->setVisible(!geocoder.hasRegister());
    if (!geocoder.hasRegister()) {
        m_says->setText(
            tr("Without an address register, people stand in the middle of their postcode. Take one in, and "
               "everybody is put at their house."));
        return;
    }
    if (isBusy())
        return;
    m_says->setText(tr("Addresses are looked up in the register of this computer."));
    m_job = Job::run<Found>(
        tr("Looking up addresses"),
        [handle = m_context.desk.handle(), file = geocoder.registerFile(), postcodes = geocoder.postcodes(),
         only = m_only](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            const Geocoder own(file, postcodes);
            Found found;
            found.findings = findPlaces(*desk, own, only, [&control](qint64 done, qint64 total) {
                control.stopIfCancelled();
                control.setTotal(total);
                control.setDone(done);
            });
            found.taken = takeSure(*desk, found.findings, [&control](qint64, qint64) { control.stopIfCancelled(); });
            return found;
        },
        [this](const Found& found) { showFound(found); }, [this](const std::exception_ptr& fault) { fail(fault); },
        this);
    m_job->setWriting(true);
    m_jobs->watch(*m_job);
    connect(m_job, &Job::finished, this, [this](Job::State state) {
        m_job = nullptr;
        if (state == Job::State::Cancelled)
            m_says->setText(tr("Stopped. Nothing was changed."));
    });
}

void PlaceAddressesDialog::showFound(const Found& found) {
    m_context.desk.announce(found.taken.changes);
    const int count = found.taken.placed;
    const auto left = static_cast<int>(found.findings.toReview.size());
    if (count > 0) {
        const QString sentence = tr("%n address(es) were found: they are at their house on the map.", nullptr, count);
        tell(sentence, Tone::Positive);
        Q_EMIT placed(sentence, tr("Undo the placing"), found.taken.changes);
    }
    QStringList said;
    said.append(left > 0
                    ? tr("%n address(es) to look at. Nothing of them is changed before you accept it.", nullptr, left)
                : count > 0 ? tr("No other address has to be looked at.")
                            : tr("There is no address to place: all stand as surely as the register tells."));
    if (found.findings.withoutStreet > 0)
        said.append(tr("%n record(s) have a postcode and no street: they stay in its middle.", nullptr,
                       found.findings.withoutStreet));
    m_says->setText(said.join(u' '));
    Names names(m_context.desk);
    QList<PlaceReviewLine> lines;
    for (const PlaceFinding& finding : found.findings.toReview)
        lines.append({finding, title(names.of(finding.record))});
    m_review->show(lines);
    m_stack->setCurrentIndex(lines.isEmpty() ? 0 : 1);
    if (!lines.isEmpty())
        m_review->setFocus();
}

void PlaceAddressesDialog::reject() {
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

void PlaceAddressesDialog::fail(const std::exception_ptr& fault) {
    m_says->setText(tr("Nothing was changed."));
    tell(sentenceFor(errorOf(fault)), Tone::Danger);
}

void PlaceAddressesDialog::tell(const QString& sentence, Tone tone) {
    m_messages->showMessage({.tone = tone, .text = sentence});
}

void placeAddresses(Page& page, PageContext& context, const QStringList& only) {
    auto* dialog = new PlaceAddressesDialog(context, only, page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &PlaceAddressesDialog::placed, &page, &Page::done);
    QObject::connect(dialog, &PlaceAddressesDialog::openRequested, &page, &Page::openRequested);
    dialog->open();
}

Command* makePlaceCommand(Page& page, PageContext& context, const QString& id) {
    auto* command = new Command(
        id,
        {PlaceAddressesDialog::tr("Place addresses…"),
         PlaceAddressesDialog::tr("Puts everybody at their house on the map, as far as the address register tells"),
         u"map"_s},
        {}, [&page, &context] { placeAddresses(page, context); }, &page);
    command->inside(page);
    return command;
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/certificates_section.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/volunteer_letters.h"
#include "ui/records/record_field.h"
#include "ui/records/seen_refresh.h"
#include "ui/reports/period_field.h"
#include "ui/words/error_words.h"
#include "workflows/information_note.h"
#include "workflows/names.h"

#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

CertificatesSection::CertificatesSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_volunteer(new RecordField(context.desk, EntityType::Volunteer))
    , m_letter(new QComboBox)
    , m_period(new PeriodField(ReportPeriod::ThisYear, context.today().date))
    , m_paper(new PagePreview(PagePreview::Fit::Whole))
    , m_nothing(new QLabel) {
    m_volunteer->setPlaceholderText(tr("Name of a volunteer"));
    m_volunteer->setAccessibleName(tr("Volunteer"));
    m_volunteer->setMinimumWidth(240);
    m_letter->addItems({tr("Hours certificate"), tr("Information note")});
    m_letter->setAccessibleName(tr("Letter"));
    m_letter->setObjectName(u"letter"_s);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    const auto here = [this] { return m_paper->pages() != nullptr; };
    m_print = &addCommand(
        u"reports.printLetter"_s,
        {tr("Print the letter…"), tr("Prints the letter in the volunteer's language"), u"print"_s}, {},
        [this] { print(); }, here);
    Command& pdf = addCommand(
        u"reports.pdfLetter"_s, {tr("Save the letter as PDF…"), tr("Writes the letter to a file"), u"file-out"_s}, {},
        [this] {
            const QString name = letter() == Letter::Certificate ? tr("certificate") : tr("information note");
            askForFile(*this, tr("Save the letter as PDF"), name + u".pdf"_s,
                       [this](const QString& file) { writePdf(file); });
        },
        here);
    Command& note = addCommand(
        u"reports.noteGiven"_s,
        {tr("The information note was given"), tr("Notes that the volunteer has it since today"), u"check"_s}, {},
        [this] { given(); }, [this] { return letter() == Letter::InformationNote && chosen(); });
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    head->setSpacing(Metrics::Grid);
    head->addWidget(m_volunteer, 1);
    head->addWidget(m_letter);
    head->addStretch(1);
    for (Command* command : {m_print, &pdf, &note}) {
        auto* button = new ActionButton(command->action());
        button->setShortText(command == m_print ? tr("Print…") : command == &pdf ? tr("PDF…") : tr("It was given"));
        makePrimary(*button, command == m_print);
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    auto* days = new QHBoxLayout; // a line of their own: all in one would be wider than a small screen
    days->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    days->addWidget(m_period);
    days->addStretch();
    column->addLayout(days);
    column->addWidget(m_nothing);
    column->addWidget(m_paper, 1);
    column->addSpacing(Metrics::Grid);
    const auto another = [this] {
        refresh();
        m_paper->setPage(0);
    };
    connect(m_volunteer, &RecordField::chosenChanged, this, another);
    connect(m_letter, &QComboBox::currentIndexChanged, this, another);
    connect(m_period, &PeriodField::changed, this, another);
    auto* follow = new SeenRefresh(*this, [this] { refresh(); });
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
    refresh();
}

CertificatesSection::Letter CertificatesSection::letter() const {
    return static_cast<Letter>(std::max(0, m_letter->currentIndex()));
}

std::optional<Volunteer> CertificatesSection::chosen() const {
    const auto id = VolunteerId::fromString(m_volunteer->chosenId());
    return id ? desk().find<Volunteer>(*id) : std::nullopt;
}

void CertificatesSection::openRecord(const QString& id) {
    openRecord(id, letter());
}

void CertificatesSection::openRecord(const QString& id, Letter wanted) {
    try {
        choose(id, wanted);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void CertificatesSection::choose(const QString& id, Letter wanted) {
    QString volunteer = id;
    if (PersonId::fromString(id))
        volunteer = desk().idsBy(EntityType::Volunteer, "person"_L1, id).value(0);
    if (!VolunteerId::fromString(volunteer)) {
        Q_EMIT said(tr("This person is no volunteer."), Tone::Accent);
        return;
    }
    m_letter->setCurrentIndex(static_cast<int>(wanted));
    m_volunteer->choose(volunteer, Names(desk()).ofVolunteer(*VolunteerId::fromString(volunteer)));
    refresh();
}

QString CertificatesSection::shownRecord() const {
    return m_volunteer->chosenId();
}

void CertificatesSection::focusFilter() {
    m_volunteer->setFocus();
    m_volunteer->selectAll();
}

QAction* CertificatesSection::printAction() const {
    return &m_print->action();
}

std::shared_ptr<const Paginator> CertificatesSection::pages() const {
    return m_paper->pages();
}

void CertificatesSection::refresh() {
    m_period->setVisible(letter() == Letter::Certificate);
    std::shared_ptr<const Paginator> pages;
    QString nothing = tr("Choose a volunteer to see the letter.");
    try {
        if (const auto volunteer = chosen()) {
            const QList<Language> languages = letterLanguages(desk(), volunteer->person);
            const QDate today = context().today().date;
            if (letter() == Letter::InformationNote) {
                if (const auto note = informationNote(desk(), volunteer->person, today))
                    pages = std::make_shared<Paginator>(notePages(*note, PrintWords(languages)));
            } else {
                const ReportDays days = m_period->days();
                const auto certificate =
                    hoursCertificate(desk(), volunteer->person, days.first, std::min(days.last, today), today);
                if (certificate && certificate->total.times > 0)
                    pages = std::make_shared<Paginator>(certificatePages(*certificate, PrintWords(languages)));
                else
                    nothing = tr("Nothing was done in this period: there is nothing to certify.");
            }
        }
    } catch (const Error& error) {
        nothing = sentenceFor(error);
    }
    m_nothing->setText(nothing);
    m_nothing->setVisible(!pages);
    m_paper->setPages(std::move(pages));
    refreshCommands();
}

LeavingPaper CertificatesSection::paper(QLatin1StringView format) const {
    const auto volunteer = chosen();
    return {.kind = letter() == Letter::Certificate ? "certificate"_L1 : "information_note"_L1,
            .format = format,
            .record = volunteer ? volunteer->id.toString() : QString()};
}

QString CertificatesSection::documentTitle() const {
    return letter() == Letter::Certificate ? tr("Hours certificate") : tr("Information note");
}

bool CertificatesSection::isReady() {
    refresh();
    if (!m_paper->pages())
        Q_EMIT said(m_nothing->text(), Tone::Warning);
    return m_paper->pages() != nullptr;
}

void CertificatesSection::print() {
    if (!isReady())
        return;
    askToPrint(*this, desk(), paper({}), m_paper->pages(), documentTitle(), [this](const QString& failure) {
        if (!failure.isEmpty())
            Q_EMIT said(failure, Tone::Danger);
        else if (letter() == Letter::InformationNote)
            given();
        else
            Q_EMIT said(tr("The letter went to the printer."), Tone::Positive);
    });
}

void CertificatesSection::given() {
    if (const auto volunteer = chosen())
        act([&] { return noteGiven(desk(), volunteer->id, context().today()); },
            tr("Noted: the information note was given today."), tr("Undo the information note"));
    refresh();
}

void CertificatesSection::writePdf(const QString& file) {
    if (!isReady())
        return;
    try {
        enterPrinted(desk(), paper("pdf"_L1));
        m_paper->pages()->writePdf(file, documentTitle());
        Q_EMIT said(tr("The letter is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide

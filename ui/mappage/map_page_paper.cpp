// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the map's page: pictures, paper, lists, mail. Each is entered in the journal before it is done.
#include "domain/consent.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "interchange/mailto.h"
#include "interchange/table_file.h"
#include "reports/area_shares.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/common/job_bar.h"
#include "ui/common/metrics.h"
#include "ui/map/map_view.h"
#include "ui/map/map_words.h"
#include "ui/map/sheet_pictures.h"
#include "ui/map/tile_words.h"
#include "ui/mappage/in_view_panel.h"
#include "ui/mappage/map_page.h"
#include "ui/mappage/time_bar.h"
#include "ui/records/mail_windows.h"
#include "ui/words/error_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/map_places.h"
#include "workflows/names.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize{1600, 1200};

struct PaperLevel {
    PlaceDetail detail;
    QLatin1StringView name; ///< as the journal says it
    DeskAct act;
};
constexpr std::array paperLevels{
    PaperLevel{PlaceDetail::Areas, QLatin1StringView("public"), DeskAct::PrintPublic},
    PaperLevel{PlaceDetail::Rounded, QLatin1StringView("team"), DeskAct::PrintTeam},
    PaperLevel{PlaceDetail::Exact, QLatin1StringView("coordinator"), DeskAct::PrintCoordinator},
};

QLatin1StringView levelName(PlaceDetail detail) {
    return paperLevels[static_cast<std::size_t>(detail)].name;
}

/// Where a mail to the record goes: to the person it is about, unless they take no mail, or to the organisation.
QString mailOfRecord(Names& names, const Desk& desk, const QString& id) {
    const auto ofPerson = [&](const PersonId& who) {
        const auto person = names.person(who);
        return person && !hasWithdrawn(*person, Consent::ContactByMail) ? person->emails.value(0) : QString();
    };
    const auto ofVolunteer = [&](const VolunteerId& who) {
        const auto volunteer = names.volunteer(who);
        return volunteer ? ofPerson(volunteer->person) : QString();
    };
    const auto ofOrganisation = [&](const OrganisationId& which) {
        const auto organisation = names.organisation(which);
        return organisation ? organisation->email : QString();
    };
    if (const auto volunteer = VolunteerId::fromString(id))
        return ofVolunteer(*volunteer);
    if (const auto organisation = OrganisationId::fromString(id))
        return ofOrganisation(*organisation);
    if (const auto tandem = TandemId::fromString(id)) {
        const auto found = desk.find<Tandem>(*tandem);
        return found ? ofVolunteer(found->volunteer) : QString();
    }
    if (const auto round = RoundId::fromString(id)) {
        const auto found = desk.find<Round>(*round);
        return found ? ofVolunteer(found->rider) : QString();
    }
    const auto request = RequestId::fromString(id);
    const auto asked = request ? desk.find<Request>(*request) : std::nullopt;
    if (!asked)
        return {};
    const auto helped = names.beneficiary(asked->beneficiary);
    return helped ? ofPerson(helped->person) : ofOrganisation(asked->organisation);
}

QStringList cellsOf(const MapMarker& marker) {
    return {sentenceCase(word(typeOf(marker.kind))), marker.label, marker.detail, marker.postcode,
            marker.postcode.isEmpty() ? QString() : placeName(marker.postcode)};
}

} // namespace

QComboBox* MapPage::makeLevels() {
    auto* levels = new QComboBox;
    levels->setAccessibleName(tr("For whom pictures and paper are"));
    levels->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const std::array words{tr("For everybody: areas only"), tr("For the team: places to 200 m"),
                           tr("For coordinators: exact places")};
    for (const PaperLevel& level : paperLevels) {
        if (desk().may(level.act))
            levels->addItem(words[static_cast<std::size_t>(level.detail)], static_cast<int>(level.detail));
    }
    levels->setCurrentIndex(std::max(0, levels->findData(static_cast<int>(PlaceDetail::Rounded))));
    return levels;
}

void MapPage::setPaperDetail(PlaceDetail detail) {
    if (const int index = m_levels->findData(static_cast<int>(detail)); index >= 0)
        m_levels->setCurrentIndex(index);
}

PlaceDetail MapPage::paperDetail() const {
    return static_cast<PlaceDetail>(m_levels->currentData().toInt());
}

MapContent MapPage::paperContent() {
    const PlaceDetail detail = paperDetail();
    const Region& region = m_reading->region();
    DeskContentOptions options = contentOptions();
    options.opened.clear();
    options.detail = detail;
    if (detail == PlaceDetail::Areas && !m_reading->shares())
        options.shares = areaShares(desk(), region, context().today().date, areaCountDays);
    MapContent content = deskContent(m_reading->places(), region.areas(), options);
    if (detail != PlaceDetail::Areas) {
        content.selected = m_list->selected();
        content.picked = m_list->picked();
    }
    return content;
}

/// Gets the pictures that lie under the view, beside the window, and then goes on.
void MapPage::withBackground(const MapViewport& viewport, double pixelRatio,
                             std::function<void(const SheetPictures&)> then) {
    const MapController& controller = m_view->controller();
    Job* job = getPictures(controller.source(), controller.cacheFolder(), viewport, pixelRatio, std::move(then), this);
    if (job)
        m_jobs->watch(*job);
}

void MapPage::paintPaper(QPainter& painter, const QSizeF& size, double pixelRatio, const PaperMap& paper,
                         const SheetPictures& background) const {
    MapContent content = paper.content;
    if (!background.pictures.isEmpty())
        content.attribution = creditOver(paper.credit, content.areas.credit());
    paintMapSheet(painter, QRectF(QPointF(0, 0), size), content, paper.viewport, MapStyle::light(secondaryFont(font())),
                  pixelRatio, paper.head, background.pictures);
}

MapPage::PaperMap MapPage::paperMap(const QSizeF& size) {
    return {paperContent(), paperHead(), m_view->viewport().forSize(size), m_view->controller().source().credit()};
}

MapHead MapPage::paperHead() const {
    const DeskInfo& info = desk().info();
    MapHead head;
    head.title = m_time->window().isOpen() ? tr("%1: map").arg(info.name)
                                           : tr("%1: map of %2", "a desk, a time").arg(info.name, m_time->text());
    QStringList note{dateTimeText(context().today().now), m_levels->currentText()};
    if (info.sample)
        note.append(tr("SAMPLE"));
    head.note = note.join(u" \u00b7 "_s);
    return head;
}

void MapPage::savePicture() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the view as a picture"), u"map.png"_s, tr("Pictures (*.png)"));
    if (!file.isEmpty())
        writePicture(file);
}

void MapPage::writePicture(const QString& file) {
    try {
        enterPrinted(desk(), {.kind = "map"_L1, .level = levelName(paperDetail()), .format = "png"_L1});
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    const PaperMap paper = paperMap(pictureSize);
    withBackground(paper.viewport, 1.0,
                   [this, file, paper](const SheetPictures& background) { savePaper(file, paper, background); });
}

/// The sentence about what did not come; empty when all did.
QString MapPage::missingText(const SheetPictures& background) {
    if (background.refused == 0)
        return {};
    return tr("%n picture(s) of the background did not come.", nullptr, background.refused) + u' ' +
           entraide::sentenceFor(background.trouble);
}

void MapPage::savePaper(const QString& file, const PaperMap& paper, const SheetPictures& background) {
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(MapStyle::light(font()).around);
    QPainter painter(&image);
    paintPaper(painter, pictureSize, 1.0, paper, background);
    painter.end();
    const QString missing = missingText(background);
    const QString saved = tr("The map was saved to “%1”.").arg(QFileInfo(file).fileName());
    if (image.save(file, "PNG"))
        Q_EMIT done(missing.isEmpty() ? saved : saved + u' ' + missing, {}, {});
    else
        Q_EMIT said(tr("The map could not be saved to “%1”. Choose another folder.").arg(QFileInfo(file).fileName()),
                    Tone::Danger);
}

void MapPage::printView() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageOrientation(QPageLayout::Landscape);
    printer->setDocName(tr("Map"));
    QPrintDialog dialog(printer.get(), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    try {
        enterPrinted(desk(), {.kind = "map"_L1, .level = levelName(paperDetail()), .pages = 1});
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    const double scale = printer->resolution() / 96.0; // as if the paper were a screen
    const QSizeF size = QSizeF(printer->pageLayout().paintRectPixels(printer->resolution()).size()) / scale;
    const PaperMap paper = paperMap(size);
    withBackground(paper.viewport, scale, [this, printer, paper, size, scale](const SheetPictures& background) {
        QPainter painter(printer.get());
        painter.scale(scale, scale);
        paintPaper(painter, size, scale, paper, background);
        if (const QString missing = missingText(background); !missing.isEmpty())
            Q_EMIT said(missing, Tone::Warning);
    });
}

void MapPage::copyList() {
    const QList<MapMarker> chosen = m_list->pickedMarkers();
    try {
        enterExported(desk(), {.kind = "map"_L1, .format = "text"_L1, .rows = chosen.size()});
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    QStringList lines;
    for (const MapMarker& marker : chosen)
        lines.append(cellsOf(marker).join(u'\t'));
    QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    Q_EMIT said(tr("%n line(s) copied.", nullptr, static_cast<int>(chosen.size())), Tone::Positive);
}

void MapPage::saveList() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Save those chosen as a list"), folder, tr("Lists (*.csv *.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("map", "beginning of a file's name") + u'-' + context().today().date.toString(Qt::ISODate) +
                       u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MapPage::writeList);
    dialog->open();
}

void MapPage::writeList(const QString& path) {
    const QList<MapMarker> chosen = m_list->pickedMarkers();
    try {
        const auto file = makeTableFile(path, tableFormOf(path), tr("Map"),
                                        {tr("kind"), tr("name"), tr("details"), tr("postcode"), tr("place")});
        for (const MapMarker& marker : chosen) {
            QList<TableCell> cells;
            for (const QString& cell : cellsOf(marker))
                cells.append({cell});
            file->row(cells);
        }
        enterExported(desk(), {.kind = "map"_L1, .format = enumName(tableFormOf(path)), .rows = chosen.size()});
        file->finish();
        Q_EMIT said(tr("The list is in “%1”.").arg(QDir::toNativeSeparators(path)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void MapPage::writeToChosen() {
    Names names(desk());
    QStringList addresses;
    const QList<MapMarker> chosen = m_list->pickedMarkers();
    for (const MapMarker& marker : chosen)
        addresses.append(mailOfRecord(names, desk(), marker.id));
    const auto without = static_cast<int>(addresses.count(QString()));
    addresses.removeAll(QString());
    addresses.removeDuplicates();
    if (addresses.isEmpty()) {
        Q_EMIT said(tr("None of them has an e-mail address that may be used."), Tone::Warning);
        return;
    }
    try {
        enterExported(desk(), {.kind = "map"_L1, .format = "mail"_L1, .rows = addresses.size()});
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    const MailWindows windows = mailWindows(addresses, {}, {});
    QString sentence;
    switch (openMails(windows, {}, window())) {
    case MailsOpened::All:
        sentence =
            tr("A mail to %n address(es) is open in the mail program.", nullptr, static_cast<int>(addresses.size()));
        break;
    case MailsOpened::First:
        sentence = tr("The first of %n mail(s) is open in the mail program; open the next ones one by one.", nullptr,
                      static_cast<int>(windows.windows.size()));
        break;
    case MailsOpened::None:
        QGuiApplication::clipboard()->setText(addresses.join(u", "_s));
        sentence = tr("%n address(es) are copied. Paste them into the hidden copy (BCC) of a mail.", nullptr,
                      static_cast<int>(addresses.size()));
    }
    if (without > 0)
        sentence += u' ' + tr("%n of them cannot be written to.", nullptr, without);
    Q_EMIT said(sentence, Tone::Positive);
}

} // namespace entraide

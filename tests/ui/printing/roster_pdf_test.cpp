// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the PDFs back with pdftotext (poppler-utils), as whoever gets one could.
#include "domain/error.h"
#include "support/print_translators.h"
#include "support/roster_builder.h"
#include "ui/printing/roster_print.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QPicture>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <csignal>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/stat.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;
using testing::HasSubstr;
using testing::Not;

class RosterPdfTest : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(m_folder.isValid()); }

    QString path(const QString& name = u"roster.pdf"_s) const { return m_folder.filePath(name); }

    PrintOptions options(RosterLevel level, RosterSheet sheet = RosterSheet::Site) const {
        PrintOptions result;
        result.level = level;
        result.sheet = sheet;
        result.languages = {Language::French, Language::Dutch};
        result.destroyAfter = usualDestroyAfter(week12);
        return result;
    }

    /// The text of each page, laid out; no-break spaces as spaces.
    QStringList printed(const QList<RosterEntry>& entries, const PrintOptions& options) const {
        rosterPages(buildRoster(headOfWeek12(), entries), options, frenchAndDutch()).writePdf(path(), u"test"_s);
        return pagesOf(path());
    }

    static QStringList pagesOf(const QString& file) {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
        EXPECT_TRUE(reader.waitForFinished()) << "pdftotext is needed (poppler-utils)";
        EXPECT_EQ(reader.exitCode(), 0) << reader.readAllStandardError().toStdString();
        QString text = QString::fromUtf8(reader.readAllStandardOutput()).replace(QChar(QChar::Nbsp), u' ');
        QStringList pages = text.split(u'\f');
        pages.removeLast();
        return pages;
    }

    static std::string whole(const QStringList& pages) { return pages.join(u'\n').toStdString(); }

    /// Line numbers of a site sheet's page, from the first column.
    static QList<int> numbersOn(const QString& page) {
        static const QRegularExpression numbered(u"^ *(\\d+) +.*\\d\\d:\\d\\d–\\d\\d:\\d\\d"_s,
                                                 QRegularExpression::MultilineOption);
        QList<int> numbers;
        for (auto it = numbered.globalMatch(page); it.hasNext();)
            numbers.append(it.next().captured(1).toInt());
        return numbers;
    }

    QTemporaryDir m_folder;
};

const QRegularExpression& anyPhone() {
    static const QRegularExpression phone(u"\\+32[ \\d]{8}|(?<![\\d/])0\\d{1,3}([ .]\\d{2,3}){3}"_s);
    return phone;
}

TEST_F(RosterPdfTest, shouldPrintTheDesignsSheetForCoordinators) {
    const QStringList pages = printed(careHomeWeek(), options(RosterLevel::Coordinator));

    ASSERT_EQ(pages.size(), 1);
    const std::string text = whole(pages);
    for (const char* shown :
         {"Résidence Les Tilleuls", "Rue Jean Paquot 63, 1050 Ixelles", "Semaine / Week 12 · 16/03/2026 – 22/03/2026",
          "20 places / plaatsen, 4 à pourvoir / vrij", "Niveau : COORDINATION / COÖRDINATIE",
          "Données du / Gegevens van 17/03/2026 14:32", "29/03/2026", "Inès Dumont", "0470 00 01 12", "badge 12",
          "lun / ma 16/03", "Sophie Laurent, 02 555 01 40", "2026-12-TIL", "page / pagina 1/1", "Responsable du lieu"})
        EXPECT_THAT(text, HasSubstr(shown));
    EXPECT_EQ(numbersOn(pages.first()).size(), 20);
}

TEST_F(RosterPdfTest, shouldShowThePublicNeitherPhonesNorFamilyNames) {
    for (const RosterSheet sheet : {RosterSheet::Site, RosterSheet::Week}) {
        const QString text = printed(careHomeWeek(), options(RosterLevel::Public, sheet)).join(u'\n');

        EXPECT_FALSE(anyPhone().match(text).hasMatch()) << anyPhone().match(text).captured().toStdString();
        for (const RosterEntry& entry : careHomeWeek()) {
            if (!entry.volunteer.name.family.isEmpty()) {
                EXPECT_THAT(text.toStdString(), Not(HasSubstr(entry.volunteer.name.family.toStdString())));
                EXPECT_THAT(text.toStdString(), HasSubstr(entry.volunteer.name.given.toStdString()));
            }
        }
        EXPECT_THAT(text.toStdString(), Not(HasSubstr("Laurent")));
        EXPECT_THAT(text.toStdString(), HasSubstr("PUBLIC"));
    }
}

TEST_F(RosterPdfTest, shouldFindPhonesWhereTheyAreAllowed) {
    // So that the test above cannot pass because the pattern finds nothing.
    EXPECT_TRUE(anyPhone().match(printed(careHomeWeek(), options(RosterLevel::Coordinator)).join(u'\n')).hasMatch());
}

TEST_F(RosterPdfTest, shouldNotHidePersonalDataElsewhereInThePublicFile) {
    printed(careHomeWeek(), options(RosterLevel::Public));

    QProcess info;
    info.start(u"pdfinfo"_s, {path()});
    ASSERT_TRUE(info.waitForFinished());
    EXPECT_THAT(info.readAllStandardOutput().toStdString(), Not(HasSubstr("Dumont")));
}

TEST_F(RosterPdfTest, shouldKeepPhonesOffTheTeamsSheet) {
    QList<RosterEntry> entries = careHomeWeek();
    const QString text = printed(entries, options(RosterLevel::Team)).join(u'\n').remove(u"02 555 01 00"_s);

    EXPECT_FALSE(anyPhone().match(text).hasMatch()) << "only the desk's own number is there";
    EXPECT_THAT(text.toStdString(), HasSubstr("Inès D."));
    EXPECT_THAT(text.toStdString(), Not(HasSubstr("Dumont")));
}

TEST_F(RosterPdfTest, shouldPaginateTwoHundredRows) {
    const QStringList pages = printed(manyPlaces(200), options(RosterLevel::Coordinator));

    ASSERT_GT(pages.size(), 5);
    QList<int> all;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const std::string page = pages[i].toStdString();
        EXPECT_THAT(page, HasSubstr(u"page / pagina %1/%2"_s.arg(i + 1).arg(pages.size()).toStdString()));
        EXPECT_THAT(page, HasSubstr("Vrijwilliger")) << "the head of the table is on every page";
        EXPECT_THAT(page, HasSubstr("Niveau : COORDINATION"));
        EXPECT_THAT(page, HasSubstr("29/03/2026"));
        if (i > 0)
            EXPECT_THAT(page, HasSubstr("(suite / vervolg)"));
        else
            EXPECT_THAT(page, Not(HasSubstr("suite / vervolg")));
        EXPECT_EQ(pages[i].contains(u"Responsable du lieu"_s), i + 1 == pages.size());
        const QList<int> numbers = numbersOn(pages[i]);
        EXPECT_GE(numbers.size(), 2);
        EXPECT_LE(numbers.size(), 28) << "of 8.5 mm on A4";
        all += numbers;
    }
    ASSERT_EQ(all.size(), 200) << "no row lost, none twice";
    for (int i = 0; i < 200; ++i)
        EXPECT_EQ(all[i], i + 1);
}

TEST_F(RosterPdfTest, shouldCountPagesForEachSite) {
    QList<RosterEntry> entries = careHomeWeek();
    entries += manyPlaces(60, homesOf(u"1050"_s, u"Ixelles"_s));
    const QStringList pages = printed(entries, options(RosterLevel::Coordinator));

    ASSERT_EQ(pages.size(), 4);
    EXPECT_THAT(pages[0].toStdString(), HasSubstr("1/1"));
    EXPECT_THAT(pages[1].toStdString(), HasSubstr("À domicile / Aan huis, 1050 Ixelles"));
    EXPECT_THAT(pages[1].toStdString(), HasSubstr("pagina 1/3"));
    EXPECT_THAT(pages[1].toStdString(), Not(HasSubstr("Handtekening"))) << "nobody signs at a home";
    EXPECT_THAT(pages[3].toStdString(), HasSubstr("pagina 3/3"));
}

TEST_F(RosterPdfTest, shouldPrintTheGridWithInitialsAtEveryLevel) {
    for (const RosterLevel level : {RosterLevel::Public, RosterLevel::Team, RosterLevel::Coordinator}) {
        const std::string text = whole(printed(careHomeWeek(), options(level, RosterSheet::Week)));
        for (const char* shown : {"Semaine / Week 12, 16/03/2026 – 22/03/2026", "dim / zo 22/03", "Accueil / Onthaal",
                                  "09:00–12:00", "Inès D.", "= à pourvoir / vrij"})
            EXPECT_THAT(text, HasSubstr(shown));
        EXPECT_THAT(text, Not(HasSubstr("Dumont")));
    }
}

TEST_F(RosterPdfTest, shouldMarkWhoHasNotAnsweredYet) {
    const QList<RosterEntry> entries{RosterEntryBuilder().askedOf(u"Tom"_s, u"Willems"_s)};

    EXPECT_THAT(whole(printed(entries, options(RosterLevel::Team, RosterSheet::Week))), HasSubstr("Tom W. ?"));
    EXPECT_THAT(whole(printed(entries, options(RosterLevel::Coordinator))), HasSubstr("Tom Willems ?"));
}

TEST_F(RosterPdfTest, shouldLeaveHoursThatAreNotAgreedBlank) {
    RosterEntry entry = RosterEntryBuilder().at(homesOf(u"1050"_s, u"Ixelles"_s)).takenBy(u"Tom"_s, u"Willems"_s);
    entry.hours = {};
    for (const RosterSheet sheet : {RosterSheet::Site, RosterSheet::Week}) {
        const std::string text = whole(printed({entry}, options(RosterLevel::Team, sheet)));
        EXPECT_THAT(text, HasSubstr("Tom W."));
        EXPECT_THAT(text, Not(HasSubstr("00:00")));
    }
}

TEST_F(RosterPdfTest, shouldLeaveOutEmptyPlacesWhenAsked) {
    PrintOptions without = options(RosterLevel::Team);
    without.emptyPlaces = false;
    QList<RosterEntry> entries = careHomeWeek();
    entries.append(RosterEntryBuilder().at(homesOf(u"1060"_s, u"Saint-Gilles"_s)));

    const QStringList pages = printed(entries, without);

    ASSERT_EQ(pages.size(), 1) << "a site with nothing but empty places has no sheet";
    EXPECT_EQ(numbersOn(pages.first()).size(), 16);
    EXPECT_TRUE(numbersOn(pages.first()).contains(20)) << "numbers stay as they are";
}

TEST_F(RosterPdfTest, shouldSaySampleOnEveryPageOfASampleDesk) {
    PrintOptions sample = options(RosterLevel::Team);
    sample.sample = true;
    for (const RosterSheet sheet : {RosterSheet::Site, RosterSheet::Week}) {
        sample.sheet = sheet;
        const QStringList pages = printed(manyPlaces(90), sample);
        ASSERT_GT(pages.size(), 1);
        for (const QString& page : pages)
            EXPECT_THAT(page.toStdString(), HasSubstr("EXEMPLE / VOORBEELD"));
    }
    EXPECT_THAT(whole(printed(careHomeWeek(), options(RosterLevel::Team))), Not(HasSubstr("VOORBEELD")));
}

TEST_F(RosterPdfTest, shouldSayThatNothingIsPlanned) {
    for (const RosterSheet sheet : {RosterSheet::Site, RosterSheet::Week}) {
        const QStringList pages = printed({}, options(RosterLevel::Team, sheet));
        ASSERT_EQ(pages.size(), 1);
        EXPECT_THAT(pages.first().toStdString(), HasSubstr("Rien n’est prévu"));
    }
}

TEST_F(RosterPdfTest, shouldGoOnInAnotherRowWhenADayHasMorePlacesThanAPage) {
    QList<RosterEntry> entries;
    for (int i = 0; i < 100; ++i)
        entries.append(RosterEntryBuilder().from(u"signup:%1"_s.arg(i)).takenBy(u"Vol%1"_s.arg(i), u"X"_s));

    const QStringList pages = printed(entries, options(RosterLevel::Team, RosterSheet::Week));

    const QString text = pages.join(u'\n');
    for (int i = 0; i < 100; ++i)
        EXPECT_TRUE(text.contains(QRegularExpression(u"Vol%1 X\\."_s.arg(i)))) << i;
    EXPECT_THAT(text.toStdString(), HasSubstr("suite / vervolg"));
}

TEST_F(RosterPdfTest, shouldPrintOnA4WithMarginsOfTwelveMillimetres) {
    const Paginator pages = rosterPages(buildRoster(headOfWeek12(), careHomeWeek()), options(RosterLevel::Team));

    EXPECT_EQ(pages.paperSize().toSize(), QSize(595, 842));
    EXPECT_EQ(pages.layout().margins(QPageLayout::Millimeter), QMarginsF(12, 12, 12, 12));

    QImage paper(1190, 1684, QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    pages.paintPage(painter, 0, paper.rect());
    painter.end();
    const int margin = static_cast<int>(11.7 / 210 * paper.width()); // a line's own thickness apart
    int inkInMargin = 0;
    int ink = 0;
    for (int y = 0; y < paper.height(); ++y) {
        for (int x = 0; x < paper.width(); ++x) {
            if (qGray(paper.pixel(x, y)) > 200)
                continue;
            ++ink;
            inkInMargin += paper.rect().adjusted(margin, margin, -margin, -margin).contains(x, y) ? 0 : 1;
        }
    }
    EXPECT_EQ(inkInMargin, 0);
    EXPECT_GT(ink, 10'000);
}

TEST_F(RosterPdfTest, shouldPreviewWhatItPrints) {
    const Paginator pages = rosterPages(buildRoster(headOfWeek12(), careHomeWeek()), options(RosterLevel::Team));
    QPicture picture;
    QPainter painter(&picture);
    pages.paintPage(painter, 0, QRectF(0, 0, 210, 297));
    painter.end();
    EXPECT_FALSE(picture.isNull());
    EXPECT_TRUE(QRect(-1, -1, 213, 300).contains(picture.boundingRect()));
}

TEST_F(RosterPdfTest, shouldPrintThePagesThatWereAskedFor) {
    const Paginator pages =
        rosterPages(buildRoster(headOfWeek12(), manyPlaces(200)), options(RosterLevel::Team), frenchAndDutch());
    ASSERT_GT(pages.pageCount(), 3);
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path());
    printer.setFromTo(2, 3);

    pages.print(printer);

    const QStringList printedPages = pagesOf(path());
    ASSERT_EQ(printedPages.size(), 2);
    EXPECT_THAT(printedPages[0].toStdString(), HasSubstr("pagina 2/"));
    EXPECT_THAT(printedPages[1].toStdString(), HasSubstr("pagina 3/"));
}

TEST_F(RosterPdfTest, shouldSayThatAPrinterDoesNotTakeThePages) {
    const Paginator pages = rosterPages(buildRoster(headOfWeek12(), careHomeWeek()), options(RosterLevel::Team));
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path(u"no/such/folder/roster.pdf"_s));
    try {
        pages.print(printer);
        ADD_FAILURE() << "nothing was printed and nobody was told";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Storage);
    }
}

TEST_F(RosterPdfTest, shouldLeaveNoFileWhenItIsStopped) {
    struct Stopped {};
    int told = 0;
    const auto stopAtTheThird = [&](int, int) {
        if (++told == 3)
            throw Stopped();
    };
    EXPECT_THROW(writeRosterPdf(buildRoster(headOfWeek12(), manyPlaces(200)), options(RosterLevel::Team), path(),
                                stopAtTheThird),
                 Stopped);
    EXPECT_TRUE(QDir(m_folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_F(RosterPdfTest, shouldTitleTheFile) {
    writeRosterPdf(buildRoster(headOfWeek12(), careHomeWeek()), options(RosterLevel::Team), path());

    QProcess info;
    info.start(u"pdfinfo"_s, {path()});
    ASSERT_TRUE(info.waitForFinished());
    EXPECT_THAT(info.readAllStandardOutput().toStdString(), HasSubstr("Permanence d’Ixelles, 2026-W12"));
}

ErrorCode failureOf(const QString& file) {
    try {
        writeRosterPdf(buildRoster(headOfWeek12(), careHomeWeek()), {}, file);
    } catch (const Error& error) {
        EXPECT_EQ(error.subject(), file);
        return error.code();
    }
    ADD_FAILURE() << "no Error for " << file.toStdString();
    return ErrorCode::Cancelled;
}

TEST_F(RosterPdfTest, shouldSayThatTheFolderIsNotThere) {
    EXPECT_EQ(failureOf(path(u"no/such/folder/roster.pdf"_s)), ErrorCode::FileMissing);
}

/// Lets no file of this process grow past \a bytes, as a full disk does.
class FileSizeLimit {
public:
    explicit FileSizeLimit(rlim_t bytes) {
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limited{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~FileSizeLimit() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

TEST_F(RosterPdfTest, shouldKeepTheOldFileWhenTheNewOneCannotBeWritten) {
    QFile old(path());
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("the sheet of last week");
    old.close();
    {
        const FileSizeLimit limit(4096);
        EXPECT_EQ(failureOf(path()), ErrorCode::Storage);
    }
    ASSERT_TRUE(old.open(QIODevice::ReadOnly));
    EXPECT_EQ(old.readAll(), "the sheet of last week");
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files).size(), 1) << "nothing half-written is left";
}

TEST_F(RosterPdfTest, shouldWriteOverFilesOnly) {
    ASSERT_TRUE(QDir(m_folder.path()).mkdir(u"folder.pdf"_s));
    ASSERT_EQ(mkfifo(QFile::encodeName(path(u"pipe.pdf"_s)).constData(), 0600), 0);

    EXPECT_EQ(failureOf(path(u"folder.pdf"_s)), ErrorCode::Storage);
    EXPECT_EQ(failureOf(path(u"pipe.pdf"_s)), ErrorCode::Storage);

    EXPECT_TRUE(QFileInfo(path(u"folder.pdf"_s)).isDir());
    EXPECT_FALSE(QFileInfo(path(u"pipe.pdf"_s)).isFile());
}

} // namespace
} // namespace entraide::THIS_FILE

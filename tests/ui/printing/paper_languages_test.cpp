// SPDX-License-Identifier: GPL-3.0-or-later
// All papers in the words that the program brings, in each language and in the two that most are printed in: nothing
// is cut, no heading is left alone at the foot of a page, and each says what it means.
#include "support/drawn_page.h"
#include "support/papers.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <functional>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace test;
using testing::Contains;
using testing::Not;

struct WordsOf {
    const char* name;
    QList<Language> languages;
};

void PrintTo(const WordsOf& words, std::ostream* out) {
    *out << words.name;
}

std::unique_ptr<QTranslator> translatorOf(Language language) {
    auto translator = std::make_unique<QTranslator>();
    EXPECT_TRUE(translator->load(QStringLiteral(ENTRAIDE_TRANSLATIONS "/entraide_%1.qm").arg(enumName(language))))
        << enumName(language).data();
    return translator;
}

QString nameOf(const QString& paper, int page) {
    return u"%1, page %2"_s.arg(paper).arg(page);
}

struct DrawnText {
    double x = 0;
    double y = 0;
    QString text;
};

/// What is drawn on each page, without lines and shapes.
QList<QList<DrawnText>> textsOf(const Paginator& pages) {
    static const QRegularExpression text(u"^text (-?[\\d.]+) (-?[\\d.]+) (.*)$"_s);
    QList<QList<DrawnText>> result;
    for (const QString& line : drawnPages(pages)) {
        if (line.startsWith(u"page "_s))
            result.append(QList<DrawnText>{});
        else if (const auto match = text.match(line); match.hasMatch())
            result.last().append({match.captured(1).toDouble(), match.captured(2).toDouble(), match.captured(3)});
    }
    return result;
}

QStringList linesOf(const Paginator& pages) {
    QStringList lines;
    for (const QList<DrawnText>& page : textsOf(pages)) {
        for (const DrawnText& drawn : page)
            lines.append(drawn.text);
    }
    return lines;
}

class PaperLanguagesTest : public testing::TestWithParam<WordsOf> {
protected:
    PaperLanguagesTest() {
        const Language first = GetParam().languages.first();
        m_interface = translatorOf(first);
        QCoreApplication::installTranslator(m_interface.get());
        QLocale::setDefault(QLocale(QString(enumName(first)) + u"_BE"_s));
    }
    ~PaperLanguagesTest() override {
        QCoreApplication::removeTranslator(m_interface.get());
        QLocale::setDefault(QLocale::c());
    }

    static PrintWords words() {
        std::vector<std::unique_ptr<QTranslator>> translators;
        for (const Language language : GetParam().languages)
            translators.push_back(translatorOf(language));
        return {GetParam().languages, std::move(translators)};
    }

    /// Each kind of paper; those of the interface only once for each language.
    static void eachPaper(const std::function<void(const QString& name, const Paginator& pages)>& seen) {
        for (const RosterLevel level : enumValues<RosterLevel>()) {
            const QString at = u'-' + QString(enumName(level));
            seen(u"site"_s + at, rosterPaper(RosterSheet::Site, level, words()));
            seen(u"week"_s + at, rosterPaper(RosterSheet::Week, level, words()));
            seen(u"round"_s + at, roundPaper(level, words()));
        }
        seen(u"personal"_s, rosterPaper(RosterSheet::Personal, RosterLevel::Coordinator, words()));
        for (const LetterWindow window : enumValues<LetterWindow>()) {
            const QString with = u'-' + QString(enumName(window));
            seen(u"certificate"_s + with, certificatePaper(window, words()));
            seen(u"note"_s + with, notePaper(window, words()));
        }
        seen(u"note-blank"_s, blankNotePaper(words()));
        seen(u"receipt"_s, receiptPaper(words()));
        seen(u"recovery"_s, recoveryPaper(words()));
        seen(u"slip"_s, slipPaper(words()));
        if (GetParam().languages.size() > 1)
            return;
        seen(u"calls"_s, callPaper(GetParam().languages.first()));
        seen(u"register"_s, registerPaper(GetParam().languages.first()));
    }

    std::unique_ptr<QTranslator> m_interface;
};

TEST_P(PaperLanguagesTest, shouldCutNothingOfUsualLength) {
    eachPaper([](const QString& name, const Paginator& pages) {
        int page = 0;
        for (const QList<DrawnText>& texts : textsOf(pages)) {
            ++page;
            for (const DrawnText& drawn : texts)
                EXPECT_FALSE(drawn.text.endsWith(u'…')) << qPrintable(nameOf(name, page) + u": "_s + drawn.text);
        }
    });
}

TEST_P(PaperLanguagesTest, shouldLeaveNoHeadingAloneAtTheFootOfAPage) {
    const PrintWords said = words();
    QStringList headings;
    for (const SheetWord word :
         {SheetWord::NoteAssociation, SheetWord::NoteInsurance, SheetWord::NoteExpenses, SheetWord::NoteSecrecy})
        headings.append(said.word(word));
    eachPaper([&](const QString& name, const Paginator& pages) {
        int page = 0;
        for (const QList<DrawnText>& texts : textsOf(pages)) {
            ++page;
            // The foot is drawn last, and begins with whose paper it is.
            const auto foot = std::find_if(texts.crbegin(), texts.crend(), [](const DrawnText& drawn) {
                return drawn.text.startsWith(u"Permanence d’Ixelles"_s);
            });
            if (foot == texts.crend() || std::next(foot) == texts.crend())
                continue;
            EXPECT_FALSE(headings.contains(std::next(foot)->text))
                << qPrintable(nameOf(name, page) + u": "_s + std::next(foot)->text);
        }
    });
}

/// A head of a table may be broken at a space, not within a word.
TEST_P(PaperLanguagesTest, shouldBreakNoWordInTheHeadsOfTheRegister) {
    if (GetParam().languages.size() > 1)
        return;
    const QStringList lines = linesOf(registerPaper(GetParam().languages.first()));
    const auto said = [](const char* source) { return QCoreApplication::translate("RegisterSheet", source); };
    for (const char* head : {"Name", "Born in", "State", "Information note", "Days", "Hours", "Kilometres", "Amount",
                             "Expenses", "Date", "For the day", "For kilometres"}) {
        for (const QString& word : said(head).split(u' ')) {
            EXPECT_TRUE(std::ranges::any_of(lines, [&](const QString& line) {
                return line.split(u' ').contains(word);
            })) << qPrintable(word);
        }
    }
}

TEST_P(PaperLanguagesTest, shouldCountTheRegistersPagesThrough) {
    if (GetParam().languages.size() > 1)
        return;
    const Paginator pages = registerPaper(GetParam().languages.first());
    ASSERT_GT(pages.pageCount(), 2) << "the register and its annex";
    int page = 0;
    for (const QList<DrawnText>& texts : textsOf(pages)) {
        QStringList lines;
        for (const DrawnText& drawn : texts)
            lines.append(drawn.text);
        EXPECT_THAT(lines, Contains(u"%1/%2"_s.arg(++page).arg(pages.pageCount())));
    }
}

TEST_P(PaperLanguagesTest, shouldSayOnTheCertificateHowManyHoursWereWorked) {
    const QStringList lines = linesOf(certificatePaper(LetterWindow::None, words()));
    EXPECT_THAT(lines, Contains(words().word(SheetWord::HoursWorked)));
    EXPECT_FALSE(lines.contains(u"Horaire"_s) || lines.contains(u"Uhrzeit"_s)) << "that is a timetable";
}

TEST_P(PaperLanguagesTest, shouldSayNothingTwiceInTheNote) {
    const QStringList lines = linesOf(notePaper(LetterWindow::None, words()));
    EXPECT_EQ(lines.count(words().word(SheetWord::NoteExpenses)), 1);
}

/// As in Belgium, whatever whoever prints it reads.
TEST_P(PaperLanguagesTest, shouldWriteKilometresInTheSheetsOwnLanguage) {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QStringList lines = linesOf(roundPaper(RosterLevel::Team, words()));
    EXPECT_TRUE(std::ranges::any_of(lines, [&](const QString& line) { return line.startsWith(u"4,2 km"_s); }));
}

/// Somebody is called alone.
TEST_P(PaperLanguagesTest, shouldSpeakOfOnePersonInTheListOfCalls) {
    if (GetParam().languages.size() > 1)
        return;
    const QString list = linesOf(callPaper(GetParam().languages.first())).join(u' ');
    for (const QString& many : {u"leur tour"_s, u"leur venue"_s, u"ze staan"_s})
        EXPECT_FALSE(list.contains(many, Qt::CaseInsensitive)) << qPrintable(many);
}

/// Also on the pages that follow, where the mark "continued" stands beside it.
TEST_P(PaperLanguagesTest, shouldNameTheCommuneOfALongListOfHomesOnEachPage) {
    QList<RosterEntry> entries;
    for (int i = 0; i < 60; ++i) {
        entries.append(RosterEntryBuilder()
                           .from(u"match:%1"_s.arg(i))
                           .at(homesOf(u"1200"_s, u"Woluwe-Saint-Lambert"_s))
                           .doing(Service::Shopping)
                           .takenBy(u"Inès"_s, u"Dumont"_s, u"+32470000112"_s));
    }
    PrintOptions options = paperOptions(RosterSheet::Site, RosterLevel::Team);
    options.languages = GetParam().languages;
    const Paginator pages = rosterPages(buildRoster(headOfWeek12(), entries), options, words());
    ASSERT_GT(pages.pageCount(), 1);
    for (const QList<DrawnText>& texts : textsOf(pages)) {
        EXPECT_TRUE(std::ranges::any_of(
            texts, [](const DrawnText& drawn) { return drawn.text.endsWith(u"1200\u00a0Woluwe-Saint-Lambert"_s); }));
        for (const DrawnText& drawn : texts)
            EXPECT_FALSE(drawn.text.endsWith(u'…')) << qPrintable(drawn.text);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, PaperLanguagesTest,
                         testing::Values(WordsOf{"FrenchAndDutch", {Language::French, Language::Dutch}},
                                         WordsOf{"French", {Language::French}}, WordsOf{"Dutch", {Language::Dutch}},
                                         WordsOf{"German", {Language::German}},
                                         WordsOf{"English", {Language::English}}),
                         [](const auto& info) { return std::string(info.param.name); });

} // namespace
} // namespace entraide::THIS_FILE

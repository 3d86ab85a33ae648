// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "ui/exchange/exchange_office.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_pane.h"
#include "ui/records/address_lookup.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/words/interface_language.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// The pages of the help that tell one working day each.
const QStringList days{u"day-neighbours"_s, u"day-fixed-helpers"_s, u"day-university"_s, u"day-hospital-meals"_s,
                       u"day-street-meals"_s};
constexpr std::array translated{Language::French, Language::Dutch, Language::German};

QString page(const QString& topic, Language language) {
    QFile file(u":/help/%1/%2.md"_s.arg(enumName(language), topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linksOf(const QString& markdown) {
    static const QRegularExpression link(u"\\]\\(topic:([a-z\\-]+)\\)"_s);
    QStringList found;
    for (const auto& match : link.globalMatch(markdown))
        found.append(match.captured(1));
    return found;
}

class HelpTest : public ::testing::Test {
protected:
    HelpTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {.volunteers = 20, .requests = 10, .postings = 2, .seed = 5}, today.now);
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        window = std::make_unique<MainWindow>(*context);
        office = std::make_unique<ExchangeOffice>(*desk);
        addPages(*window, *context, *office);
        window->finish();
        window->show();
    }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<ExchangeOffice> office;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<MainWindow> window;
};

TEST_F(HelpTest, shouldHaveAPageForEachPageOfTheWindowAndEachDay) {
    for (const QString& topic : window->pageKeys() + days + QStringList{QString(helpContents)})
        EXPECT_FALSE(page(topic, Language::English).isEmpty()) << qPrintable(topic);
}

TEST_F(HelpTest, shouldSayTheSameInEachLanguage) {
    static const QRegularExpression mark(u"\\[\\[[^\\]]+\\]\\]"_s);
    const auto marks = [](const QString& markdown) {
        QStringList found;
        for (const auto& match : mark.globalMatch(markdown))
            found.append(match.captured());
        found.sort();
        return found;
    };
    for (const QString& topic : helpTopics()) {
        const QString english = page(topic, Language::English);
        for (Language language : translated) {
            const QString other = page(topic, language);
            const std::string what = (topic + u' ' + enumName(language)).toStdString();
            ASSERT_FALSE(other.isEmpty()) << what;
            EXPECT_NE(other, english) << what;
            EXPECT_EQ(marks(other), marks(english)) << what;
            EXPECT_EQ(other.count(u"\n#"_s), english.count(u"\n#"_s)) << what;
            QStringList links = linksOf(other);
            QStringList same = linksOf(english);
            links.sort();
            same.sort();
            EXPECT_EQ(links, same) << what;
        }
    }
}

TEST_F(HelpTest, shouldNameOnlyCommandsAndPagesThatThereAre) {
    const CommandNames names = window->commandNames();
    const QStringList topics = helpTopics();
    for (const QString& topic : topics) {
        QStringList unknown;
        withCommands(page(topic, Language::English), names, &unknown);
        EXPECT_EQ(unknown.join(u' '), QString()) << qPrintable(topic);
        for (const QString& link : linksOf(page(topic, Language::English)))
            EXPECT_TRUE(topics.contains(link)) << qPrintable(topic) << " leads to " << qPrintable(link);
    }
}

TEST_F(HelpTest, shouldLeadToEveryPage) {
    const QStringList listed = linksOf(page(helpContents, Language::English));
    for (const QString& topic : helpTopics())
        EXPECT_TRUE(topic == helpContents || listed.contains(topic)) << qPrintable(topic);
}

TEST_F(HelpTest, shouldStandBesideThePageAndFollow) {
    auto& pane = window->help();
    EXPECT_FALSE(pane.isVisible());
    window->showPage(u"requests"_s);
    window->findChild<QAction*>(u"help"_s)->trigger();
    ASSERT_TRUE(pane.isVisible());
    EXPECT_EQ(pane.topic(), u"requests"_s);
    EXPECT_FALSE(pane.text().contains(u"[["_s));
    const QString key = window->commandNames().value(u"requests.new"_s).key;
    ASSERT_FALSE(key.isEmpty());
    EXPECT_TRUE(pane.text().contains(key)) << qPrintable(pane.text());
    window->showPage(u"volunteers"_s);
    EXPECT_EQ(pane.topic(), u"volunteers"_s);
    QTest::keyClick(&pane, Qt::Key_Escape);
    EXPECT_FALSE(pane.isVisible());
    window->findChild<QAction*>(u"help"_s)->trigger();
    EXPECT_EQ(pane.topic(), u"volunteers"_s);
    window->findChild<QAction*>(u"help"_s)->trigger();
    EXPECT_FALSE(pane.isVisible()) << "the same key takes it away";
}

TEST(HelpPages, shouldTellWhatNothingNames) {
    QStringList unknown;
    const CommandNames names{{u"a.b"_s, {u"Do it"_s, u"Ctrl+D"_s}}, {u"c"_s, {u"Other"_s, {}}}};
    EXPECT_EQ(withCommands(u"Use [[a.b]], [[c]] or [[d.e]]."_s, names, &unknown),
              u"Use **Do it** (Ctrl+D), **Other** or d.e."_s);
    EXPECT_EQ(unknown, QStringList{u"d.e"_s});
}

} // namespace
} // namespace entraide::THIS_FILE

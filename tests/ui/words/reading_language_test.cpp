// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "ui/words/reading_language.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>
#include <thread>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// Stands for the translations of the window.
class WindowWords : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char*, int) const override {
        return QLatin1StringView(context) == "Service"_L1 && QLatin1StringView(source) == "shopping"_L1 ? u"courses"_s
                                                                                                        : QString();
    }
    bool isEmpty() const override { return false; }
};

class ReadingLanguageTest : public testing::Test {
protected:
    ReadingLanguageTest() {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Belgium));
        QCoreApplication::installTranslator(&window);
    }
    ~ReadingLanguageTest() override {
        QCoreApplication::removeTranslator(&window);
        QLocale::setDefault(QLocale::c());
    }
    WindowWords window;
};

TEST_F(ReadingLanguageTest, shouldSpeakAnotherLanguageThanTheWindowAndGiveItBack) {
    ASSERT_EQ(word(Service::Shopping), u"courses"_s);
    ASSERT_EQ(weekdayText(1), u"lun"_s);
    {
        const ReadingLanguage dutch(Language::Dutch); // without its file here: the source, which is English
        ReadingLanguage::stayInFront();               // as after the window's language was changed
        EXPECT_EQ(word(Service::Shopping), u"shopping"_s);
        EXPECT_EQ(weekdayText(1), u"ma"_s);
        {
            const ReadingLanguage german(Language::German);
            EXPECT_EQ(weekdayText(1), u"Mo"_s);
        }
        EXPECT_EQ(weekdayText(1), u"ma"_s) << "one within another";
    }
    EXPECT_EQ(word(Service::Shopping), u"courses"_s);
    EXPECT_EQ(weekdayText(1), u"lun"_s);
}

TEST_F(ReadingLanguageTest, shouldConcernItsOwnThreadAlone) {
    const ReadingLanguage dutch(Language::Dutch);
    ReadingLanguage::stayInFront();
    QString elsewhere;
    std::thread([&] { elsewhere = word(Service::Shopping); }).join();
    EXPECT_EQ(elsewhere, u"courses"_s);
    EXPECT_EQ(word(Service::Shopping), u"shopping"_s);
}

} // namespace
} // namespace entraide::THIS_FILE

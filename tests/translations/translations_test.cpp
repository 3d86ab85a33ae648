// SPDX-License-Identifier: GPL-3.0-or-later
// French, Dutch and German are complete, say the same as the sources, and keep what a text needs to work.
#include "interchange/rejects_columns.h"
#include "ts_messages.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

namespace {

using namespace Qt::StringLiterals;
using entraide::test::Message;
using entraide::test::messagesIn;
using entraide::test::translationFile;

/// %1, %L2, %n: what is filled in.
QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression pattern(u"%(L?\\d+|n)"_s);
    QSet<QString> found;
    for (const QRegularExpressionMatch& match : pattern.globalMatch(text))
        found.insert(match.captured());
    return found;
}

/// The marks of a menu's key: "&" that is not doubled.
qsizetype mnemonics(QString text) {
    return text.remove(u"&&"_s).count(u'&');
}

class Translations : public testing::TestWithParam<const char*> {
protected:
    QString language() const { return QString::fromLatin1(GetParam()); }
};

TEST_P(Translations, shouldBeComplete) {
    const QList<Message> messages = messagesIn(translationFile(language()));
    ASSERT_GT(messages.size(), 1000);
    for (const Message& message : messages) {
        EXPECT_FALSE(message.unfinished) << qPrintable(message.key());
        EXPECT_EQ(message.translations.size(), message.plural ? 2 : 1) << qPrintable(message.key());
        for (const QString& text : message.translations)
            EXPECT_FALSE(text.trimmed().isEmpty()) << qPrintable(message.key());
    }
}

TEST_P(Translations, shouldKeepWhatIsFilledIn) {
    for (const Message& message : messagesIn(translationFile(language()))) {
        const QSet<QString> wanted = placeholders(message.source);
        for (const QString& text : message.translations) {
            QSet<QString> kept = placeholders(text);
            // "une place" may leave the number out.
            if (message.plural && &text == &message.translations.first() && wanted.contains(u"%n"_s))
                kept.insert(u"%n"_s);
            EXPECT_EQ(kept, wanted) << qPrintable(message.key() + u" -> "_s + text);
        }
    }
}

TEST_P(Translations, shouldKeepTheKeysOfMenus) {
    for (const Message& message : messagesIn(translationFile(language()))) {
        for (const QString& text : message.translations)
            EXPECT_EQ(mnemonics(text), mnemonics(message.source)) << qPrintable(message.key() + u" -> "_s + text);
    }
}

TEST_P(Translations, shouldKeepSpacesAndLineEndsAtTheEdges) {
    for (const Message& message : messagesIn(translationFile(language()))) {
        for (const QString& text : message.translations) {
            ASSERT_FALSE(text.isEmpty()) << qPrintable(message.key());
            EXPECT_EQ(text.front().isSpace(), message.source.front().isSpace()) << qPrintable(message.key());
            EXPECT_EQ(text.back().isSpace(), message.source.back().isSpace()) << qPrintable(message.key());
        }
    }
}

// A file of rejected rows is imported again once it is corrected, perhaps by a desk in another language.
TEST_P(Translations, shouldNameTheColumnsOfRejectedRowsAsAnImportKnowsThem) {
    QStringList headers;
    for (const QLatin1StringView source : {"Line in the file"_L1, "Why it was left out"_L1}) {
        for (const Message& message : messagesIn(translationFile(language()))) {
            if (message.context.endsWith("ImportWords"_L1) && message.source == source)
                headers.append(message.translations);
        }
    }
    ASSERT_EQ(headers.size(), 2);
    EXPECT_EQ(entraide::rejectsColumns(headers), (QList{true, true})) << qPrintable(headers.join(u" | "_s));
}

INSTANTIATE_TEST_SUITE_P(Languages, Translations, testing::Values("fr", "nl", "de"),
                         [](const auto& one) { return std::string(one.param); });

/// The space before ; : ! ? never ends a line in French.
TEST(FrenchWords, shouldNotBreakBeforePunctuation) {
    static const QRegularExpression loose(u" [;:!?»]|« "_s);
    for (const Message& message : messagesIn(translationFile(u"fr"_s))) {
        for (const QString& text : message.translations)
            EXPECT_FALSE(loose.match(text).hasMatch()) << qPrintable(message.key() + u" -> "_s + text);
    }
}

/// What the sources say now is what was translated: nobody forgot to read new texts into the files.
TEST(TranslationFiles, shouldHoldTheTextsOfTheSources) {
    const QTemporaryDir folder;
    for (const QString& language : {u"fr"_s, u"nl"_s, u"de"_s, u"en"_s}) {
        const QString fresh = folder.filePath(u"entraide_%1.ts"_s.arg(language));
        ASSERT_TRUE(QFile::copy(translationFile(language), fresh));
        QStringList arguments{u"-silent"_s,      u"-locations"_s, u"none"_s,
                              u"-no-obsolete"_s, u"-I"_s,         QStringLiteral(ENTRAIDE_SOURCE_DIR)};
        if (language == "en"_L1)
            arguments.append(u"-pluralonly"_s); // English is the source: only its plurals are written down
        arguments += {u"core"_s, u"ui"_s, u"app"_s, u"-ts"_s, fresh};
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(ENTRAIDE_SOURCE_DIR));
        lupdate.start(QStringLiteral(ENTRAIDE_LUPDATE), arguments);
        ASSERT_TRUE(lupdate.waitForFinished(120'000));
        ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();
        QSet<QString> before;
        QSet<QString> now;
        for (const Message& message : messagesIn(translationFile(language)))
            before.insert(message.key());
        for (const Message& message : messagesIn(fresh)) {
            now.insert(message.key());
            EXPECT_FALSE(message.unfinished) << qPrintable(language + u": "_s + message.key());
        }
        for (const QString& key : now - before)
            ADD_FAILURE() << qPrintable(language + u" lacks: "_s + key);
        for (const QString& key : before - now)
            ADD_FAILURE() << qPrintable(language + u" has what no source says: "_s + key);
    }
}

} // namespace

} // namespace THIS_FILE

// SPDX-License-Identifier: GPL-3.0-or-later
// The same thing has the same word everywhere: translations/glossary.tsv against the .ts files, and how each language
// is written.
#include "ts_messages.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace THIS_FILE {

namespace {

using namespace Qt::StringLiterals;
using entraide::test::Message;
using entraide::test::messagesIn;
using entraide::test::translationFile;

const QStringList languages{u"fr"_s, u"nl"_s, u"de"_s};

/// A line of the glossary, for one language.
struct Line {
    QString kind;
    QString english;
    QHash<QString, QString> in; ///< by language
};

QList<Line> glossary() {
    QFile file(QStringLiteral(ENTRAIDE_SOURCE_DIR "/translations/glossary.tsv"));
    QList<Line> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    constexpr qsizetype columns = 6;
    while (!file.atEnd()) {
        const QString text = QString::fromUtf8(file.readLine()).remove(u'\n');
        if (text.isEmpty() || text.startsWith(u'#'))
            continue;
        const QStringList cells = text.split(u'\t');
        EXPECT_EQ(cells.size(), columns) << qPrintable(text);
        if (cells.size() == columns)
            lines.append({cells[0], cells[1], {{u"fr"_s, cells[2]}, {u"nl"_s, cells[3]}, {u"de"_s, cells[4]}}});
    }
    return lines;
}

QList<Line> linesOf(const QString& kind) {
    QList<Line> lines = glossary();
    lines.removeIf([&](const Line& line) { return line.kind != kind; });
    return lines;
}

/// As it is compared: without the key of a menu, in small letters.
QString plain(QString text) {
    return text.remove(u'&').toLower();
}

/// The English without what is typed, pressed or quoted word by word.
QString spoken(QString english) {
    static const QRegularExpression verbatim(u"“[^”]*”|--\\S+|%L?[0-9n]+|<[^>]*>|&"_s);
    static const QRegularExpression shiftKey(u"(?:Ctrl\\+)?Shift(?:\\+|(?=[ ,](?:and|Ctrl|50)))"_s);
    return english.remove(verbatim).remove(shiftKey);
}

QString anyOf(const QString& words) {
    QStringList escaped;
    for (const QString& word : words.split(u'|'))
        escaped.append(QRegularExpression::escape(word));
    return u"(?:"_s + escaped.join(u'|') + u')';
}

class Glossary : public testing::TestWithParam<const char*> {
protected:
    QString language() const { return QString::fromLatin1(GetParam()); }
    QList<Message> messages() const { return messagesIn(translationFile(language())); }
};

TEST_P(Glossary, shouldBeSpokenInEveryMessage) {
    const QList<Message> all = messages();
    ASSERT_GT(all.size(), 1000);
    QSet<QString> excepted;
    for (const Line& line : linesOf(u"except"_s)) {
        if (line.in[language()] == "x"_L1)
            excepted.insert(line.english);
    }
    QSet<QString> needed; // an exception that excepts nothing hides the next mistake
    const QList<Line> terms = linesOf(u"term"_s);
    ASSERT_GT(terms.size(), 20);
    for (const Line& term : terms) {
        const QRegularExpression english(u"(?<![\\w-])"_s + anyOf(term.english) + u"(?![\\w-])"_s,
                                         QRegularExpression::CaseInsensitiveOption |
                                             QRegularExpression::UseUnicodePropertiesOption);
        const QRegularExpression word(anyOf(term.in[language()]));
        bool isUsed = false;
        for (const Message& message : all) {
            if (!english.match(spoken(message.source)).hasMatch())
                continue;
            isUsed = true;
            for (const QString& text : message.translations) {
                if (word.match(plain(text)).hasMatch())
                    continue;
                needed.insert(message.source);
                EXPECT_TRUE(excepted.contains(message.source))
                    << qPrintable(term.english) << ": " << qPrintable(message.key() + u" -> "_s + text);
            }
        }
        EXPECT_TRUE(isUsed) << qPrintable(term.english) << " is in no message";
    }
    for (const QString& source : excepted - needed)
        ADD_FAILURE() << "needs no exception any more: " << qPrintable(source);
}

TEST_P(Glossary, shouldKeepWordsOutThatWereDecidedAgainst) {
    for (const Line& line : linesOf(u"never"_s)) {
        if (line.in[language()] == "-"_L1)
            continue;
        const QRegularExpression word(u"(?<!\\w)"_s + anyOf(line.in[language()]),
                                      QRegularExpression::UseUnicodePropertiesOption);
        for (const Message& message : messages()) {
            for (const QString& text : message.translations)
                EXPECT_FALSE(word.match(plain(text)).hasMatch()) << qPrintable(message.key() + u" -> "_s + text);
        }
    }
}

/// A word alone agrees with what it stands beside; what has more words has one translation.
TEST_P(Glossary, shouldSayTheSameInTheSameWay) {
    static const QRegularExpression wordsOf(u"\\b[A-Za-z]{2,}\\b"_s);
    static const QRegularExpression filledIn(u"%\\w+"_s);
    QSet<QString> varying;
    for (const Line& line : linesOf(u"varies"_s))
        varying.insert(line.english);
    QHash<QString, QPair<QStringList, QString>> first;
    for (const Message& message : messages()) {
        const QString english = plain(message.source);
        if (QString(english).remove(filledIn).count(wordsOf) < 2 || varying.contains(english))
            continue;
        QStringList said;
        for (const QString& text : message.translations)
            said.append(plain(text));
        const QString key = english + u'|' + message.comment;
        const auto before = first.constFind(key);
        if (before == first.constEnd())
            first.insert(key, {said, message.context});
        else
            EXPECT_EQ(said, before->first) << qPrintable(message.key() + u" is said otherwise in "_s + before->second);
    }
}

TEST_P(Glossary, shouldEndAsTheSourceEnds) {
    constexpr QStringView marks = u"….:?!;,";
    constexpr qsizetype abbreviation = 4; // "No.", "min": each language has its own
    const auto endOf = [&](const QString& text) {
        const QString trimmed = text.trimmed();
        return !trimmed.isEmpty() && marks.contains(trimmed.back()) ? QString(trimmed.back()) : QString();
    };
    for (const Message& message : messages()) {
        if (message.source.trimmed().size() <= abbreviation)
            continue;
        for (const QString& text : message.translations) {
            EXPECT_EQ(endOf(text), endOf(message.source)) << qPrintable(message.key() + u" -> "_s + text);
            EXPECT_FALSE(text.contains("..."_L1)) << qPrintable(message.key() + u" -> "_s + text);
            EXPECT_FALSE(text.trimmed().contains("  "_L1)) << qPrintable(message.key() + u" -> "_s + text);
        }
    }
}

/// Each language has its own quotes, in pairs, and the apostrophe is a raised comma.
TEST_P(Glossary, shouldQuoteAsTheLanguageDoes) {
    const QHash<QString, QString> quotes{{u"fr"_s, u"«»"_s}, {u"nl"_s, u"“”"_s}, {u"de"_s, u"„“"_s}};
    const QString own = quotes[language()];
    for (const Message& message : messages()) {
        for (const QString& text : message.translations) {
            EXPECT_EQ(text.count(own[0]), text.count(own[1])) << qPrintable(message.key() + u" -> "_s + text);
            for (const QChar mark : u"\"'«»“”„"_s) {
                EXPECT_FALSE(!own.contains(mark) && text.contains(mark))
                    << qPrintable(message.key() + u" -> "_s + text);
            }
        }
    }
}

/// A message without a context is found by nobody: lupdate did not know whose it is.
TEST_P(Glossary, shouldBelongToSomebody) {
    for (const Message& message : messages())
        EXPECT_FALSE(message.context.isEmpty()) << qPrintable(message.source);
}

INSTANTIATE_TEST_SUITE_P(Languages, Glossary, testing::Values("fr", "nl", "de"),
                         [](const auto& one) { return std::string(one.param); });

TEST(GlossaryFile, shouldHoldKnownKindsOnly) {
    const QSet<QString> kinds{u"term"_s, u"never"_s, u"except"_s, u"varies"_s};
    QSet<QString> seen;
    for (const Line& line : glossary()) {
        EXPECT_TRUE(kinds.contains(line.kind)) << qPrintable(line.kind + u' ' + line.english);
        EXPECT_FALSE(seen.contains(line.kind + line.english)) << "twice: " << qPrintable(line.english);
        seen.insert(line.kind + line.english);
    }
}

TEST(FrenchWords, shouldKeepPunctuationWithItsWord) {
    // Before ; ! ? : and », and after «, stands a space that does not break; not within times and lists of suffixes.
    static const QRegularExpression before(u"[\\p{L})%»][;!?»]|[\\p{L})»]:(?=\\s|$)|[^\\x{a0}\\x{202f}]»"_s);
    static const QRegularExpression after(u"«[^\\x{a0}\\x{202f}]"_s);
    for (const Message& message : messagesIn(translationFile(u"fr"_s))) {
        if (message.source.contains(";;"_L1)) // the kinds of files of a file dialog
            continue;
        for (const QString& text : message.translations) {
            EXPECT_FALSE(before.match(text).hasMatch()) << qPrintable(message.key() + u" -> "_s + text);
            EXPECT_FALSE(after.match(text).hasMatch()) << qPrintable(message.key() + u" -> "_s + text);
        }
    }
}

} // namespace

} // namespace THIS_FILE

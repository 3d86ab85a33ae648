// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the table of docs/architecture.md and compares it with every #include, and with the rules that no table says.
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace THIS_FILE {

namespace {

using namespace Qt::StringLiterals;

struct Rule {
    QSet<QString> mayUse; // as included: "domain", "ui/common"
};

QString sourceDir() {
    return QStringLiteral(ENTRAIDE_SOURCE_DIR);
}

/// "core/domain" -> "domain", as its headers are included; ui folders keep their prefix.
QString includePrefix(const QString& folder) {
    return folder.startsWith(u"core/") ? folder.mid(5) : folder;
}

QMap<QString, Rule> readTable(const QString& path) {
    QMap<QString, Rule> table;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return table;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QStringList cells = line.split(u'|');
        if (cells.size() < 5)
            continue;
        const QString folder = cells[1].trimmed();
        if (!folder.startsWith(u"core/") && !folder.startsWith(u"ui/"))
            continue;
        Rule rule;
        for (const QString& name : cells[2].split(u' ', Qt::SkipEmptyParts))
            rule.mayUse.insert(name);
        table.insert(folder, rule);
    }
    return table;
}

struct Include {
    QString file;
    QString header;
};

QList<Include> includesOf(const QString& folder) {
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QList<Include> result;
    QDirIterator files(sourceDir() + u'/' + folder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = pattern.globalMatch(text); it.hasNext();)
            result.append({file.fileName().mid(sourceDir().size() + 1), it.next().captured(1)});
    }
    return result;
}

QStringList foldersBelow(const QString& top) {
    QStringList folders;
    for (const QString& name : QDir(sourceDir() + u'/' + top).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.append(top + u'/' + name);
    return folders;
}

class Architecture : public testing::Test {
protected:
    QMap<QString, Rule> table = readTable(sourceDir() + u"/docs/architecture.md"_s);
    QSet<QString> prefixes = [this] {
        QSet<QString> all;
        for (const QString& folder : table.keys())
            all.insert(includePrefix(folder));
        return all;
    }();

    /// The library a header belongs to, or an empty text for a system header.
    QString libraryOf(const QString& header) const {
        const QStringList parts = header.split(u'/');
        if (parts.size() >= 3 && prefixes.contains(parts[0] + u'/' + parts[1]))
            return parts[0] + u'/' + parts[1];
        return parts.size() >= 2 && prefixes.contains(parts[0]) ? parts[0] : QString();
    }
};

TEST_F(Architecture, shouldNameEveryFolderInTheTable) {
    ASSERT_GT(table.size(), 5);
    for (const QString& folder : foldersBelow(u"core"_s) + foldersBelow(u"ui"_s))
        EXPECT_TRUE(table.contains(folder)) << qPrintable(folder) << " is not in docs/architecture.md";
}

TEST_F(Architecture, shouldIncludeOnlyWhatTheTableAllows) {
    int seen = 0;
    for (auto it = table.begin(); it != table.end(); ++it) {
        const QString own = includePrefix(it.key());
        for (const Include& include : includesOf(it.key())) {
            const QString library = libraryOf(include.header);
            if (library.isEmpty() || library == own)
                continue;
            ++seen;
            EXPECT_TRUE(it->mayUse.contains(library))
                << qPrintable(include.file) << " includes " << qPrintable(include.header);
        }
    }
    EXPECT_GT(seen, 0);
}

TEST_F(Architecture, shouldHaveNoCircles) {
    QMap<QString, QSet<QString>> left;
    for (auto it = table.begin(); it != table.end(); ++it)
        left.insert(includePrefix(it.key()), it->mayUse);
    bool removed = true;
    while (removed && !left.isEmpty()) {
        removed = false;
        for (const QString& name : left.keys()) {
            bool free = true;
            for (const QString& used : left.value(name))
                free = free && !left.contains(used);
            if (free) {
                left.remove(name);
                removed = true;
            }
        }
    }
    EXPECT_TRUE(left.isEmpty()) << qPrintable(QStringList(left.keys()).join(u' '));
}

TEST_F(Architecture, shouldKeepWidgetsAndPrintersOutOfCore) {
    static const QRegularExpression forbidden(
        u"^(QtWidgets/|QtPrintSupport/|QtQuick|QtGui/|QWidget|QApplication|QPrinter|QPainter|QMessageBox|QQuick|QQml)"_s);
    for (const QString& folder : foldersBelow(u"core"_s)) {
        for (const Include& include : includesOf(folder))
            EXPECT_FALSE(forbidden.match(include.header).hasMatch())
                << qPrintable(include.file) << " includes " << qPrintable(include.header);
    }
}

/// So its source shows that a header needs nothing before it. Those without a source are compiled by themselves.
TEST_F(Architecture, shouldBeginEachSourceWithItsOwnHeader) {
    int looked = 0;
    for (const QString& top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QMap<QString, QString> first; // of each file
        for (const Include& include : includesOf(top)) {
            if (!first.contains(include.file))
                first.insert(include.file, include.header);
        }
        for (auto it = first.cbegin(); it != first.cend(); ++it) {
            const QFileInfo file(it.key());
            const QString header = file.path() + u'/' + file.completeBaseName() + u".h"_s;
            if (file.suffix() != "cpp"_L1 || !QFile::exists(sourceDir() + u'/' + header))
                continue;
            ++looked;
            EXPECT_EQ(QFileInfo(it.value()).fileName(), QFileInfo(header).fileName()) << qPrintable(it.key());
        }
    }
    EXPECT_GT(looked, 500);
}

/// Two classes of one name in one program share their virtual table and destructor, and nobody says so.
TEST_F(Architecture, shouldGiveEachTypeANameOfItsOwn) {
    static const QRegularExpression space(u"^namespace ([\\w:]+) \\{"_s);
    static const QRegularExpression type(u"^(?:class|struct|enum class) (\\w+)\\b(?!::)[^;]*$"_s);
    QMap<QString, QString> files;
    for (const QString& top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator headers(sourceDir() + u'/' + top, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (headers.hasNext()) {
            QFile file(headers.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            QString inside;
            for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
                if (const auto opened = space.match(line); opened.hasMatch())
                    inside = opened.captured(1) + u"::"_s;
                const auto found = type.match(line);
                if (!found.hasMatch())
                    continue;
                const QString name = inside + found.captured(1);
                EXPECT_FALSE(files.contains(name)) << qPrintable(name) << " is in " << qPrintable(files.value(name))
                                                   << " and in " << qPrintable(file.fileName());
                files.insert(name, file.fileName());
            }
        }
    }
    EXPECT_GT(files.size(), 100);
}

TEST_F(Architecture, shouldSpeakToUsersOnlyFromUi) {
    static const QRegularExpression translated(u"\\b(tr|qsTr|translate)\\(\""_s);
    static const QRegularExpression single(u"::instance\\(\\)"_s);
    for (const QString& top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(sourceDir() + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            if (top == u"core") {
                EXPECT_FALSE(translated.match(text).hasMatch()) << qPrintable(file.fileName());
            }
            EXPECT_FALSE(single.match(text).hasMatch()) << qPrintable(file.fileName());
            EXPECT_TRUE(text.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later"))
                << qPrintable(file.fileName());
        }
    }
}

/// It is English, technical, and says neither what is safe nor what to do.
TEST_F(Architecture, shouldShowNobodyWhatAnExceptionCallsItself) {
    QStringList found;
    QDirIterator files(sourceDir() + u"/ui"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        if (file.readAll().contains(".what()"))
            found.append(file.fileName().mid(sourceDir().size() + 1));
    }
    found.sort();
    // To tell faults apart, and kept beside the sentence.
    EXPECT_EQ(found, QStringList({u"ui/common/fault.cpp"_s, u"ui/words/error_words.cpp"_s}))
        << qPrintable(found.join(u' '));
}

} // namespace

} // namespace THIS_FILE

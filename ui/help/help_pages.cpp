// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(const QString& topic, Language language) {
    return u":/help/%1/%2.md"_s.arg(enumName(language), topic);
}

} // namespace

QStringList helpTopics() {
    QStringList topics = QDir(u":/help/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (QString& topic : topics)
        topic.chop(3);
    return topics;
}

QString helpPage(const QString& topic, Language language) {
    for (Language wanted : {language, Language::English}) {
        if (QFile file(pathOf(topic, wanted)); file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString withCommands(QString markdown, const CommandNames& names, QStringList* unknown) {
    static const QRegularExpression mark(u"\\[\\[([A-Za-z0-9_.\\-]+)\\]\\]"_s);
    QString filled;
    qsizetype from = 0;
    for (const auto& match : mark.globalMatch(markdown)) {
        filled += QStringView(markdown).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        const auto name = names.constFind(match.captured(1));
        if (name == names.constEnd()) {
            if (unknown)
                unknown->append(match.captured(1));
            filled += match.captured(1);
            continue;
        }
        filled += u"**"_s + name->text + u"**"_s;
        if (!name->key.isEmpty())
            filled += u" ("_s + name->key + u')';
    }
    return filled.append(QStringView(markdown).mid(from));
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_desks.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto lastDeskKey = "desk/file";
constexpr auto recentDesksKey = "desk/recent";

} // namespace

QStringList recentDesks(const QSettings& settings) {
    QStringList files = settings.value(recentDesksKey).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo(file).isFile(); });
    return files;
}

void noteDesk(QSettings& settings, const QString& file) {
    QStringList files = settings.value(recentDesksKey).toStringList();
    files.removeAll(file);
    files.prepend(file);
    settings.setValue(lastDeskKey, file);
    settings.setValue(recentDesksKey, files.first(std::min(files.size(), mostRecentDesks)));
}

void forgetDesk(QSettings& settings, const QString& file) {
    QStringList files = settings.value(recentDesksKey).toStringList();
    files.removeAll(file);
    if (files.isEmpty())
        settings.remove(recentDesksKey);
    else
        settings.setValue(recentDesksKey, files);
    if (lastDesk(settings) == file)
        settings.remove(lastDeskKey);
}

QString lastDesk(const QSettings& settings) {
    return settings.value(lastDeskKey).toString();
}

QString recentDeskName(const QString& file, const QStringList& among) {
    const QString name = QFileInfo(file).completeBaseName();
    const bool isAlone = std::ranges::count_if(among, [&](const QString& other) {
                             return QFileInfo(other).completeBaseName() == name;
                         }) <= 1;
    return isAlone ? name : name + u" – "_s + QDir::toNativeSeparators(QFileInfo(file).absolutePath());
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour_figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

double tenths(double milliseconds) {
    return std::round(milliseconds * 10) / 10;
}

} // namespace

double TourFigures::Row::median() const {
    QList<double> sorted = times;
    std::ranges::sort(sorted);
    const qsizetype middle = sorted.size() / 2;
    if (sorted.isEmpty())
        return 0;
    return sorted.size() % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

double TourFigures::Row::worst() const {
    return times.isEmpty() ? 0 : *std::ranges::max_element(times);
}

void TourFigures::add(Kind kind, const QString& name, double milliseconds) {
    const auto same = [&](const Row& row) { return row.kind == kind && row.name == name; };
    auto row = std::ranges::find_if(m_rows, same);
    if (row == m_rows.end()) {
        m_rows.append({kind, name, {}});
        row = m_rows.end() - 1;
    }
    row->times.append(milliseconds);
}

void TourFigures::addGrown(const QString& picture, QSize size) {
    m_grown.append(u"%1 (%2 x %3)"_s.arg(picture).arg(size.width()).arg(size.height()));
}

QStringList TourFigures::tooSlow() const {
    QStringList slow;
    for (const Row& row : m_rows) {
        if (row.median() > row.bar())
            slow.append(row.name);
    }
    return slow;
}

QString TourFigures::table() const {
    QString text =
        u"%1 %2 %3 %4\n"_s.arg(u"median"_s, 8).arg(u"worst"_s, 8).arg(u"bar"_s, 6).arg(u"  milliseconds of"_s);
    for (const Row& row : m_rows)
        text += u"%1 %2 %3   %4%5%6\n"_s.arg(row.median(), 8, 'f', 1)
                    .arg(row.worst(), 8, 'f', 1)
                    .arg(row.bar(), 6, 'f', 0)
                    .arg(row.kind == Kind::Page ? u"page "_s : QString(), row.name,
                         row.median() > row.bar() ? u"   TOO SLOW"_s : QString());
    for (const QString& picture : m_grown)
        text += u"THE WINDOW GREW: %1\n"_s.arg(picture);
    return text;
}

QByteArray TourFigures::json() const {
    QJsonArray rows;
    for (const Row& row : m_rows) {
        QJsonArray times;
        for (double time : row.times)
            times.append(tenths(time));
        rows.append(QJsonObject{{"kind"_L1, row.kind == Kind::Page ? u"page"_s : u"stall"_s},
                                {"name"_L1, row.name},
                                {"times_ms"_L1, times},
                                {"median_ms"_L1, tenths(row.median())},
                                {"worst_ms"_L1, tenths(row.worst())},
                                {"bar_ms"_L1, row.bar()},
                                {"kept"_L1, row.median() <= row.bar()}});
    }
    return QJsonDocument(QJsonObject{{"rows"_L1, rows},
                                     {"too_slow"_L1, QJsonArray::fromStringList(tooSlow())},
                                     {"grown"_L1, QJsonArray::fromStringList(m_grown)}})
        .toJson();
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QSize>
#include <QString>
#include <QStringList>

namespace entraide {

/// What a tour measured: the times of each page and action, against the bars that the window has to keep. Judged by the
/// median of a page's or action's times, since another program may well have held up one of them; the worst is told
/// too.
class TourFigures {
public:
    enum class Kind {
        Page, ///< from choosing it until it is painted
        Stall ///< for how long the window answered nobody after something was done
    };
    static constexpr double pageBar = 100; ///< milliseconds
    static constexpr double stallBar = 50;

    void add(Kind kind, const QString& name, double milliseconds);

    /// The window did not keep the size that it was given: \a picture asked for more.
    void addGrown(const QString& picture, QSize size);

    /// Names of what is above its bar.
    QStringList tooSlow() const;
    /// "fr-light-requests (1440 x 1225)" for each picture on which the window had grown.
    QStringList grown() const { return m_grown; }
    bool allKept() const { return tooSlow().isEmpty() && m_grown.isEmpty(); }
    /// For people: a line for each.
    QString table() const;
    QByteArray json() const;

private:
    struct Row {
        Kind kind = Kind::Page;
        QString name;
        QList<double> times;

        double bar() const { return kind == Kind::Page ? pageBar : stallBar; }
        double median() const;
        double worst() const;
    };
    QList<Row> m_rows; ///< in the order in which they came first
    QStringList m_grown;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>

#include <functional>

namespace entraide {

class Page;

/// What one was looking at on each page: its tabs, what its lists are filtered by, and the record that is open. Kept in
/// the desk's own file, encrypted as everything in it, since a filter may be somebody's name; columns, widths and where
/// the window stands are in the settings of this PC.
///
/// A page takes up its part when it is shown for the first time, so that opening the window reads one page and not
/// twelve. GUI thread.
class ViewMemory {
public:
    /// From what text() gave; nothing of it where another version wrote it.
    void read(const QString& text);
    /// The page that was in front; empty: none is known.
    const QString& front() const { return m_front; }

    /// Notes how \a page looks now.
    void note(const QString& key, const Page& page);
    void setFront(const QString& key) { m_front = key; }
    /// Shows \a page as it was, once; what does not fit its build any more is left out, and a record of which \a
    /// isThere says that it is gone.
    void takeUp(const QString& key, Page& page, const std::function<bool(const QString& record)>& isThere);
    /// It was shown, so that what is remembered of it is out of date.
    bool isTaken(const QString& key) const { return !m_waiting.contains(key); }

    /// Records that are gone are not remembered any longer.
    void forgetGone(const std::function<bool(const QString& record)>& isThere);
    QString text() const;

private:
    struct Tab {
        int count = 0; ///< of the tabs of the bar, to know it again
        int current = 0;
    };
    struct Filter {
        QString text;
        QString named;
    };
    struct View {
        QString record;
        QList<Tab> tabs;
        QList<Filter> filters;
    };
    static View viewOf(const Page& page);

    QString m_front;
    QHash<QString, View> m_views;
    QHash<QString, View> m_waiting; ///< of pages that nobody has shown yet
};

} // namespace entraide

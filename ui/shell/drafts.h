// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

class QAction;

namespace entraide {

class MainWindow;
class Page;
class RecordForm;
class Unsaved;

/// One thing that is typed on a page and not saved. Holds what a person may have said: it stays in memory, or in the
/// desk's own file (kept_drafts.h).
struct PageDraft {
    QString page;        ///< its key
    qsizetype place = 0; ///< among those of the page that can hold something
    QString what;        ///< in words
    QString opener;      ///< of a form: the command that opened it; empty: the page's usual one
    QString record;      ///< of a form: what the page showed then
    QVariant typed;
};

/// What is typed on the pages of a window and not saved. GUI thread.
class Drafts : public QObject {
    Q_OBJECT

public:
    explicit Drafts(MainWindow* window);

    void watch(const QString& key, const QString& word, Page& page);
    QList<PageDraft> all() const;
    /// Opens the forms again and types into them what was there. What finds no place any more is left out.
    void takeUp(const QList<PageDraft>& drafts);
    /// In words, with the page: "Requests: New request".
    QStringList words() const;
    /// Saves all of it; false as soon as something keeps one from being saved, and its page is shown.
    bool saveAll();
    /// The title of the form that is being written on \a page; empty: none.
    QString formOn(const Page& page) const;

private:
    struct Watched {
        QString key;
        QString word;
        Page* page;
    };
    struct Opened {
        int openings = 0;
        QString command;
        QString record;
    };
    void noteOpener(const Page& page, const QAction& action);
    static Unsaved* reopened(const Watched& on, const PageDraft& draft);

    MainWindow& m_window;
    QList<Watched> m_pages;
    QHash<const RecordForm*, Opened> m_opened;
};

} // namespace entraide

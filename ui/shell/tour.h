// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/loop_watch.h"
#include "ui/shell/tour_figures.h"

#include <QObject>
#include <QStringList>

#include <functional>

namespace entraide {

class FilterBar;
class ListTable;
class Session;

/// Drives the real window through every page, in each language and scheme, and writes a picture of each:
/// "fr-light-requests.png". For people to look at, and for the README. On its way it measures how long each page takes
/// to open, and how long the window answers nobody after what is done, and writes that as tour.json and tour.txt.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(Session& session, QString folder, QStringList languages, QObject* parent = nullptr);

    void start();
    const TourFigures& figures() const { return m_figures; }

Q_SIGNALS:
    void finished(int pictures);

private:
    enum class Kind { Aside, Page, Action, Picture };
    struct Step {
        Kind kind = Kind::Aside;
        QString name = {};
        std::function<void()> act = {};
    };
    void addRound(const QString& language, bool dark);
    void addActions();
    void next();
    void noteStall();
    void showSection(const QString& section);
    void showVisitLog(bool shown);
    void showProposal();
    void showReport(int tab);
    void planAnAbsence();
    void press(const QString& command);
    void filterVolunteers();
    void take(const QString& name);
    FilterBar* filterOf(const QString& page) const;
    ListTable* listOf(const QString& page) const;

    Session& m_session;
    QString m_folder;
    QStringList m_languages;
    QList<Step> m_steps;
    Step m_done;
    LoopWatch m_watch;
    TourFigures m_figures;
    int m_pictures = 0;
};

} // namespace entraide

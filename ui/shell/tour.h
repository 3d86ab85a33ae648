// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include <functional>

namespace entraide {

class Session;

/// Drives the real window through every page, in each language and scheme, and writes a picture of each:
/// "fr-light-requests.png". For people to look at, and for the README.
class Tour : public QObject {
    Q_OBJECT

public:
    Tour(Session& session, QString folder, QStringList languages, QObject* parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int pictures);

private:
    void next();
    void showSection(const QString& section);
    void showVisitLog(bool shown);
    void showProposal();
    void showReport(int tab);
    void planAnAbsence();
    void take(const QString& name);

    Session& m_session;
    QString m_folder;
    QStringList m_languages;
    QList<std::function<void()>> m_steps;
    int m_pictures = 0;
};

} // namespace entraide

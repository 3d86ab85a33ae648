// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/help_pages.h"

#include <QWidget>

#include <functional>

class QTextBrowser;
class QToolButton;

namespace entraide {

/// The help beside the page that one works on: it stays while one goes on, and follows to other pages. GUI thread.
class HelpPane : public QWidget {
    Q_OBJECT

public:
    /// \a names tells the commands as they are called now.
    explicit HelpPane(Language language, std::function<CommandNames()> names, QWidget* parent = nullptr);

    void showTopic(const QString& topic);
    QString topic() const { return m_topic; }
    QString text() const;

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void load(const QString& topic);

    Language m_language;
    std::function<CommandNames()> m_names;
    QTextBrowser* m_browser;
    QToolButton* m_back;
    QString m_topic;
    QStringList m_before;
};

} // namespace entraide

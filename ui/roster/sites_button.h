// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QSet>

class QListWidget;

namespace entraide {

/// Chooses some of a print's sites or people: a button that says which, and a list with check boxes below it.
class SitesButton : public QPushButton {
    Q_OBJECT

public:
    struct Site {
        QString key;
        QString name;

        friend bool operator==(const Site&, const Site&) = default;
    };

    enum class Of { Sites, People };

    explicit SitesButton(Of of = Of::Sites, QWidget* parent = nullptr);

    /// Sites that were left out stay left out.
    void setSites(const QList<Site>& sites);
    QSet<QString> chosen() const;
    bool isAllChosen() const { return m_leftOut.isEmpty(); }
    void setChosen(const QString& key, bool chosen);
    void chooseAll();
    void chooseOnly(const QString& key);

Q_SIGNALS:
    void changed();

private:
    void openList();
    void showChoice();

    Of m_of;
    QList<Site> m_sites;
    QSet<QString> m_leftOut;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_source.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace entraide {

class ToneLabel;

/// Chooses what lies under the map, and says what that tells to whom. The program's own areas ask nobody; everything
/// else is used only after its button was pressed.
class BackgroundPanel : public QWidget {
    Q_OBJECT

public:
    explicit BackgroundPanel(QWidget* parent = nullptr);

    /// What is in use.
    void setSource(const MapSource& source);

Q_SIGNALS:
    void sourceChosen(const entraide::MapSource& source);

private:
    MapSource entered() const;
    void showKind();
    void use();

    QComboBox* m_kinds;
    QLabel* m_note;
    QLineEdit* m_address;
    QLineEdit* m_credit;
    QPushButton* m_browse;
    QPushButton* m_use;
    ToneLabel* m_problem;
    MapSource m_source;
};

/// What is wrong with a source, and what to do.
QString sentenceFor(MapSource::Problem problem);

} // namespace entraide

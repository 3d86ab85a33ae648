// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>

class QAbstractItemView;
class QWidget;

namespace entraide {

/// Tab goes through these widgets in this order.
void setTabChain(const QList<QWidget*>& widgets);

/// \a holder hands its focus on to \a part while that is shown. A hidden one would keep Tab where it is for ever.
void handFocusTo(QWidget& holder, QWidget& part);

/// F6 goes round the regions of a page (list, panel, map …), Shift+F6 the other way; each gets its focus back where it
/// was. Escape inside any but the first returns to the first, unless the widget there uses it.
class RegionKeys : public QObject {
    Q_OBJECT

public:
    RegionKeys(const QList<QWidget*>& regions, QWidget& page);

    /// Moves by hand: `step` 1 or -1.
    void move(int step);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int regionWithFocus() const;
    void focusRegion(int region);

    QList<QWidget*> m_regions;
    QHash<QWidget*, QPointer<QWidget>> m_last;
};

/// One letter acts on the current row and goes to the next: the quick keys of sign-ups and returned sheets. Letters
/// with Ctrl, Alt or Meta and letters typed into an editor are left alone.
class LetterKeys : public QObject {
    Q_OBJECT

public:
    explicit LetterKeys(QAbstractItemView& view);

    /// `act` says whether it did something; only then the next row becomes current.
    void on(Qt::Key letter, std::function<bool()> act);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAbstractItemView& m_view;
    QHash<int, std::function<bool()>> m_acts;
};

/// Letters typed in a closed list choose in it, in the whole program: they are no keys of the page there.
class ListLetters : public QObject {
    Q_OBJECT

public:
    explicit ListLetters(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace entraide {

/// A slider with two handles: from and until. The mouse drags a handle, or the stretch between both; the arrow keys
/// move the handle that has the focus, Tab goes from the first to the second, Shift with an arrow moves both, Page Up
/// and Page Down move in large steps, Home and End as far as it goes.
class RangeSlider : public QWidget {
    Q_OBJECT

public:
    struct Tick {
        int value = 0;
        QString label;
    };
    enum class Handle { Lower, Upper };

    explicit RangeSlider(QWidget* parent = nullptr);

    /// Whole numbers from \a minimum to \a maximum; handles move by \a step and stay at least one step apart.
    void setRange(int minimum, int maximum, int step, int largeStep);
    void setTicks(const QList<Tick>& ticks);
    /// Clamped, in order. Emits changed() when it changes something.
    void setValues(int lower, int upper);
    int minimum() const { return m_minimum; }
    int maximum() const { return m_maximum; }
    int step() const { return m_step; }
    int lower() const { return m_lower; }
    int upper() const { return m_upper; }
    /// True when everything is inside.
    bool isWhole() const { return m_lower == m_minimum && m_upper == m_maximum; }
    /// Both handles at once, as far as there is room.
    void shift(int by);
    Handle focusedHandle() const { return m_focused; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where a handle stands, for tests.
    QPointF handlePosition(Handle handle) const;

Q_SIGNALS:
    void changed(int lower, int upper);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    enum class Grip { None, Lower, Upper, Both };

    double positionOf(int value) const;
    int valueAt(double x) const;
    void moveHandle(Handle handle, int to);
    QRectF handleRect(Handle handle) const;

    int m_minimum = 0;
    int m_maximum = 100;
    int m_step = 1;
    int m_largeStep = 10;
    int m_lower = 0;
    int m_upper = 100;
    QList<Tick> m_ticks;
    Handle m_focused = Handle::Lower;
    Grip m_grip = Grip::None;
    int m_gripValue = 0; ///< where the stretch was taken
    int m_gripLower = 0;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QAbstractButton>

namespace entraide {

/// The header above a group of lines: 32 pixels, icon, bold title, count, quieter words at the right, hairlines above
/// and below. Where it can fold, it is a button: a chevron, a click, Space or Enter; toggled(true) means open.
class GroupHeader : public QAbstractButton {
    Q_OBJECT

public:
    explicit GroupHeader(const QString& title = {}, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Number or words beside the title ("3", "8 of 8, full").
    void setCount(const QString& count);
    /// Quieter words at the right.
    void setTrailing(const QString& trailing);
    void setIconName(const QString& name, Tone tone = Tone::Normal);
    void setFoldable(bool foldable);
    /// Off where the widget above ends in a line of its own (another folded header).
    void setTopLine(bool drawn);
    [[nodiscard]] bool isOpen() const { return !isCheckable() || isChecked(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void updateName();

    QString m_count;
    QString m_trailing;
    QString m_iconName;
    Tone m_tone = Tone::Normal;
    bool m_topLine = true;
};

/// What a group header shows.
struct GroupHeaderLook {
    QString title = {};
    QString count = {};
    QString trailing = {};
    QString icon = {};
    Tone tone = Tone::Normal;
    bool foldable = false;
    bool open = true;
    bool focused = false;
    bool topLine = false; ///< where what stands above does not end in a line
};
/// Paints the same header into a row, for delegates of trees and lists with groups.
void drawGroupHeader(QPainter& painter, const QRect& rect, const GroupHeaderLook& look, const QFont& font,
                     const QPalette& palette, Qt::LayoutDirection direction = Qt::LeftToRight);

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QLabel>

namespace entraide {

/// A state in the header of a record: icon and word in their tone, on the ground of that tone. Only in headers; lists
/// show icon and word without a ground.
class Chip : public QLabel {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);
    Chip(const QString& iconName, const QString& word, Tone tone, QWidget* parent = nullptr);

    void setState(const QString& iconName, const QString& word, Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    [[nodiscard]] QString iconName() const { return m_icon; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone = Tone::Normal;
};

} // namespace entraide

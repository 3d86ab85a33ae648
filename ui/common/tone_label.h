// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QLabel>
#include <QWidget>

namespace entraide {

/// Plain text in a tone; follows a change of scheme.
class ToneLabel : public QLabel {
    Q_OBJECT

public:
    explicit ToneLabel(const QString& text = {}, Tone tone = Tone::Normal, QWidget* parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();

    Tone m_tone;
};

/// A small icon in a tone. Where it says something that no word beside it says, give it a name.
class IconLabel : public QWidget {
    Q_OBJECT

public:
    explicit IconLabel(const QString& iconName, Tone tone = Tone::Muted, const QString& says = {},
                       QWidget* parent = nullptr);

    void setIcon(const QString& iconName, Tone tone, const QString& says = {});

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_icon;
    Tone m_tone;
};

/// Icon and sentence, the sentence in as many lines as it needs ("At acceptance: name, phone, address.").
class IconText : public QWidget {
    Q_OBJECT

public:
    IconText(const QString& iconName, const QString& text, Tone tone = Tone::Normal, QWidget* parent = nullptr);

    void setText(const QString& text);
    /// A bold word or two before the text: setText(tr("name and phone")), setLeadIn(tr("At acceptance:")).
    void setLeadIn(const QString& leadIn);
    void setIcon(const QString& iconName, Tone tone);
    /// On one line and no wider than its words: for a status bar.
    void setOneLine(bool oneLine);

private:
    void compose();

    IconLabel* m_icon;
    QLabel* m_label;
    QString m_text;
    QString m_leadIn;
};

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QDBusVariant;

namespace entraide {

/// Whether the desktop asks for high contrast, and when that changes.
///
/// Linux: the "contrast" setting of the desktop portal (org.freedesktop.appearance), asked without waiting. Windows:
/// the contrast themes of the accessibility settings. Elsewhere, and where nobody answers, it stays false.
class SystemContrast : public QObject {
    Q_OBJECT

public:
    explicit SystemContrast(QObject* parent = nullptr);

    [[nodiscard]] bool isHigh() const { return m_high; }

Q_SIGNALS:
    void changed(bool high);

private Q_SLOTS:
    void settingChanged(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void set(bool high);
    void ask();

    bool m_high = false;
};

} // namespace entraide

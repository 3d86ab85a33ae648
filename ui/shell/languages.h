// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace entraide {

/// The program's language: its own words, Qt's, and the locale of dates and numbers. Owned by the composition; one for
/// a process. Windows made before a change keep their words: make them anew.
class Languages : public QObject {
    Q_OBJECT

public:
    explicit Languages(QObject* parent = nullptr);
    ~Languages() override;

    /// "fr", "nl", "en" or "de"; an empty or unknown one takes the system's, and English last.
    void use(const QString& code);
    QString code() const { return m_code; }

private:
    void drop();

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace entraide

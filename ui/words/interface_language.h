// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QLocale>
#include <QString>

#include <memory>
#include <vector>

class QTranslator;

namespace entraide {

/// The language of a running program: its translations, Qt's own, and the default QLocale with Belgian habits. Owned by
/// main(); lives on its thread. Translations are in the program's resources under ":/i18n".
class InterfaceLanguage {
public:
    InterfaceLanguage();
    ~InterfaceLanguage();

    /// The languages the interface speaks: French, Dutch, English, German.
    static const std::vector<Language>& all();
    /// None for a language without an interface.
    static std::optional<Language> fromCode(const QString& code);
    /// The first of the system's languages that the interface speaks; English when none.
    static Language ofSystem();
    static QLocale localeOf(Language language);

    /// Takes the place of the language before.
    void use(Language language);
    Language current() const { return m_current; }

private:
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    Language m_current = Language::English;
};

} // namespace entraide

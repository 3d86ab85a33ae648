// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/interface_language.h"

#include "ui/words/reading_language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace entraide {

using namespace Qt::StringLiterals;

InterfaceLanguage::InterfaceLanguage() = default;

InterfaceLanguage::~InterfaceLanguage() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
}

const std::vector<Language>& InterfaceLanguage::all() {
    static const std::vector<Language> languages{Language::French, Language::Dutch, Language::English,
                                                 Language::German};
    return languages;
}

std::optional<Language> InterfaceLanguage::fromCode(const QString& code) {
    const auto language = enumFromName<Language>(code);
    for (const Language one : all()) {
        if (language == one)
            return one;
    }
    return std::nullopt;
}

Language InterfaceLanguage::ofSystem() {
    for (const QString& name : QLocale::system().uiLanguages()) {
        if (const auto language = fromCode(name.left(2).toLower()))
            return *language;
    }
    return Language::English;
}

QLocale InterfaceLanguage::localeOf(Language language) {
    switch (language) {
    case Language::French:
        return {QLocale::French, QLocale::Belgium};
    case Language::Dutch:
        return {QLocale::Dutch, QLocale::Belgium};
    case Language::German:
        return {QLocale::German, QLocale::Belgium};
    default:
        return {QLocale::English, QLocale::UnitedKingdom};
    }
}

void InterfaceLanguage::use(Language language) {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
    m_current = language;
    QLocale::setDefault(localeOf(language));
    const QString code = enumName(language);
    const auto add = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    add(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(u"entraide_"_s + code, u":/i18n"_s);
    ReadingLanguage::stayInFront();
}

} // namespace entraide

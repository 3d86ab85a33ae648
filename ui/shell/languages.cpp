// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array known{"fr"_L1, "nl"_L1, "en"_L1, "de"_L1};

bool isKnown(const QString& code) {
    return std::ranges::any_of(known, [&](QLatin1StringView k) { return k == code; });
}

/// Belgian habits for dates and amounts in each language.
QLocale localeOf(const QString& code) {
    if (code == "fr"_L1)
        return QLocale(QLocale::French, QLocale::Belgium);
    if (code == "nl"_L1)
        return QLocale(QLocale::Dutch, QLocale::Belgium);
    if (code == "de"_L1)
        return QLocale(QLocale::German, QLocale::Belgium);
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

} // namespace

Languages::Languages(QObject* parent)
    : QObject(parent) {}

Languages::~Languages() {
    drop();
}

void Languages::drop() {
    for (const auto& translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

void Languages::use(const QString& wanted) {
    QString code = isKnown(wanted) ? wanted : QLocale::system().name().left(2);
    if (!isKnown(code))
        code = u"en"_s;
    drop();
    m_code = code;
    QLocale::setDefault(localeOf(code));
    const auto load = [&](const QString& name, const QString& folder) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            return;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
    };
    load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(u"entraide_"_s + code, u":/i18n"_s);
}

} // namespace entraide

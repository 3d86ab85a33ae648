// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reading_language.h"

#include "ui/words/interface_language.h"

#include <QCoreApplication>
#include <QTranslator>

#include <atomic>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// What the thread's words are taken from; null: from the program's.
thread_local const QTranslator* current = nullptr;
thread_local const ReadingLanguage* innermost = nullptr;
thread_local const QLocale* innermostLocale = nullptr;

/// Stands before the program's own translators and is silent unless a thread reads in another language. It says that it
/// is empty, so that nobody is told of a change of language when it is installed.
class LanguageSwitch : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override {
        if (!current)
            return {};
        const QString found = current->translate(context, source, disambiguation, n);
        return found.isNull() ? QString::fromUtf8(source) : found;
    }
    bool isEmpty() const override { return true; }
};

std::atomic<bool> isInstalled = false;

LanguageSwitch& theSwitch() {
    static LanguageSwitch one;
    return one;
}

} // namespace

ReadingLanguage::ReadingLanguage(Language language)
    : m_translator(std::make_unique<QTranslator>())
    , m_locale(InterfaceLanguage::localeOf(language))
    , m_outer(innermost) {
    if (!isInstalled.exchange(true))
        QCoreApplication::installTranslator(&theSwitch());
    // Where there is none, the source text is said, which is English.
    std::ignore = m_translator->load(u":/i18n/entraide_%1.qm"_s.arg(enumName(language)));
    innermost = this;
    innermostLocale = &m_locale;
    current = m_translator.get();
}

ReadingLanguage::~ReadingLanguage() {
    innermost = m_outer;
    innermostLocale = m_outer ? &m_outer->m_locale : nullptr;
    current = m_outer ? m_outer->m_translator.get() : nullptr;
}

QLocale ReadingLanguage::locale() {
    return innermostLocale ? *innermostLocale : QLocale();
}

void ReadingLanguage::stayInFront() {
    if (isInstalled)
        QCoreApplication::installTranslator(&theSwitch());
}

} // namespace entraide

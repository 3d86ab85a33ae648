// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"

#include <QLocale>

#include <memory>

class QTranslator;

namespace entraide {

/// While it lives, whatever is put into words on this thread is in a language of its own, whatever the window's is: for
/// paper that somebody is given to read. On any thread, and one within another. A language without translations is
/// English.
class ReadingLanguage {
public:
    explicit ReadingLanguage(Language language);
    ~ReadingLanguage();
    ReadingLanguage(const ReadingLanguage&) = delete;
    ReadingLanguage& operator=(const ReadingLanguage&) = delete;

    /// With Belgian habits: the window's, where nothing of this kind lives on the thread.
    static QLocale locale();
    /// For whoever gives the program other translations, which would be asked first.
    static void stayInFront();

private:
    std::unique_ptr<QTranslator> m_translator;
    QLocale m_locale;
    const ReadingLanguage* m_outer;
};

} // namespace entraide

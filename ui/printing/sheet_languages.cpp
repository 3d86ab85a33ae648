// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/sheet_languages.h"

#include <QLocale>

namespace entraide {

const QList<QList<Language>>& sheetLanguages() {
    using L = Language;
    static const QList<QList<Language>> choices{{L::French},
                                                {L::Dutch},
                                                {L::English},
                                                {L::German},
                                                {L::French, L::Dutch},
                                                {L::Dutch, L::French},
                                                {L::French, L::English},
                                                {L::French, L::German}};
    return choices;
}

int usualSheetLanguages() {
    switch (QLocale().language()) {
    case QLocale::Dutch:
        return 1;
    case QLocale::English:
        return 2;
    case QLocale::German:
        return 3;
    default:
        return 0;
    }
}

} // namespace entraide

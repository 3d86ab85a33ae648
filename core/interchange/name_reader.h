// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide {

struct PersonName {
    QString given;
    QString family;
    bool guessed = false; ///< where the given name ends was not plain to see

    bool isEmpty() const { return given.isEmpty() && family.isEmpty(); }
    friend bool operator==(const PersonName&, const PersonName&) = default;
};

/// Takes a whole name apart: "De Smet, Griet"; "Marijke Van den Broeck" and "Maarten El Amrani" by their particles;
/// "DELVAUX Cédric" by its capitals; else the first word is the given name.
PersonName splitName(const QString& text);

/// A name written all in capitals or all in small letters, as it is usually written: "VAN DEN BROECK" gives
/// "Van den Broeck", "d'hondt" gives "D'Hondt", "ŁUKASIEWICZ" gives "Łukasiewicz". Others stay as they are.
QString properCase(const QString& name);

/// Whether letters were lost before the file came here: "Y?lmaz", "?ukasiewicz", or the replacement character.
bool hasLostLetters(const QString& text);

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QStringList>

namespace entraide {

/// The words of a closed list, in the order of its values, for boxes and combos.
template <NamedEnum E> QStringList choiceNames() {
    QStringList names;
    for (E value : enumValues<E>())
        names.append(sentenceCase(word(value)));
    return names;
}

/// "Mon" … "Sun".
inline QStringList weekdayNames() {
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names.append(weekdayText(day));
    return names;
}

template <NamedEnum E> QList<int> numbersOf(const QList<E>& values) {
    QList<int> numbers;
    for (E value : values)
        numbers.append(static_cast<int>(value));
    return numbers;
}

template <NamedEnum E> QList<E> valuesOf(const QList<int>& numbers) {
    QList<E> values;
    for (int number : numbers)
        values.append(static_cast<E>(number));
    return values;
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>

namespace entraide {

class Region;

/// Which of the postcodes that a desk imported are called by a word. Their names are no words of the records, which
/// know those of the program's own alone: projections follow from documents, whichever areas are in use. A value, cheap
/// to copy.
class PlaceWords {
public:
    PlaceWords() = default;
    explicit PlaceWords(const Region& region);

    /// Folded, those that have a word beginning with \a word (folded) in their names or their communes'. Of a word that
    /// is too short to mean one, none.
    QStringList postcodesOf(QStringView word) const;

private:
    QList<std::pair<QString, QString>> m_postcodes; ///< by word, sorted
};

} // namespace entraide

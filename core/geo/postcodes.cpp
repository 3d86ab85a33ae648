// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/postcodes.h"

#include "domain/text_fold.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString nameKey(QStringView folded) {
    return folded.toString().remove(u' ');
}

/// "Molenbeek" of "Molenbeek-Saint-Jean" and of "Sint-Jans-Molenbeek"; empty when the name is not made so.
QString withoutSaint(const QString& name) {
    for (const QString& saint : {u"-Saint-"_s, u"-Sainte-"_s}) {
        if (const qsizetype at = name.indexOf(saint); at > 0)
            return name.left(at);
    }
    if (name.startsWith(u"Sint-") && name.count(u'-') == 2)
        return name.mid(name.lastIndexOf(u'-') + 1);
    return {};
}

} // namespace

PostcodeTable::PostcodeTable(QList<PostcodePlace> places)
    : m_places(std::move(places)) {
    enter();
}

PostcodeTable::PostcodeTable(QList<PostcodePlace> places, const PostcodeTable& others)
    : m_places(std::move(places))
    , m_others(std::make_shared<const PostcodeTable>(others)) {
    enter();
}

void PostcodeTable::enter() {
    std::ranges::sort(m_places, {}, &PostcodePlace::postcode);
    for (qsizetype i = 0; i < m_places.size(); ++i)
        m_byPostcode.insert(m_places.at(i).postcode, i);
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).isInstitutional())
            continue;
        for (const QString& text : {m_places.at(i).name.fr, m_places.at(i).name.nl}) {
            name(text, i);
            name(shortPlaceName(text), i);
        }
    }
    for (qsizetype i = 0; i < m_places.size(); ++i) {
        if (m_places.at(i).isInstitutional())
            continue;
        for (const QString& text : {m_places.at(i).name.fr, m_places.at(i).name.nl})
            name(withoutSaint(text), i);
        // A commune without a postcode of its own name is found by its first one.
        for (const QString& text : {m_places.at(i).commune.fr, m_places.at(i).commune.nl}) {
            if (const QString key = nameKey(foldText(text)); !key.isEmpty() && !m_byName.contains(key))
                m_byName.insert(key, i);
        }
    }
}

void PostcodeTable::name(const QString& text, qsizetype place) {
    const QString key = nameKey(foldText(text));
    if (key.isEmpty())
        return;
    const auto known = m_byName.constFind(key);
    m_byName.insert(key, known == m_byName.cend() || *known == place ? place : -1);
}

const PostcodePlace* PostcodeTable::find(QStringView postcode) const {
    const auto it = m_byPostcode.constFind(postcode.trimmed().toString());
    if (it != m_byPostcode.cend())
        return &m_places.at(*it);
    return m_others ? m_others->find(postcode) : nullptr;
}

const PostcodePlace* PostcodeTable::findByName(QStringView folded) const {
    const auto it = m_byName.constFind(nameKey(folded));
    if (it != m_byName.cend())
        return *it < 0 ? nullptr : &m_places.at(*it);
    return m_others ? m_others->findByName(folded) : nullptr;
}

GeoPoint PostcodeTable::middle(QStringView postcode) const {
    const PostcodePlace* place = find(postcode);
    if (!place || !place->isInstitutional())
        return place ? place->centroid : GeoPoint();
    const PostcodePlace* commune = findByName(foldText(place->commune.fr));
    return commune ? commune->centroid : GeoPoint();
}

QString shortPlaceName(const QString& name) {
    QStringList parts = name.split(u'-');
    for (qsizetype i = 0; i + 1 < parts.size(); ++i) { // never the last part: it is the name itself
        if (parts.at(i) == u"Saint" || parts.at(i) == u"Sint")
            parts[i] = u"St"_s;
        else if (parts.at(i) == u"Sainte")
            parts[i] = u"Ste"_s;
    }
    return parts.join(u'-');
}

} // namespace entraide

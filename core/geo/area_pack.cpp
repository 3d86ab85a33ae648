// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/area_pack.h"

#include "domain/error.h"
#include "geo/area_arcs.h"
#include "geo/area_faults.h"

#include <QSet>

#include <array>
#include <utility>
#include <zlib.h>

namespace entraide {

namespace {

constexpr quint64 packVersion = 1;
constexpr std::array tolerances{10.0, 20.0, 40.0, 80.0, 160.0, 320.0}; // metres
constexpr qsizetype mostUnpackedBytes = 8 * 1024 * 1024;
constexpr qsizetype mostCorners = 1'000'000;  // of all stretches together, and of all rings
constexpr qsizetype mostNeighbours = 100'000; // of all areas together

/// Whole numbers of few digits in few bytes: seven bits in each, the highest bit says that more follow (LEB128).
class PackWriter {
public:
    void number(quint64 value) {
        constexpr quint64 more = 0x80;
        for (; value >= more; value >>= 7)
            m_bytes.append(static_cast<char>(value | more));
        m_bytes.append(static_cast<char>(value));
    }
    void count(qsizetype value) { number(static_cast<quint64>(value)); }
    /// 0, -1, 1, -2 … as 0, 1, 2, 3.
    void signedNumber(qint64 value) { number((static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63)); }
    void text(const QString& value) {
        const QByteArray utf8 = value.toUtf8();
        count(utf8.size());
        m_bytes.append(utf8);
    }
    void text(const LocalText& value) {
        for (const QString* one : {&value.fr, &value.nl, &value.en, &value.de})
            text(*one);
    }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

class PackReader {
public:
    explicit PackReader(QByteArrayView bytes)
        : m_bytes(bytes) {}

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_at == m_bytes.size(); }
    void refuse() { m_good = false; }
    quint64 number() {
        quint64 value = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            if (m_at >= m_bytes.size())
                break;
            const auto byte = static_cast<quint8>(m_bytes[m_at++]);
            value |= static_cast<quint64>(byte & 0x7F) << shift;
            if (byte < 0x80)
                return value;
        }
        m_good = false;
        return 0;
    }
    /// Of things that take a byte at least.
    qsizetype count() {
        const quint64 value = number();
        if (value > static_cast<quint64>(m_bytes.size() - m_at))
            m_good = false;
        return m_good ? static_cast<qsizetype>(value) : 0;
    }
    qint64 signedNumber() {
        const quint64 value = number();
        return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
    }
    QString text() {
        const qsizetype size = count();
        const QByteArrayView utf8 = m_bytes.sliced(m_at, size);
        m_at += size;
        return QString::fromUtf8(utf8);
    }
    LocalText localText() {
        LocalText value;
        for (QString* one : {&value.fr, &value.nl, &value.en, &value.de})
            *one = text();
        return value;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

QByteArray packed(const QList<Area>& areas, const AreaNeighbours& neighbours, const AreaArcs& arcs) {
    PackWriter out;
    out.number(packVersion);
    out.count(arcs.arcs.size());
    FixedCorner last;
    for (const AreaArc& arc : arcs.arcs) {
        out.count(arc.size());
        for (const FixedCorner corner : arc) {
            out.signedNumber(corner.lat - last.lat);
            out.signedNumber(corner.lon - last.lon);
            last = corner;
        }
    }
    QHash<QString, qsizetype> numbers;
    for (qsizetype i = 0; i < areas.size(); ++i)
        numbers.insert(areas.at(i).code, i);
    out.count(areas.size());
    for (qsizetype i = 0; i < areas.size(); ++i) {
        const Area& area = areas.at(i);
        out.text(area.code);
        out.text(area.name);
        out.text(area.commune);
        const FixedCorner label = FixedCorner::of(area.labelPoint);
        out.signedNumber(label.lat);
        out.signedNumber(label.lon);
        QList<qsizetype> near;
        for (const QString& code : neighbours.value(area.code)) {
            if (const qsizetype number = numbers.value(code, -1); number >= 0)
                near.append(number);
        }
        out.count(near.size());
        for (const qsizetype number : std::as_const(near))
            out.count(number);
        out.count(arcs.areas.at(i).size());
        for (const QList<ArcRing>& rings : arcs.areas.at(i)) {
            out.count(rings.size());
            for (const ArcRing& ring : rings) {
                out.count(ring.size());
                for (const int number : ring)
                    out.signedNumber(number);
            }
        }
    }
    constexpr int best = 9;
    return qCompress(out.bytes(), best);
}

/// What qCompress() made smaller; none when it is not as much as it says, or too much. Qt's own takes what it says for
/// a hint, and goes on beyond it.
std::optional<QByteArray> inflated(QByteArrayView bytes) {
    constexpr qsizetype sizeBytes = 4; // the highest byte first
    if (bytes.size() <= sizeBytes || bytes.size() > mostPackedBytes)
        return std::nullopt;
    quint32 size = 0;
    for (qsizetype i = 0; i < sizeBytes; ++i)
        size = (size << 8) | static_cast<quint8>(bytes[i]);
    if (size == 0 || size > mostUnpackedBytes)
        return std::nullopt;
    QByteArray whole(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf made = size;
    const QByteArrayView small = bytes.sliced(sizeBytes);
    const int status = uncompress(reinterpret_cast<Bytef*>(whole.data()), &made,
                                  reinterpret_cast<const Bytef*>(small.data()), static_cast<uLong>(small.size()));
    return status == Z_OK && made == size ? std::optional(whole) : std::nullopt;
}

/// A step of so much from where one was; refuses what leaves the world.
FixedCorner corner(PackReader& in, FixedCorner from) {
    constexpr qint64 mostLat = 90 * static_cast<qint64>(FixedCorner::perDegree);
    constexpr qint64 mostLon = 180 * static_cast<qint64>(FixedCorner::perDegree);
    const qint64 stepLat = in.signedNumber();
    const qint64 stepLon = in.signedNumber();
    const auto isStep = [](qint64 step) { return step >= -2 * mostLon && step <= 2 * mostLon; };
    if (!isStep(stepLat) || !isStep(stepLon)) {
        in.refuse();
        return from;
    }
    const qint64 lat = from.lat + stepLat;
    const qint64 lon = from.lon + stepLon;
    if (lat < -mostLat || lat > mostLat || lon < -mostLon || lon > mostLon) {
        in.refuse();
        return from;
    }
    return {static_cast<qint32>(lat), static_cast<qint32>(lon)};
}

void readArcs(PackReader& in, AreaArcs& arcs) {
    FixedCorner last;
    qsizetype all = 0;
    for (qsizetype left = in.count(); left > 0 && in.isGood(); --left) {
        AreaArc arc;
        for (qsizetype corners = in.count(); corners > 0 && in.isGood(); --corners) {
            last = corner(in, last);
            arc.append(last);
            if (++all > mostCorners)
                in.refuse();
        }
        if (arc.size() < 2)
            in.refuse();
        arcs.arcs.append(arc);
    }
}

/// Adds how many corners its rings have to \a corners.
QList<QList<ArcRing>> readParts(PackReader& in, const AreaArcs& arcs, qsizetype& corners) {
    QList<QList<ArcRing>> parts;
    for (qsizetype left = in.count(); left > 0 && in.isGood(); --left) {
        QList<ArcRing> rings;
        for (qsizetype ringsLeft = in.count(); ringsLeft > 0 && in.isGood(); --ringsLeft) {
            ArcRing ring;
            for (qsizetype numbers = in.count(); numbers > 0 && in.isGood(); --numbers) {
                const qint64 number = in.signedNumber();
                const qint64 arc = number < 0 ? -1 - number : number;
                if (arc >= arcs.arcs.size())
                    in.refuse();
                else
                    corners += arcs.arcs.at(arc).size();
                if (corners > mostCorners)
                    in.refuse();
                if (in.isGood())
                    ring.append(static_cast<int>(number));
            }
            if (ring.isEmpty())
                in.refuse();
            rings.append(ring);
        }
        if (rings.isEmpty())
            in.refuse();
        parts.append(rings);
    }
    return parts;
}

} // namespace

PackedAreas packedAreas(const QList<Area>& areas, const AreaNeighbours& neighbours, qsizetype most) {
    const AreaArcs whole = arcsOf(areas);
    for (const double metres : tolerances) {
        QByteArray bytes = packed(areas, neighbours, simplified(whole, metres));
        if (bytes.size() <= most)
            return {std::move(bytes), metres};
    }
    throw Error(ErrorCode::BadInput, {}, QString(fault::tooDetailed));
}

std::optional<AreaSet> unpackedAreas(QByteArrayView bytes) {
    const auto unpacked = inflated(bytes);
    if (!unpacked)
        return std::nullopt;
    PackReader in(*unpacked);
    if (in.number() != packVersion)
        return std::nullopt;
    AreaArcs arcs;
    readArcs(in, arcs);
    QList<Area> areas;
    QList<QList<qsizetype>> near;
    QSet<QString> codes;
    qsizetype corners = 0;
    qsizetype neighboursLeft = mostNeighbours;
    for (qsizetype left = in.count(); left > 0 && in.isGood(); --left) {
        Area area;
        area.code = in.text();
        area.name = in.localText();
        area.commune = in.localText();
        area.labelPoint = corner(in, {}).place();
        QList<qsizetype> numbers;
        for (qsizetype count = in.count(); count > 0 && in.isGood(); --count) {
            numbers.append(static_cast<qsizetype>(in.number()));
            if (--neighboursLeft < 0)
                in.refuse();
        }
        near.append(numbers);
        arcs.areas.append(readParts(in, arcs, corners));
        if (area.code.isEmpty() || codes.contains(area.code) || arcs.areas.last().isEmpty())
            in.refuse();
        codes.insert(area.code);
        areas.append(area);
        if (areas.size() > mostAreas)
            in.refuse();
    }
    if (!in.isGood() || !in.isAtEnd() || areas.isEmpty())
        return std::nullopt;
    AreaNeighbours neighbours;
    for (qsizetype i = 0; i < areas.size(); ++i) {
        areas[i].parts = arcs.partsOf(i);
        QStringList& list = neighbours[areas.at(i).code];
        for (const qsizetype number : near.at(i)) {
            if (number < 0 || number >= areas.size())
                return std::nullopt;
            list.append(areas.at(number).code);
        }
        for (const GeoPolygon& part : std::as_const(areas.at(i).parts)) {
            if (part.outer.size() < 3)
                return std::nullopt;
        }
    }
    return AreaSet(areas, false, neighbours);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/vcard_reader.h"

#include "interchange/content_lines.h"
#include "interchange/file_faults.h"
#include "interchange/import_target.h"
#include "interchange/text_decoding.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array cardColumns{ImportTarget::GivenName, ImportTarget::FamilyName,     ImportTarget::FullName,
                                 ImportTarget::Phone,     ImportTarget::Email,          ImportTarget::Street,
                                 ImportTarget::Postcode,  ImportTarget::Locality,       ImportTarget::BirthYear,
                                 ImportTarget::Services,  ImportTarget::PersonLanguage, ImportTarget::Remark};

/// Long, and nothing a desk needs: their lines are passed over.
bool isBinary(const QString& name) {
    return name == "PHOTO"_L1 || name == "LOGO"_L1 || name == "SOUND"_L1 || name == "KEY"_L1;
}

/// The name before any group: "item1.TEL" is TEL.
QString bareName(QStringView written) {
    return written.mid(written.lastIndexOf(u'.') + 1).trimmed().toString().toUpper();
}

QByteArray fromQuotedPrintable(const QString& text) {
    const QByteArray bytes = text.toUtf8();
    QByteArray result;
    const auto digit = [&](qsizetype i) {
        const char c = i < bytes.size() ? bytes[i] : '\0';
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
                                      : -1;
    };
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes[i] == '=' && digit(i + 1) >= 0 && digit(i + 2) >= 0) {
            result += static_cast<char>(digit(i + 1) * 16 + digit(i + 2));
            i += 2;
        } else {
            result += bytes[i];
        }
    }
    return result;
}

/// What telephones write without saying in which letters: UTF-8 where it is that, else what Windows writes.
QString decodedBytes(const QByteArray& bytes, const QString& charset) {
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    const bool isLatin = charset.startsWith("ISO-8859"_L1) || charset.startsWith("WINDOWS-125"_L1);
    if (!isLatin && !utf8.hasError())
        return text;
    QByteArray rest;
    qint64 strange = 0;
    return decodeText(bytes, TextEncoding::Cp1252, true, rest, strange);
}

QString plainPart(const QString& part, QLatin1StringView between) {
    QStringList words;
    for (const QString& one : splitEscaped(part, u',')) {
        if (const QString word = unescapedText(one).simplified(); !word.isEmpty())
            words.append(word);
    }
    return words.join(between);
}

void addOnce(QStringList& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

QString phoneOf(const QString& value) {
    QString text = unescapedText(value).trimmed();
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive)) // RFC 3966: parameters may follow
        text = text.mid(4).section(u';', 0, 0);
    return text.simplified().replace(u';', u' ');
}

/// "1985-04-12", "19850412", "1985-04", "1985": the year; "--0412" says none.
QString birthYearOf(const QString& value) {
    const QString text = unescapedText(value).trimmed();
    const bool hasYear = text.size() >= 4 && std::ranges::all_of(text.first(4), [](QChar c) { return c.isDigit(); });
    return hasYear ? text.first(4) : QString();
}

} // namespace

/// The cells of one card while it is read.
struct VcardReader::Card {
    QString given;
    QString family;
    QString full;
    QStringList phones;
    QStringList emails;
    QStringList categories;
    QStringList remarks;
    QStringList address; ///< street, postcode, locality
    bool hasHome = false;
    QString year;
    QString language;
    bool isNoPerson = false;

    void take(const Property& property);
    void takeAddress(const Property& property);
    QStringList cells() const;
};

void VcardReader::Card::takeAddress(const Property& property) {
    const QStringList parts = splitEscaped(property.value, u';');
    QStringList street;
    for (const qsizetype part : {1, 2, 0}) { // the box and the addition are rare, and belong to the street's line
        if (const QString text = plainPart(parts.value(part), ", "_L1); !text.isEmpty())
            street.insert(part == 2 ? 0 : street.size(), text);
    }
    const QStringList own{street.join(u", "_s), plainPart(parts.value(5), " "_L1), plainPart(parts.value(3), " "_L1)};
    const bool isHome = property.types.contains("home"_L1);
    const bool says = std::ranges::any_of(own, [](const QString& part) { return !part.isEmpty(); });
    if (says && (address.isEmpty() || (isHome && !hasHome))) {
        address = own;
        hasHome = isHome;
    }
}

void VcardReader::Card::take(const Property& property) {
    const auto text = [&] { return unescapedText(property.value).trimmed(); };
    const QString& name = property.name;
    if (name == "N"_L1) {
        const QStringList parts = splitEscaped(property.value, u';');
        family = plainPart(parts.value(0), " "_L1);
        given = (plainPart(parts.value(1), " "_L1) + u' ' + plainPart(parts.value(2), " "_L1)).trimmed();
    } else if (name == "FN"_L1) {
        full = text().simplified();
    } else if (name == "TEL"_L1) {
        if (!property.types.contains("fax"_L1))
            addOnce(phones, phoneOf(property.value));
    } else if (name == "EMAIL"_L1) {
        addOnce(emails, text().simplified());
    } else if (name == "ADR"_L1) {
        takeAddress(property);
    } else if (name == "LANG"_L1) {
        if (language.isEmpty())
            language = text().section(u'-', 0, 0).section(u'_', 0, 0).toLower(); // "fr-BE"
    } else if (name == "BDAY"_L1) {
        year = birthYearOf(property.value);
    } else if (name == "CATEGORIES"_L1) {
        for (const QString& category : splitEscaped(property.value, u',')) {
            const QString word = unescapedText(category).simplified();
            if (!word.startsWith(u'*') && word != "myContacts"_L1) // the address book's own groups
                addOnce(categories, word);
        }
    } else if (name == "NOTE"_L1 || name == "TITLE"_L1) {
        addOnce(remarks, text());
    } else if (name == "ORG"_L1) {
        QStringList units;
        for (const QString& unit : splitEscaped(property.value, u';'))
            addOnce(units, unescapedText(unit).simplified());
        addOnce(remarks, units.join(u", "_s));
    } else if (name == "KIND"_L1 || name == "X-ADDRESSBOOKSERVER-KIND"_L1) {
        const QString kind = text().toLower();
        isNoPerson = kind == "org"_L1 || kind == "group"_L1 || kind == "location"_L1;
    }
}

QStringList VcardReader::Card::cells() const {
    const bool named = !given.isEmpty() || !family.isEmpty();
    return {given,
            family,
            named ? QString() : full,
            phones.join(u"; "_s),
            emails.join(u"; "_s),
            address.value(0),
            address.value(1),
            address.value(2),
            year,
            categories.join(u"; "_s),
            language,
            remarks.join(u'\n')};
}

VcardReader::VcardReader(Source source)
    : m_source(std::move(source)) {}

const QStringList& VcardReader::headers() {
    static const QStringList names = [] {
        QStringList list;
        for (const ImportTarget target : cardColumns)
            list.append(QString(enumName(target)));
        return list;
    }();
    return names;
}

bool VcardReader::isCards(const QString& head) {
    return QStringView(head).trimmed().startsWith("BEGIN:VCARD"_L1, Qt::CaseInsensitive);
}

/// The longest line that is kept is one that makes its card refused.
bool VcardReader::readLine(QString& line) {
    line.clear();
    bool any = false;
    for (;;) {
        if (m_at >= m_text.size()) {
            if (!m_atEnd) {
                m_text = m_source();
                m_at = 0;
                m_atEnd = m_text.isEmpty();
            }
            if (m_atEnd) {
                m_line += any;
                return any;
            }
        }
        any = true;
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        const QStringView piece = QStringView(m_text).sliced(m_at, (end < 0 ? m_text.size() : end) - m_at);
        if (line.size() <= longestValue)
            line += piece.left(longestValue + 1);
        m_at = end < 0 ? m_text.size() : end + 1;
        if (end < 0)
            continue;
        ++m_line;
        if (line.endsWith(u'\r'))
            line.chop(1);
        return true;
    }
}

bool VcardReader::readUnfolded(QString& line) {
    m_tooLong = false;
    if (m_ahead) {
        line = *std::exchange(m_ahead, std::nullopt);
    } else if (!readLine(line)) {
        return false;
    }
    m_firstLine = m_line;
    const auto first = propertyIn(line);
    const bool isPassedOver = first && isBinary(first->name);
    // In quoted-printable a "=" at the end says that the line goes on, whatever the next one begins with.
    const bool isQuoted = first && first->encoding == "QUOTED-PRINTABLE"_L1;
    QString more;
    const auto add = [&](QStringView text) {
        if (isPassedOver)
            return;
        m_tooLong = m_tooLong || line.size() + text.size() > longestValue;
        if (!m_tooLong)
            line += text;
    };
    m_tooLong = line.size() > longestValue && !isPassedOver;
    while (isQuoted && line.endsWith(u'=') && !m_tooLong) {
        if (!readLine(more))
            return true;
        line.chop(1);
        add(more);
    }
    while (readLine(more)) {
        const bool goesOn = more.startsWith(u' ') || more.startsWith(u'\t');
        // Old telephones do not indent what follows a photograph.
        const bool isStrayBinary = isPassedOver && !more.isEmpty() && !more.contains(u':');
        if (!goesOn && !isStrayBinary) {
            m_ahead = more;
            break;
        }
        if (goesOn)
            add(QStringView(more).sliced(1));
    }
    return true;
}

std::optional<VcardReader::Property> VcardReader::propertyIn(const QString& line) {
    qsizetype colon = -1;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size() && colon < 0; ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u':' && !isQuoted)
            colon = i;
    }
    if (colon < 1)
        return std::nullopt;
    Property property;
    const QStringList head = line.first(colon).split(u';');
    property.name = bareName(head.first());
    property.value = line.sliced(colon + 1);
    for (const QString& parameter : head.sliced(1)) {
        const qsizetype equals = parameter.indexOf(u'=');
        const QString name = parameter.left(std::max<qsizetype>(equals, 0)).trimmed().toUpper();
        const QString value = parameter.mid(equals + 1).trimmed().remove(u'"');
        if (name == "ENCODING"_L1 || (equals < 0 && value.compare("QUOTED-PRINTABLE"_L1, Qt::CaseInsensitive) == 0))
            property.encoding = value.toUpper();
        else if (name == "CHARSET"_L1)
            property.charset = value.toUpper();
        else if (name == "TYPE"_L1 || equals < 0)
            property.types += value.toLower().split(u',');
    }
    if (property.name.isEmpty())
        return std::nullopt;
    return property;
}

bool VcardReader::next(CsvRecord& record) {
    record = {};
    QString line;
    bool begun = m_begunAt.has_value();
    record.line = m_begunAt.value_or(0);
    m_begunAt.reset();
    Card card;
    qsizetype properties = 0;
    const auto refuse = [&](RowProblem why) {
        if (!record.refused)
            record.refused = why;
    };
    const auto finish = [&] {
        if (card.isNoPerson)
            refuse(RowProblem::NotAPerson);
        record.cells = card.cells();
        if (std::ranges::any_of(record.cells, [](const QString& cell) { return cell.contains(QChar(QChar::Null)); })) {
            record.nulLetters = true;
            for (QString& cell : record.cells)
                cell.remove(QChar(QChar::Null));
        }
        if (++m_cards > mostCards)
            throw Error(ErrorCode::BadInput, QString::number(record.line), fault::tooManyRows);
        return true;
    };
    while (readUnfolded(line)) {
        auto property = propertyIn(line);
        const bool begins = property && property->name == "BEGIN"_L1 &&
                            property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (!begun) {
            // What stands between cards is nobody's; a file of something else has no card to begin with.
            begun = begins;
            record.line = m_firstLine;
            continue;
        }
        if (begins) { // the one before was cut off
            m_begunAt = m_firstLine;
            refuse(RowProblem::BrokenCard);
            return finish();
        }
        if (line.trimmed().isEmpty())
            continue;
        if (!property || m_tooLong || ++properties > mostProperties) {
            refuse(RowProblem::BrokenCard);
            continue;
        }
        if (property->name == "END"_L1)
            return finish();
        if (property->encoding == "QUOTED-PRINTABLE"_L1)
            property->value = decodedBytes(fromQuotedPrintable(property->value), property->charset);
        else if ((property->encoding == "BASE64"_L1 || property->encoding == "B"_L1) && !isBinary(property->name))
            property->value = decodedBytes(QByteArray::fromBase64(property->value.toLatin1()), property->charset);
        card.take(*property);
    }
    if (!begun)
        return false;
    refuse(RowProblem::BrokenCard);
    return finish();
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/structured_communication.h"

namespace entraide {

using namespace Qt::StringLiterals;

std::optional<StructuredCommunication> StructuredCommunication::fromNumber(qint64 number) {
    if (number < 0 || number > largestNumber)
        return std::nullopt;
    return StructuredCommunication(number);
}

std::optional<StructuredCommunication> StructuredCommunication::fromText(QStringView text) {
    QString digits;
    for (QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (!c.isSpace() && c != u'+' && c != u'*' && c != u'/')
            return std::nullopt;
    }
    if (digits.size() != 12)
        return std::nullopt;
    const StructuredCommunication read(digits.left(10).toLongLong());
    return digits.mid(10).toInt() == read.check() ? std::optional(read) : std::nullopt;
}

int StructuredCommunication::check() const {
    const int rest = static_cast<int>(m_number % 97);
    return rest == 0 ? 97 : rest;
}

QString StructuredCommunication::digits() const {
    return u"%1%2"_s.arg(m_number, 10, 10, QChar(u'0')).arg(check(), 2, 10, QChar(u'0'));
}

QString StructuredCommunication::toString() const {
    const QString all = digits();
    return u"+++%1/%2/%3+++"_s.arg(all.left(3), all.mid(3, 4), all.mid(7));
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/epc_payment.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype nameLength = 70;
constexpr qsizetype purposeLength = 4;
constexpr qsizetype textLength = 140;
constexpr qsizetype noteLength = 70;

/// On one line, and with an accent and its letter as one character where there is one.
QString oneLine(QString text) {
    for (QChar& c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph)
            c = u' ';
    }
    return text.normalized(QString::NormalizationForm_C).simplified();
}

/// The first \a most code points at most, none of them torn from the character it is part of.
QString cut(const QString& text, qsizetype most) {
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    qsizetype used = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0; next = finder.toNextBoundary()) {
        used += QStringView(text).sliced(end, next - end).toUcs4().size();
        if (used > most)
            break;
        end = next;
    }
    return text.first(end).trimmed();
}

QString field(const QString& text, qsizetype most) {
    return cut(oneLine(text), most);
}

QString amountLine(qint64 cents) {
    return u"EUR%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar(u'0'));
}

EpcPayload refused(EpcFault fault) {
    return {{}, fault};
}

} // namespace

EpcPayload epcPayload(const EpcPayment& payment) {
    const QString beneficiary = field(payment.beneficiary, nameLength);
    const QString purpose = oneLine(payment.purpose);
    const QString text = field(payment.text, textLength);
    if (beneficiary.isEmpty())
        return refused(EpcFault::NoBeneficiary);
    if (!payment.iban)
        return refused(EpcFault::NoAccount);
    if (payment.cents < 1 || payment.cents > epcMostCents)
        return refused(EpcFault::Amount);
    if (payment.structured && !text.isEmpty())
        return refused(EpcFault::TwoCommunications);

    QStringList lines{u"BCD"_s,
                      u"002"_s,
                      u"1"_s, // UTF-8
                      u"SCT"_s,
                      QString(), // BIC: not needed within the European Economic Area
                      beneficiary,
                      payment.iban->toString(),
                      amountLine(payment.cents),
                      purpose.size() <= purposeLength ? purpose : QString(),
                      payment.structured ? payment.structured->toString() : QString(),
                      text,
                      field(payment.noteToPayer, noteLength)};
    while (lines.last().isEmpty())
        lines.removeLast();
    const QByteArray bytes = lines.join(u'\n').toUtf8();
    if (bytes.size() > epcMostBytes)
        return refused(EpcFault::TooLong);
    return {bytes, std::nullopt};
}

} // namespace entraide

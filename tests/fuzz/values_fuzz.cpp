// SPDX-License-Identifier: GPL-3.0-or-later
// Phones, addresses, dates and what else people write in cells and forms: what was read is valid, is read again as it
// is written down, and nothing of an address is lost or invented.
#include "domain/address_text.h"
#include "domain/date_text.h"
#include "domain/email.h"
#include "domain/iban.h"
#include "domain/money.h"
#include "domain/phone.h"
#include "domain/recurrence.h"
#include "domain/structured_communication.h"
#include "domain/time_values.h"
#include "fuzz/fuzz_target.h"
#include "interchange/availability_reader.h"
#include "interchange/contact_readers.h"
#include "interchange/name_reader.h"
#include "interchange/when_reader.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;
using fuzz::require;

/// UTF-8; after a byte that UTF-8 never begins with two bytes for each letter, so that halves of letters come as well.
QString textOf(const QByteArray& bytes) {
    if (!bytes.startsWith('\xfe'))
        return QString::fromUtf8(bytes);
    QString text;
    for (qsizetype i = 1; i + 1 < bytes.size(); i += 2)
        text += QChar(static_cast<uchar>(bytes[i + 1]), static_cast<uchar>(bytes[i])); // cell, row
    return text;
}

void checkPhone(const QString& text) {
    const auto phone = Phone::fromText(text);
    if (!phone)
        return;
    static const QRegularExpression e164(u"\\A\\+[1-9][0-9]{6,14}\\z"_s);
    require(e164.match(phone->e164()).hasMatch(), "a phone number is E.164", phone->e164());
    require(Phone::fromText(phone->e164()) == phone, "a phone number is read as it is kept", phone->e164());
    require(Phone::fromText(phone->international()) == phone, "and as it is shown abroad", phone->international());
    if (phone->isBelgian())
        require(Phone::fromText(phone->national()) == phone, "and as it is shown here", phone->national());
    require(Phone::fromText(shownPhone(phone->e164())) == phone, "and as a desk shows it", phone->e164());
}

void checkEmail(const QString& text) {
    const auto email = emailFromText(text);
    if (!email)
        return;
    require(emailFromText(*email) == email, "an address is read as it is kept", *email);
    const bool plain =
        std::ranges::none_of(*email, [](QChar c) { return c.isSpace() || u"<>(),;:\"\\"_s.contains(c); });
    require(plain && email->count(u'@') == 1, "an address is one and nothing besides", *email);
}

void checkContacts(const QString& text) {
    const ContactCell phones = readPhones(text);
    for (const QString& phone : phones.good)
        require(Phone::fromText(phone).has_value(), "a cell's phone is one", phone);
    const ContactCell emails = readEmails(text);
    for (const QString& email : emails.good)
        require(emailFromText(email) == email, "a cell's address is one", email);
}

QString written(qint64 cents) {
    const quint64 size = cents < 0 ? 0 - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    return (cents < 0 ? u"-"_s : QString()) + QString::number(size / 100) + u',' +
           QString::number(size % 100).rightJustified(2, u'0');
}

void checkMoney(const QString& text) {
    if (const auto cents = centsFromText(text))
        require(centsFromText(written(*cents)) == cents, "an amount is read as it is written", written(*cents));
    if (const auto iban = Iban::fromText(text)) {
        require(Iban::fromText(iban->toString()) == iban, "an account is read as it is kept", iban->toString());
        require(Iban::fromText(iban->grouped()) == iban, "and in groups", iban->grouped());
    }
    if (const auto structured = StructuredCommunication::fromText(text)) {
        require(structured->number() >= 0 && structured->number() <= StructuredCommunication::largestNumber,
                "a communication has ten digits", structured->toString());
        require(StructuredCommunication::fromText(structured->toString()) == structured,
                "a communication is read as it is printed", structured->toString());
        require(StructuredCommunication::fromText(structured->digits()) == structured, "and in digits",
                structured->digits());
    }
}

void checkDate(const QString& text, DateOrder order) {
    const auto read = dateFromText(text, order);
    if (!read)
        return;
    require(read->date.isValid(), "a date that was read exists", text);
    QString iso = read->date.toString(u"yyyy-MM-dd"_s);
    if (read->time.isValid())
        iso += u' ' + read->time.toString(u"HH:mm:ss"_s);
    require(dateFromText(iso, order) == read, "a date is read as it is kept", iso);
    const QString plain = read->date.toString(order == DateOrder::DayFirst ? u"dd/MM/yyyy"_s : u"MM/dd/yyyy"_s);
    const auto again = dateFromText(plain, order);
    require(again && again->date == read->date, "and as it is written here", plain);
}

QString digitsIn(const QString& text) {
    QString digits;
    std::ranges::copy_if(text, std::back_inserter(digits), [](QChar c) { return c >= u'0' && c <= u'9'; });
    std::ranges::sort(digits);
    return digits;
}

void checkParts(const QString& text, const Address& address) {
    const QStringList parts{address.street, address.number, address.box, address.postcode, address.locality};
    require(digitsIn(parts.join(QString())) == digitsIn(text), "no digit of an address is lost or invented", text);
    for (const QString& part : parts)
        require(part == part.trimmed() && !part.contains(u'\n'), "parts of an address are clean", part);
    if (const auto code = belgianPostcode(address.postcode))
        require(belgianPostcode(*code) == code && *code == address.postcode, "a postcode is four digits", *code);
}

void checkAddress(const QString& text) {
    checkParts(text, splitStreetLine(text));
    checkParts(text, splitLocalityLine(text));
    const Address whole = splitAddress(text);
    checkParts(text, whole);
    for (const Language otherwise : {Language::French, Language::Dutch})
        require(digitsIn(addressLine(whole, otherwise)) == digitsIn(text), "an address is written whole", text);
}

/// An address as it is written by the program itself, made of \a bytes, comes back as it was.
void checkWrittenAddress(const QByteArray& bytes) {
    static const std::array streets{u"Rue Haute"_s,       u"Hoogstraat"_s,           u"Avenue Louise"_s,
                                    u"Grote Markt"_s,     u"Chaussée d'Ixelles"_s,   u"Steenweg op Elsene"_s,
                                    u"Clos du Bergoje"_s, u"Place du Jeu de Balle"_s};
    static const std::array localities{u"Bruxelles"_s, u"Elsene"_s, u"Sint-Gillis"_s, u"La Louvière"_s};
    if (bytes.size() < 6)
        return;
    const auto at = [&](qsizetype i) { return static_cast<std::size_t>(static_cast<uchar>(bytes[i])); };
    Address address;
    address.street = streets[at(0) % streets.size()];
    address.number = QString::number(1 + at(1)) + (at(2) % 4 == 1 ? u"B"_s : QString());
    if (at(3) % 2 == 1)
        address.box = QString::number(1 + at(3) / 2);
    address.postcode = QString::number(1000 + (at(4) * 256 + at(5)) % 8993);
    address.locality = localities[at(2) / 4 % localities.size()];
    const QString line = addressLine(address);
    const Address read = splitAddress(line);
    require(read.street == address.street && read.number == address.number && read.box == address.box &&
                read.postcode == address.postcode && read.locality == address.locality,
            "a written address is read as it was", line);
}

void checkTimes(const QString& text) {
    if (const auto range = TimeRange::fromString(text)) {
        require(!range->isEmpty() && range->start >= 0 && range->end <= 24 * 60, "hours lie within a day", text);
        require(TimeRange::fromString(range->toString()) == range, "hours are read as they are kept", text);
    }
    if (const auto week = IsoWeek::fromString(text))
        require(IsoWeek::fromString(week->toString()) == week, "a week is read as it is written", text);
    if (const auto rule = Recurrence::fromRule(text)) {
        require(Recurrence::fromRule(rule->toRule()) == rule, "a rule is read as it is kept", text);
        const QDate first(2026, 1, 1);
        const QDate last(2027, 12, 31);
        const QList<QDate> days = rule->dates(first, first, last);
        require(std::ranges::is_sorted(days) && (days.isEmpty() || (days.first() >= first && days.last() <= last)),
                "a rule's days lie where they were asked for", text);
    }
}

void checkWordings(const QString& text) {
    const QDate received(2026, 11, 23);
    const WhenWording wording = readWhen(text, received);
    const IsoWeek week = IsoWeek::of(received);
    const QList<Occurrence> times = wording.when.occurrences(week);
    for (const Occurrence& time : times)
        require(week.contains(time.date) && time.date <= time.lastDate, "a time asked for in a week is in it", text);
    if (const auto next = wording.when.next(received))
        require(next->lastDate >= received, "the next time is not over", text);
    for (int day = 1; day <= 7; ++day) {
        const WeekSlots slots_ = readDayAvailability(text, day).week;
        for (int other = 1; other <= 7; ++other)
            require(other == day || slots_.ranges(other).isEmpty(), "a day's cell speaks of that day", text);
    }
    readAvailability(text);
    const PersonName name = splitName(text);
    // A letter has at most three capitals.
    require(name.given.size() + name.family.size() <= 3 * text.size(), "a name is not invented", text);
}

} // namespace

const char* fuzz::name() {
    return "values";
}

} // namespace entraide

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entraide;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    const QString text = textOf(bytes);
    checkPhone(text);
    checkEmail(text);
    checkContacts(text);
    checkMoney(text);
    checkDate(text, DateOrder::DayFirst);
    checkDate(text, DateOrder::MonthFirst);
    checkAddress(text);
    checkWrittenAddress(bytes);
    checkTimes(text);
    checkWordings(text);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/bank_file.h"

#include "domain/date_text.h"
#include "domain/iban.h"
#include "domain/money.h"
#include "domain/text_fold.h"
#include "interchange/csv_reader.h"
#include "interchange/file_faults.h"
#include "interchange/text_decoding.h"

#include <QCryptographicHash>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int searchedForHeader = 60;
constexpr qsizetype mostSeen = 300; ///< letters of unknown headers

/// What a column holds.
enum class Field {
    Account,
    Date,
    ValueDate,
    Amount,
    Currency,
    Number, ///< the bank's own, of one movement
    OtherAccount,
    OtherName,
    Communication,
    Text, ///< the bank's words, which may repeat the communication and much else
    Status,
};
constexpr std::size_t fieldCount = 11;

struct KnownColumn {
    Field field;
    bool needed;
    std::array<QStringView, 6> headers; ///< as the bank writes them
};

constexpr std::array kbcColumns{
    KnownColumn{Field::Account, true, {u"Rekeningnummer", u"Numéro de compte", u"Account number", u"Accountnumber"}},
    KnownColumn{Field::Date, true, {u"Datum", u"Date"}},
    KnownColumn{Field::ValueDate, false, {u"Valuta", u"Valeur", u"Date valeur", u"Value date"}},
    KnownColumn{Field::Amount, true, {u"Bedrag", u"Montant", u"Amount"}},
    KnownColumn{Field::Currency, true, {u"Munt", u"Devise", u"Currency"}},
    KnownColumn{Field::OtherAccount,
                false,
                {u"rekeningnummer tegenpartij", u"Rekening tegenpartij", u"numéro de compte contrepartie",
                 u"compte contrepartie", u"counterparty's account number", u"Counterparty account number"}},
    KnownColumn{Field::OtherName,
                false,
                {u"Naam tegenpartij", u"Nom contrepartie", u"Nom de la contrepartie", u"Counterparty name",
                 u"Counterparty's name"}},
    KnownColumn{Field::Communication,
                false,
                {u"gestructureerde mededeling", u"communication structurée", u"standard-format reference"}},
    KnownColumn{Field::Communication, true, {u"Vrije mededeling", u"Communication libre", u"Free-format reference"}},
    KnownColumn{Field::Text, false, {u"Omschrijving", u"Description"}},
};

constexpr std::array bnpColumns{
    KnownColumn{Field::Account, true, {u"Numéro de compte", u"Rekeningnummer", u"Account number"}},
    KnownColumn{Field::Date, true, {u"Date d'exécution", u"Uitvoeringsdatum", u"Execution date"}},
    KnownColumn{Field::ValueDate, false, {u"Date valeur", u"Valutadatum", u"Value date"}},
    KnownColumn{Field::Amount, true, {u"Montant", u"Bedrag", u"Amount"}},
    KnownColumn{Field::Currency,
                true,
                {u"Devise du compte", u"Valuta rekening", u"Currency of the account", u"Currency of account",
                 u"Account currency"}},
    KnownColumn{Field::OtherAccount,
                false,
                {u"Contrepartie", u"Tegenpartij", u"Counterparty", u"Contrepartie de la transaction",
                 u"Tegenpartij van de verrichting"}},
    KnownColumn{
        Field::OtherName,
        false,
        {u"Nom de la contrepartie", u"Naam van de tegenpartij", u"Name of the counterparty", u"Counterparty name"}},
    KnownColumn{Field::Communication, false, {u"Communication", u"Mededeling"}},
    KnownColumn{Field::Text, true, {u"Détails", u"Détail", u"Details"}},
    KnownColumn{Field::Status, false, {u"Statut", u"Status"}},
};

constexpr std::array belfiusColumns{
    KnownColumn{Field::Account, true, {u"Compte", u"Rekening", u"Account"}},
    KnownColumn{Field::Date, true, {u"Date de comptabilisation", u"Boekingsdatum", u"Booking date"}},
    KnownColumn{Field::ValueDate, false, {u"Date valeur", u"Valutadatum", u"Value date"}},
    KnownColumn{Field::Amount, true, {u"Montant", u"Bedrag", u"Amount"}},
    KnownColumn{Field::Currency, true, {u"Devise", u"Devies", u"Currency"}},
    KnownColumn{Field::OtherAccount, true, {u"Compte contrepartie", u"Rekening tegenpartij", u"Counterparty account"}},
    KnownColumn{Field::OtherName,
                true,
                {u"Nom contrepartie contient", u"Naam tegenpartij bevat", u"Counterparty name contains"}},
    KnownColumn{Field::Communication, false, {u"Communications", u"Mededelingen"}},
    KnownColumn{Field::Text, true, {u"Transaction", u"Transactie"}},
};

constexpr std::array ingColumns{
    KnownColumn{Field::Account, true, {u"Rekeningnummer", u"Numéro de compte", u"Account number"}},
    KnownColumn{Field::Date, true, {u"Boekingsdatum", u"Date comptable", u"Booking date", u"Accounting date"}},
    KnownColumn{Field::ValueDate, false, {u"Valutadatum", u"Date valeur", u"Value date"}},
    KnownColumn{Field::Amount, true, {u"Bedrag", u"Montant", u"Amount"}},
    KnownColumn{Field::Currency, true, {u"Munteenheid", u"Devise", u"Currency"}},
    KnownColumn{Field::Number,
                true,
                {u"Omzetnummer", u"Numéro de mouvement", u"Entry number", u"Movement number", u"Transaction number"}},
    KnownColumn{Field::OtherAccount,
                false,
                {u"Rekening tegenpartij", u"Compte partie adverse", u"Compte contrepartie", u"Counterparty account"}},
    KnownColumn{Field::Text, true, {u"Omschrijving", u"Libellés", u"Libellé", u"Description"}},
    KnownColumn{Field::Communication,
                false,
                {u"Detail van de omzet", u"Détails du mouvement", u"Entry details", u"Movement details",
                 u"Transaction details"}},
    KnownColumn{Field::Communication, false, {u"Bericht", u"Message"}},
};

struct Layout {
    BankLayout layout;
    std::span<const KnownColumn> columns;
};
constexpr std::array<Layout, 4> layouts{{
    {BankLayout::Kbc, kbcColumns},
    {BankLayout::BnpParibasFortis, bnpColumns},
    {BankLayout::Belfius, belfiusColumns},
    {BankLayout::Ing, ingColumns},
}};

constexpr std::array bookedWords{"accepte"_L1, "geaccepteerd"_L1, "accepted"_L1};

/// A header without what differs from one export to the next: case, accents, and which apostrophe was typed.
QString headerKey(QStringView header) {
    QString text = header.toString();
    for (const char16_t apostrophe : {u'\u2018', u'\u00b4', u'`'})
        text.replace(QChar(apostrophe), u'\'');
    return foldText(text);
}

/// The keys of all that a bank calls the column.
const QStringList& keysOf(const KnownColumn& column) {
    static const auto all = [] {
        QHash<const KnownColumn*, QStringList> keys;
        for (const Layout& layout : layouts) {
            for (const KnownColumn& known : layout.columns) {
                for (const QStringView header : known.headers) {
                    if (!header.isEmpty())
                        keys[&known].append(headerKey(header));
                }
            }
        }
        return keys;
    }();
    return *all.constFind(&column);
}

/// A day with all its parts: digits alone, which a list may mean as a day, are an amount here.
std::optional<QDate> dateIn(const QString& cell) {
    static const QRegularExpression form(u"^(?:\\d{1,2}([/.-])\\d{1,2}\\1(?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2})$"_s);
    const auto read = form.match(cell).hasMatch() ? dateFromText(cell) : std::nullopt;
    return read ? std::optional(read->date) : std::nullopt;
}

/// Where the columns of a layout stand in one file.
class Columns {
public:
    /// None unless \a headers have all that \a layout needs.
    static std::optional<Columns> of(const Layout& layout, const QStringList& headers);

    BankLayout layout() const { return m_layout; }
    bool has(Field field) const { return !all(field).isEmpty(); }
    const QList<qsizetype>& all(Field field) const { return m_at[static_cast<std::size_t>(field)]; }
    QString header(Field field) const { return m_headers.value(all(field).value(0, -1)).trimmed(); }
    QString cell(const QStringList& row, Field field) const { return row.value(all(field).value(0, -1)).trimmed(); }
    /// The cells of all columns of the kind that hold something, spaces as they are.
    QStringList cells(const QStringList& row, Field field) const;
    /// Cells that a row cannot do without.
    qsizetype least() const;
    /// The row with no more cells than there are headers: separators that nobody quoted belong to the last text.
    QStringList aligned(QStringList row, QChar separator) const;
    /// Separators stand in a text left of the dates and amounts, which are no longer in their place.
    bool isShifted(const QStringList& row) const;

private:
    Columns(BankLayout layout, const QStringList& headers)
        : m_layout(layout)
        , m_headers(headers) {}

    BankLayout m_layout;
    QStringList m_headers;
    std::array<QList<qsizetype>, fieldCount> m_at;
};

std::optional<Columns> Columns::of(const Layout& layout, const QStringList& headers) {
    QStringList keys;
    for (const QString& header : headers)
        keys.append(headerKey(header));
    Columns found(layout.layout, headers);
    for (const KnownColumn& column : layout.columns) {
        const auto at = std::ranges::find_if(keys, [&](const QString& key) { return keysOf(column).contains(key); });
        if (at != keys.end())
            found.m_at[static_cast<std::size_t>(column.field)].append(at - keys.begin());
        else if (column.needed)
            return std::nullopt;
    }
    return found;
}

QStringList Columns::cells(const QStringList& row, Field field) const {
    QStringList filled;
    for (const qsizetype at : all(field)) {
        if (const QString cell = row.value(at).trimmed(); !cell.isEmpty())
            filled.append(cell);
    }
    return filled;
}

qsizetype Columns::least() const {
    qsizetype last = 0;
    for (const Field field : {Field::Account, Field::Date, Field::Amount, Field::Currency, Field::Status})
        last = std::max(last, all(field).value(0, 0));
    return last + 1;
}

QStringList Columns::aligned(QStringList row, QChar separator) const {
    const qsizetype wanted = m_headers.size();
    qsizetype wide = 0;
    for (const qsizetype at : all(Field::Text) + all(Field::Communication))
        wide = std::max(wide, at);
    while (wide == wanted - 1 && row.size() > wanted && row.last().trimmed().isEmpty())
        row.removeLast();
    if (const qsizetype excess = row.size() - wanted; excess > 0) {
        row[wide] = row.sliced(wide, excess + 1).join(separator);
        row.remove(wide + 1, excess);
    }
    return row;
}

/// The value date shows it: it is the last before the amount, and to its right stand no dates but in texts.
bool Columns::isShifted(const QStringList& row) const {
    for (qsizetype by = has(Field::ValueDate) ? row.size() - m_headers.size() : 0; by > 0; --by) {
        if (dateIn(row.value(all(Field::ValueDate).first() + by).trimmed()))
            return true;
    }
    return false;
}

/// The first that \a pattern finds in \a text with its check right.
std::optional<StructuredCommunication> checkedIn(const QString& text, const QRegularExpression& pattern) {
    for (auto match = pattern.globalMatch(text); match.hasNext();) {
        QString digits = match.next().captured();
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        if (const auto structured = StructuredCommunication::fromText(digits))
            return structured;
    }
    return std::nullopt;
}

/// In words that a giver wrote, also without slashes.
std::optional<StructuredCommunication> structuredIn(const QString& communication) {
    static const QRegularExpression form(
        u"(?<![\\p{L}\\d])[0-9]{3}[ ./-]{0,3}[0-9]{4}[ ./-]{0,3}[0-9]{5}(?![\\p{L}\\d])"_s);
    return checkedIn(communication, form);
}

/// In words of the bank, where twelve digits may be anything unless they are printed as one.
std::optional<StructuredCommunication> printedIn(const QString& text) {
    static const QRegularExpression form(
        u"(?<!\\d)[0-9]{3} ?/ ?[0-9]{4} ?/ ?[0-9]{5}(?!\\d)|(?:\\+{3}|\\*{3}) ?[0-9]{12} ?(?:\\+{3}|\\*{3})"_s);
    return checkedIn(text, form);
}

/// What the bank quotes of the communication among its own words; empty when it does not.
QString quotedIn(const QString& text) {
    static const QRegularExpression form(
        u"\\b(?:communication|mededeling) ?: ?(.*?) ?(?:$|\\b(?:r[eé]f[eé]rence (?:banque|ing)|bankreferentie|"
        u"referentie ing|bank reference|date valeur|valutadatum|value date|ex[eé]cut[eé] le|uitgevoerd op)\\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return form.match(text.simplified()).captured(1);
}

/// "From: NAME - IBAN" in files that have no column for the name.
QString nameIn(const QString& text) {
    static const QRegularExpression form(
        u"(?<!\\p{L})(?:van|de|from|naar|vers|à|to) ?: ?(\\S.*?)(?: - [A-Z]{2}\\d{2}|\\s{2}|\\sIBAN\\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).captured(1).simplified();
}

/// The bank's own number of the movement in its words. A giver may write such words too, but the bank's come last.
QString numberIn(const QString& text) {
    static const QRegularExpression form(
        u"(?:r[eé]f[eé]rence banque|bankreferentie|bank reference) ?: ?(\\d[0-9A-Z]{5,})"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString number;
    for (auto match = form.globalMatch(text.simplified()); match.hasNext();)
        number = match.next().captured(1);
    return number;
}

/// \a parts joined, without those that another one contains.
QString joined(const QStringList& parts) {
    QString all;
    for (const QString& part : parts) {
        const QString key = foldText(part);
        if (key.isEmpty() ? part.trimmed().isEmpty() : foldText(all).contains(key))
            continue;
        all += all.isEmpty() ? part.simplified() : u' ' + part.simplified();
    }
    return all;
}

QString plainAccount(const QString& cell) {
    const auto iban = Iban::fromText(cell);
    return iban ? iban->toString() : cell.simplified();
}

/// Reads the rows under the headers.
class BankRows {
public:
    BankRows(const Columns& columns, QChar separator)
        : m_columns(columns)
        , m_separator(separator) {
        m_file.layout = columns.layout();
    }

    void add(const CsvRecord& record);
    const BankFile& file() const { return m_file; }
    bool isEmpty() const { return m_rows == 0; }

private:
    QList<CsvRecord> parted(const CsvRecord& record) const;
    void addRow(qint64 line, const QStringList& cells);
    std::optional<BankFault> faultOf(const QStringList& cells) const;
    std::optional<BankFault> faultAt(BankFaultKind kind, Field field, const QStringList& cells) const;
    BankLine lineOf(const QStringList& cells) const;
    void setReference(BankLine& line, const QStringList& cells);

    Columns m_columns;
    QChar m_separator;
    BankFile m_file;
    qint64 m_rows = 0;
    QHash<QString, int> m_alike; ///< how often a built reference was seen
};

/// Givers type quotation marks, some banks quote nothing, and a mark that opens one text may find its match rows below,
/// with all between them as one cell. A line that has the account in its place is a row of its own.
QList<CsvRecord> BankRows::parted(const CsvRecord& record) const {
    if (std::ranges::none_of(record.cells, [](const QString& cell) { return cell.contains(u'\n'); }))
        return {record};
    const qsizetype account = m_columns.all(Field::Account).first();
    QList<CsvRecord> rows;
    qint64 number = record.line;
    for (const QString& line : record.cells.join(m_separator).split(u'\n')) {
        CsvRecord row;
        row.line = number++;
        row.cells = line.split(m_separator);
        if (rows.isEmpty() || Iban::fromText(row.cells.value(account))) {
            rows.append(row);
        } else {
            rows.last().cells.last() += u'\n' + row.cells.takeFirst();
            rows.last().cells += row.cells;
        }
    }
    return rows.size() == 1 ? QList<CsvRecord>{record} : rows;
}

void BankRows::add(const CsvRecord& record) {
    for (const CsvRecord& row : parted(record)) {
        if (row.isEmpty())
            continue;
        ++m_rows;
        // Whoever chose that text could otherwise choose the amount.
        if (m_columns.isShifted(row.cells))
            m_file.faults.append({row.line, BankFaultKind::BadAmount, m_columns.header(Field::Amount),
                                  row.cells.join(m_separator).simplified()});
        else
            addRow(row.line, m_columns.aligned(row.cells, m_separator));
    }
}

void BankRows::addRow(qint64 number, const QStringList& cells) {
    if (auto fault = faultOf(cells)) {
        fault->line = number;
        m_file.faults.append(*fault);
        return;
    }
    BankLine line = lineOf(cells);
    if (line.cents == 0)
        return;
    line.line = number;
    setReference(line, cells);
    m_file.lines.append(line);
}

std::optional<BankFault> BankRows::faultAt(BankFaultKind kind, Field field, const QStringList& cells) const {
    return BankFault{0, kind, m_columns.header(field), m_columns.cell(cells, field)};
}

/// The first thing that keeps the row out.
std::optional<BankFault> BankRows::faultOf(const QStringList& cells) const {
    const auto cell = [&](Field field) { return m_columns.cell(cells, field); };
    if (cells.size() < m_columns.least())
        return BankFault{0, BankFaultKind::TooFewCells, {}, cells.join(m_separator).simplified()};
    if (m_columns.has(Field::Status) &&
        std::ranges::find(bookedWords, foldText(cell(Field::Status))) == bookedWords.end())
        return faultAt(BankFaultKind::NotBooked, Field::Status, cells);
    if (cell(Field::Currency).compare("EUR"_L1, Qt::CaseInsensitive) != 0)
        return faultAt(BankFaultKind::OtherCurrency, Field::Currency, cells);
    if (!Iban::fromText(cell(Field::Account)))
        return faultAt(BankFaultKind::BadAccount, Field::Account, cells);
    if (!dateIn(cell(Field::Date)))
        return faultAt(BankFaultKind::BadDate, Field::Date, cells);
    if (!cell(Field::ValueDate).isEmpty() && !dateIn(cell(Field::ValueDate)))
        return faultAt(BankFaultKind::BadDate, Field::ValueDate, cells);
    if (!centsFromText(cell(Field::Amount)))
        return faultAt(BankFaultKind::BadAmount, Field::Amount, cells);
    return std::nullopt;
}

/// Of a row that has no fault.
BankLine BankRows::lineOf(const QStringList& cells) const {
    BankLine line;
    line.account = plainAccount(m_columns.cell(cells, Field::Account));
    line.date = dateIn(m_columns.cell(cells, Field::Date)).value_or(QDate());
    line.valueDate = dateIn(m_columns.cell(cells, Field::ValueDate)).value_or(QDate());
    line.cents = centsFromText(m_columns.cell(cells, Field::Amount)).value_or(0);
    line.counterparty = m_columns.cell(cells, Field::OtherName).simplified();
    line.counterpartyAccount = plainAccount(m_columns.cell(cells, Field::OtherAccount));

    const QStringList given = m_columns.cells(cells, Field::Communication);
    const QStringList texts = m_columns.cells(cells, Field::Text);
    QStringList quoted;
    for (const QString& text : texts)
        quoted.append(quotedIn(text));
    if (!m_columns.has(Field::OtherName))
        line.counterparty = nameIn((texts + given).join(u"  "_s));
    line.communication = joined(given + quoted);
    line.text = texts.join(u' ').simplified();
    for (const QString& part : given + quoted) {
        if (!line.structured)
            line.structured = structuredIn(part);
    }
    if (!line.structured)
        line.structured = printedIn(texts.join(u' '));
    return line;
}

/// See BankLine::reference. The digest keeps what a person wrote out of it.
void BankRows::setReference(BankLine& line, const QStringList& cells) {
    const QString texts = m_columns.cells(cells, Field::Text).join(u' ');
    const auto withNumber = [&](const QString& number) {
        return QStringList{line.account, line.date.toString(Qt::ISODate), number, QString::number(line.cents)}.join(
            u'|');
    };
    QString number = m_columns.cell(cells, Field::Number);
    if (number.isEmpty())
        number = numberIn(texts);
    if (!number.isEmpty()) {
        line.reference = withNumber(number);
        return;
    }
    const QString who = line.counterpartyAccount.isEmpty() ? foldText(line.counterparty) : line.counterpartyAccount;
    const QString what = line.structured ? line.structured->digits() : foldText(line.communication);
    const QString key = who + u'\n' + (what.isEmpty() ? foldText(texts) : what);
    const QByteArray digest = QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha256).toHex();
    line.reference = withNumber(QString::fromLatin1(digest.first(16)));
    if (const int nth = ++m_alike[line.reference]; nth > 1)
        line.reference += u"#%1"_s.arg(nth);
}

/// How many of \a cells are headers that some bank writes.
qsizetype knownHeaders(const QStringList& cells) {
    return std::ranges::count_if(cells, [](const QString& cell) {
        const QString key = headerKey(cell);
        return std::ranges::any_of(layouts, [&](const Layout& layout) {
            return std::ranges::any_of(layout.columns,
                                       [&](const KnownColumn& column) { return keysOf(column).contains(key); });
        });
    });
}

/// Reads up to the row of headers, which may stand below titles and search terms. None when there is no such row.
std::optional<Columns> findHeaders(CsvReader& reader) {
    CsvRecord record;
    for (int i = 0; i < searchedForHeader && reader.next(record); ++i) {
        for (const Layout& layout : layouts) {
            if (const auto columns = Columns::of(layout, record.cells))
                return columns;
        }
    }
    return std::nullopt;
}

/// The row that looks most like headers, the first that holds something when none does; empty when all rows are.
QString headersSeen(CsvReader& reader) {
    QStringList best;
    qsizetype bestKnown = -1;
    CsvRecord record;
    for (int i = 0; i < searchedForHeader && reader.next(record); ++i) {
        const qsizetype known = record.isEmpty() ? -1 : knownHeaders(record.cells);
        if (known > bestKnown) {
            bestKnown = known;
            best = record.cells;
        }
    }
    return best.join(u"; "_s).simplified().left(mostSeen);
}

} // namespace

BankFile readBankFile(const QString& path) {
    TextFile file(path);
    const auto reader = [&file](QChar separator) {
        file.rewind();
        return CsvReader([&file] { return file.read(); }, separator);
    };
    // All of them write semicolons. A spreadsheet that saved the file again may have put something else.
    for (const char16_t separator : {u';', u'\t', u','}) {
        CsvReader records = reader(separator);
        const auto columns = findHeaders(records);
        if (!columns)
            continue;
        BankRows rows(*columns, separator);
        for (CsvRecord record; records.next(record);)
            rows.add(record);
        if (rows.isEmpty())
            throw Error(ErrorCode::BadInput, path, fault::noRows);
        return rows.file();
    }
    file.rewind();
    CsvReader records = reader(CsvReader::guessSeparator(file.read()));
    const QString seen = headersSeen(records);
    throw seen.isEmpty() ? Error(ErrorCode::BadInput, path, fault::noRows)
                         : Error(ErrorCode::BadInput, seen, fault::unknownBank);
}

} // namespace entraide

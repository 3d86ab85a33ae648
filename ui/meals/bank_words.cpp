// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/bank_words.h"

#include "ui/words/import_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QDir>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct BankWordsTexts {
    Q_DECLARE_TR_FUNCTIONS(BankWords)
};

} // namespace

QString bankName(BankLayout layout) {
    switch (layout) {
    case BankLayout::Kbc:
        return u"KBC"_s;
    case BankLayout::BnpParibasFortis:
        return u"BNP Paribas Fortis"_s;
    case BankLayout::Belfius:
        return u"Belfius"_s;
    case BankLayout::Ing:
        return u"ING"_s;
    }
    return {};
}

QString faultText(const BankFault& fault) {
    const QString value = quoted(fault.value);
    switch (fault.kind) {
    case BankFaultKind::BadDate:
        return BankWordsTexts::tr("%1 is no date.").arg(value);
    case BankFaultKind::BadAmount:
        return BankWordsTexts::tr("%1 is no amount.").arg(value);
    case BankFaultKind::OtherCurrency:
        return BankWordsTexts::tr("%1 is another currency than the euro.").arg(value);
    case BankFaultKind::NotBooked:
        return BankWordsTexts::tr("The bank has not booked it: %1.").arg(value);
    case BankFaultKind::BadAccount:
        return BankWordsTexts::tr("%1 is no account number.").arg(value);
    case BankFaultKind::TooFewCells:
        return BankWordsTexts::tr("The line has too few columns.");
    }
    return {};
}

QString bankErrorText(const Error& error, const QString& file) {
    if (error.code() == ErrorCode::BadInput && error.detail() == fault::unknownBank)
        return BankWordsTexts::tr("%1 is no export of an account that is known here (KBC, BNP Paribas Fortis, Belfius, ING). "
                         "Download the movements from the bank as CSV, and read that file.")
            .arg(QDir::toNativeSeparators(file));
    return importErrorText(error, file);
}

} // namespace entraide

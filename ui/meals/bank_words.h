// SPDX-License-Identifier: GPL-3.0-or-later
// What a bank's file says and what becomes of its lines, as words.
#pragma once

#include "domain/error.h"
#include "meals/bank_matching.h"

#include <QString>

namespace entraide {

/// "KBC", "BNP Paribas Fortis": names, the same in every language.
QString bankName(BankLayout layout);
/// Why a row was not taken: "“32/13/2026” is no date."
QString faultText(const BankFault& fault);
/// The sentence for an error of reading a bank's file.
QString bankErrorText(const Error& error, const QString& file);

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with a whole file, as the `detail` of an Error with code BadInput; and the Error for a file that
// cannot be read or written.
#pragma once

#include "domain/error.h"

#include <QFileDevice>
#include <QLatin1StringView>

namespace entraide::fault {

inline constexpr QLatin1StringView tooLarge("file_too_large");
inline constexpr QLatin1StringView tooManyRows("too_many_rows");
inline constexpr QLatin1StringView tooManyColumns("too_many_columns");
inline constexpr QLatin1StringView notText("not_text"); ///< neither text nor a spreadsheet: a picture, an archive
// of spreadsheets
inline constexpr QLatin1StringView oldSpreadsheet("old_spreadsheet"); ///< .xls or .xlsb
inline constexpr QLatin1StringView protectedFile("protected_file");   ///< cannot be read without a password
inline constexpr QLatin1StringView brokenSpreadsheet("broken_spreadsheet");
inline constexpr QLatin1StringView tooMuchInside("too_much_inside"); ///< made to fill memory, or far too large unpacked
inline constexpr QLatin1StringView noSuchSheet("no_such_sheet");     ///< the subject is the name that was asked for
inline constexpr QLatin1StringView noRows("no_rows");                ///< empty, or nothing under the headers
inline constexpr QLatin1StringView noNameColumn("no_name_column");   ///< no column is mapped to a name
inline constexpr QLatin1StringView postingNotOpen("posting_not_open"); ///< a draft, or cancelled

/// FileMissing, NoPermission, DiskFull or Storage, after \a file failed.
Error ofFile(const QFileDevice& file);

} // namespace entraide::fault

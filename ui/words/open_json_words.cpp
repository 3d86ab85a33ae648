// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/open_json_words.h"

#include "domain/error.h"
#include "storage/open_json.h"
#include "ui/words/error_words.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct OpenJsonWords {
    Q_DECLARE_TR_FUNCTIONS(OpenJsonWords)
};

} // namespace

QString openJsonText(const Error& error) {
    const QString file = QFileInfo(error.subject()).fileName();
    const QString what = error.detail().section(u": "_s, 0, 0);
    const QString where = error.detail().section(u": "_s, 1);
    if (error.code() == ErrorCode::NewerVersion)
        return OpenJsonWords::tr(
                   "“%1” was written by a newer version of Entraide. Update this program, then try again. "
                   "Nothing was read.")
            .arg(file);
    if (what == openJsonFault::notJson)
        return OpenJsonWords::tr("“%1” is damaged or cut off (%2). Nothing was read.").arg(file, where);
    if (what == openJsonFault::notExport)
        return OpenJsonWords::tr("“%1” is no export of a desk. Nothing was read.").arg(file);
    if (what == openJsonFault::noDocument)
        return OpenJsonWords::tr("In “%1” record %2 cannot be read. Nothing was read.").arg(file, where);
    if (what == openJsonFault::miscounted)
        return OpenJsonWords::tr("“%1” does not hold as many records as it says: something was taken out or added. "
                                 "Nothing was read.")
            .arg(file);
    if (what == openJsonFault::notEmpty)
        return OpenJsonWords::tr("There are records in this desk already. An export is read into a new desk.");
    return sentenceFor(error);
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/sheet_words.h"

#include "ui/words/state_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct SheetTexts {
    Q_DECLARE_TR_FUNCTIONS(SheetWords)
};

QString happenedText(Happened happened, SheetKind kind) {
    if (kind == SheetKind::Round)
        return happened == Happened::Done ? SheetTexts::tr("done") : SheetTexts::tr("not done");
    const SignupState state = happened == Happened::Done     ? SignupState::Attended
                              : happened == Happened::Missed ? SignupState::NoShow
                                                             : SignupState::Excused;
    return word(state);
}

} // namespace

QString amountOf(int amount, SheetKind kind) {
    return kind == SheetKind::Round ? SheetTexts::tr("%n portion(s)", nullptr, amount) : durationText(amount);
}

QString markText(const SheetMark& mark, SheetKind kind) {
    QStringList parts{happenedText(mark.happened, kind)};
    if (mark.minutes > 0 || (mark.minutes == 0 && kind == SheetKind::Round))
        parts.append(amountOf(mark.minutes, kind));
    if (!mark.remark.isEmpty())
        parts.append(mark.remark);
    return parts.join(u", "_s);
}

QString notedText(const ReturnedLine& line, SheetKind kind) {
    if (!line.noted)
        return {};
    const QString what = happenedText(*line.noted, kind);
    return SheetTexts::tr("(%1)", "what is noted already")
        .arg(line.notedAmount > 0 ? what + u", "_s + amountOf(line.notedAmount, kind) : what);
}

} // namespace entraide

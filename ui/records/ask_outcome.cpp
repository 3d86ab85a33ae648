// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ask_outcome.h"

#include "ui/records/ask_reason.h"

#include <QCoreApplication>

namespace entraide {

namespace {

struct AskOutcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(AskOutcome)
};

} // namespace

void askWhyNot(QWidget& parent, Happened happened, std::function<void(const QString&)> run) {
    const bool isMissed = happened == Happened::Missed;
    const QStringList missed{AskOutcomeTexts::tr("The helper forgot"), AskOutcomeTexts::tr("Nobody opened the door"),
                             AskOutcomeTexts::tr("The helper fell ill and did not ring"),
                             AskOutcomeTexts::tr("A misunderstanding")};
    const QStringList excused{AskOutcomeTexts::tr("The helper is ill"), AskOutcomeTexts::tr("The person helped is ill"),
                              AskOutcomeTexts::tr("Not needed this time"), AskOutcomeTexts::tr("Away, on holiday")};
    askReason(
        parent,
        {.title = isMissed ? AskOutcomeTexts::tr("The visit was missed") : AskOutcomeTexts::tr("The visit was excused"),
         .question =
             isMissed ? AskOutcomeTexts::tr("Nobody came. Why?") : AskOutcomeTexts::tr("It was called off. Why?"),
         .usual = isMissed ? missed : excused},
        std::move(run));
}

QString reasonIsNeeded() {
    return AskOutcomeTexts::tr("Write the reason: others will ask.");
}

} // namespace entraide

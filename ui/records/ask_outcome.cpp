// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ask_outcome.h"

#include "ui/records/ask_reason.h"

#include <QCoreApplication>

namespace entraide {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(AskOutcome)
};

} // namespace

void askWhyNot(QWidget& parent, Happened happened, std::function<void(const QString&)> run) {
    const bool isMissed = happened == Happened::Missed;
    const QStringList missed{Texts::tr("The helper forgot"), Texts::tr("Nobody opened the door"),
                             Texts::tr("The helper fell ill and did not ring"), Texts::tr("A misunderstanding")};
    const QStringList excused{Texts::tr("The helper is ill"), Texts::tr("The person helped is ill"),
                              Texts::tr("Not needed this time"), Texts::tr("Away, on holiday")};
    askReason(parent,
              {.title = isMissed ? Texts::tr("The visit was missed") : Texts::tr("The visit was excused"),
               .question = isMissed ? Texts::tr("Nobody came. Why?") : Texts::tr("It was called off. Why?"),
               .usual = isMissed ? missed : excused},
              std::move(run));
}

QString reasonIsNeeded() {
    return Texts::tr("Write the reason: others will ask.");
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/helped_acts.h"

#include "domain/error.h"
#include "domain/records.h"
#include "ui/common/command.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "workflows/partings.h"

namespace entraide {

using namespace Qt::StringLiterals;

HelpedActs::HelpedActs(PageContext& context, QWidget& page, std::function<std::optional<Beneficiary>()> helped)
    : QObject(&page)
    , m_context(context)
    , m_helped(std::move(helped)) {
    using enum BeneficiaryState;
    const auto add = [&](const QString& id, const Command::Text& text, BeneficiaryState to) {
        auto* command = new Command(id, text, {}, [this, to] { move(to); }, this);
        command->inside(page);
        command->enabledWhen([this, to] {
            const auto person = m_helped();
            return person && mayMove(person->state, to);
        });
        m_commands.append(command);
    };
    add(u"requests.helped.pause"_s,
        {tr("No help for a while"), tr("Notes that the person who is helped needs nothing for some time"), u"pause"_s},
        Paused);
    add(u"requests.helped.resume"_s,
        {tr("Help again"), tr("Notes that the person is helped again"), u"play"_s}, Active);
    add(u"requests.helped.end"_s,
        {tr("No help any more"), tr("Notes that the person is not helped any more; open requests are cancelled"),
         u"arrow-right"_s},
        Ended);
}

void HelpedActs::move(BeneficiaryState to) {
    try {
        const auto person = m_helped();
        const auto moved = moveBeneficiary(m_context.desk, person->id, to, m_context.who, m_context.today());
        if (moved)
            Q_EMIT done(tr("The person who is helped is now: %1.").arg(word(to)), tr("Undo the change"), *moved);
        else
            Q_EMIT said(sentenceFor(moved.refusal()), Tone::Warning);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide

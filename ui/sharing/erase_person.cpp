// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/erase_person.h"

#include "domain/error.h"
#include "privacy/erasure.h"
#include "storage/desk.h"
#include "ui/records/page.h"
#include "ui/words/erasure_words.h"
#include "ui/words/error_words.h"
#include "workflows/names.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct ErasePersonTexts {
    Q_DECLARE_TR_FUNCTIONS(ErasePerson)
};

using Say = std::function<void(const QString&, Tone)>;

void erase(PageContext& context, const PersonId& person, const Say& say) {
    try {
        const Today today = context.today();
        const auto result = erasePerson(context.desk, person, context.who, today.now);
        if (const auto* refusal = std::get_if<ErasureRefusal>(&result)) {
            say(sentenceFor(*refusal), Tone::Warning);
            return;
        }
        const bool finished = context.desk.finishErasing();
        say(finished
                ? ErasePersonTexts::tr("The person is erased here. Under Erasures, on the page Exchange, you see which desks "
                            "have confirmed it.")
                : ErasePersonTexts::tr("The person is erased here. The last traces go when the exchange that is under way has "
                            "ended."),
            finished ? Tone::Positive : Tone::Accent);
    } catch (const Error& error) {
        say(sentenceFor(error), Tone::Danger);
    }
}

} // namespace

void askToErase(QWidget& parent, PageContext& context, const PersonId& person, Say say) {
    const ErasurePlan plan = previewErasure(context.desk, person, context.today().date);
    if (const auto* refusal = std::get_if<ErasureRefusal>(&plan)) {
        say(sentenceFor(*refusal), Tone::Warning);
        return;
    }
    const auto& preview = std::get<ErasurePreview>(plan);
    QStringList sentences = sentencesFor(preview);
    Names names(context.desk);
    for (const ErasureWarning& warning : preview.warnings)
        sentences.append(sentenceFor(warning, names));
    auto* box = new QMessageBox(&parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(ErasePersonTexts::tr("Erase this person"));
    box->setText(preview.name.isEmpty() ? ErasePersonTexts::tr("This cannot be undone, here or at any other desk.")
                                        : ErasePersonTexts::tr("%1 is erased for good, here and at every other desk. This cannot "
                                                    "be undone.")
                                              .arg(preview.name));
    box->setInformativeText(sentences.join(u"\n\n"_s));
    QPushButton* yes = box->addButton(ErasePersonTexts::tr("Erase for good"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"eraseForGood"_s);
    box->setDefaultButton(box->addButton(ErasePersonTexts::tr("Keep the person"), QMessageBox::RejectRole));
    QObject::connect(yes, &QPushButton::clicked, &parent,
                     [&context, person, say = std::move(say)] { erase(context, person, say); });
    box->open();
}

} // namespace entraide

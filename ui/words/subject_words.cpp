// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/subject_words.h"

#include "domain/erasure_rules.h"
#include "ui/words/place_names.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString titleWith(const Subject& subject, const QString& who) {
    if (const QString announced = localText(subject.titles); !announced.isEmpty())
        return announced;
    const QString what = !subject.title.isEmpty() ? subject.title
                         : subject.service        ? sentenceCase(word(*subject.service))
                                                  : QString();
    if (what.isEmpty() && who.isEmpty())
        return QCoreApplication::translate("Subject", "Not received yet");
    return what.isEmpty() ? who : who.isEmpty() ? what : what + u", "_s + who;
}

} // namespace

QString title(const Subject& subject) {
    return titleWith(subject, subject.who);
}

QString teamTitle(const Subject& subject) {
    return titleWith(subject, subject.shortWho);
}

QString absentText(const AnyId& reference) {
    return isErasedReference(reference) ? QCoreApplication::translate("Subject", "(erased)")
                                        : QCoreApplication::translate("Subject", "(not received yet)");
}

QString placeName(const QString& postcode) {
    const LocalText names = placeNames(postcode);
    return names == LocalText() ? postcode : localText(names);
}

QString placeText(const Subject& subject) {
    return subject.postcode.isEmpty() ? subject.locality : placeName(subject.postcode);
}

} // namespace entraide

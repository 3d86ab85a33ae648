// SPDX-License-Identifier: GPL-3.0-or-later
// The access file and the registers of data protection in words.
#pragma once

#include "privacy/access_file.h"
#include "privacy/access_list.h"
#include "privacy/processing_register.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace entraide {

QString word(DisclosureKind kind);
QString word(DataSource source);
QString word(ProcessingPurpose purpose);
QString word(PeopleConcerned people);
QString word(RetentionRule rule);
QString word(SecurityMeasure measure);
QString word(ProcessingRecipient::Kind kind);
QString word(AccessKind kind);

/// "address" of a field that is several leaves; else as fieldWord().
QString wholeFieldWord(EntityType type, const QString& field);

/// One line of a record: what the field is called, and what it holds.
struct FieldText {
    QString name;
    QString value;
};
/// Every field of the record that holds something, in the order of its type, then what a newer version keeps.
QList<FieldText> fieldTexts(const AccessRecord& record);
/// "Help request"; of somebody else's record that it is one.
QString titleText(const AccessRecord& record);
/// "the address of Lea P. was told to K. B."
QString disclosureText(const AccessDisclosure& disclosure);

QStringList retentionSentences(const AccessFile& file);
QStringList automatedSentences(const AccessFile& file);
/// A sentence for each right.
QStringList rightsSentences();
/// Where to complain, a line each, in the reader's language.
QStringList authorityLines();

/// "team desk", "read only": what the holder may do.
QString roleText(const AccessHolder& holder);
/// Bases, people, … with commas.
template <class E> QString wordsWithCommas(const QList<E>& values) {
    QStringList texts;
    for (const E value : values)
        texts.append(word(value));
    return texts.join(QStringLiteral(", "));
}
/// The kinds of data an activity uses, each once: "family name, phones, …"; what is sensitive apart.
QStringList dataWords(const ProcessingActivity& activity, bool sensitive);

} // namespace entraide

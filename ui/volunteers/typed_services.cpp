// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/typed_services.h"

#include "domain/text_fold.h"
#include "interchange/vocabulary_readers.h"
#include "ui/common/tone_label.h"
#include "ui/words/vocabulary_words.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Those whose name, or a word of it, begins with \a typed (folded).
QList<Service> beginningWith(const QString& typed, bool wholeName) {
    QList<Service> found;
    for (Service service : enumValues<Service>()) {
        const QString name = foldText(word(service));
        if (name.startsWith(typed) || (!wholeName && (u' ' + name).contains(u' ' + typed)))
            found.append(service);
    }
    return found;
}

} // namespace

ServicesRead servicesFromTyped(const QString& text) {
    ServicesRead read;
    const auto take = [&](Service service) {
        if (!read.known.contains(service))
            read.known.append(service);
    };
    for (const QString& part : splitChoices(text)) {
        const QString typed = foldText(part);
        if (typed.isEmpty())
            continue;
        QList<Service> found = beginningWith(typed, true);
        if (found.size() != 1) {
            if (const auto exact = serviceFromText(part))
                found = {*exact};
            else if (found.isEmpty())
                found = beginningWith(typed, false);
        }
        if (found.size() == 1) {
            take(found.first());
        } else {
            read.unknown.append(part.trimmed());
            read.possible = found;
        }
    }
    return read;
}

TypedServices::TypedServices(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit)
    , m_understood(new ToneLabel({}, Tone::Muted)) {
    m_line->setObjectName(name);
    m_line->setPlaceholderText(tr("the first letters of each, commas between"));
    m_understood->setObjectName(name + u"Understood"_s);
    m_understood->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(m_line);
    column->addWidget(m_understood);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
    refresh();
}

void TypedServices::clear() {
    m_line->clear();
}

bool TypedServices::isEmpty() const {
    return m_line->text().trimmed().isEmpty();
}

QList<Service> TypedServices::services() const {
    return servicesFromTyped(m_line->text()).known;
}

QStringList TypedServices::unknown() const {
    return servicesFromTyped(m_line->text()).unknown;
}

void TypedServices::refresh() {
    const ServicesRead read = servicesFromTyped(m_line->text());
    QStringList said;
    if (!read.known.isEmpty())
        said.append(sentenceCase(word(read.known)));
    if (!read.unknown.isEmpty())
        said.append(
            read.possible.isEmpty()
                ? tr("Not understood: %1.").arg(read.unknown.join(u", "_s))
                : tr("%1: which one? %2", "what was typed, services").arg(read.unknown.last(), word(read.possible)));
    if (said.isEmpty()) {
        QList<Service> all;
        for (Service service : enumValues<Service>())
            all.append(service);
        said.append(word(all));
    }
    m_understood->setText(said.join(u" · "_s));
    m_understood->setTone(read.unknown.isEmpty() ? Tone::Muted : Tone::Warning);
}

} // namespace entraide

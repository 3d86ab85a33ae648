// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/amount_field.h"

#include "domain/money.h"
#include "ui/words/money_words.h"

namespace entraide {

AmountField::AmountField(QWidget* parent)
    : QLineEdit(parent) {
    setPlaceholderText(tr("amount in euro"));
    setInputMethodHints(Qt::ImhFormattedNumbersOnly);
    setMaxLength(16);
}

void AmountField::setCents(qint64 cents) {
    setText(cents == 0 ? QString() : typedEuros(cents));
}

std::optional<qint64> AmountField::cents() const {
    const auto read = centsFromText(text().remove(u'€'));
    return read && *read > 0 ? read : std::nullopt;
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sharing/local_text_field.h"

#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/vocabulary_words.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array languages{Language::French, Language::Dutch, Language::English};

} // namespace

LocalTextField::LocalTextField(const QString& name, int lines, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Metrics::Grid);
    grid->setVerticalSpacing(Metrics::HalfGrid);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < languages.size(); ++i) {
        const QString says = u"%1, %2"_s.arg(name, word(languages[i]));
        QWidget* field = nullptr;
        if (lines == 1) {
            m_short[i] = new QLineEdit;
            field = m_short[i];
        } else {
            m_long[i] = new QPlainTextEdit;
            m_long[i]->setTabChangesFocus(true);
            m_long[i]->setFixedHeight(fontMetrics().lineSpacing() * lines + 12);
            field = m_long[i];
        }
        field->setAccessibleName(says);
        grid->addWidget(new ToneLabel(shortWord(languages[i]), Tone::Muted), static_cast<int>(i), 0, Qt::AlignTop);
        grid->addWidget(field, static_cast<int>(i), 1);
        if (i == 0)
            setFocusProxy(field);
    }
}

void LocalTextField::setText(const LocalText& text) {
    m_kept = text;
    const std::array texts{text.fr, text.nl, text.en};
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (m_short[i])
            m_short[i]->setText(texts[i]);
        else
            m_long[i]->setPlainText(texts[i]);
    }
}

QString LocalTextField::at(std::size_t language) const {
    return (m_short[language] ? m_short[language]->text() : m_long[language]->toPlainText()).trimmed();
}

LocalText LocalTextField::text() const {
    LocalText text = m_kept;
    text.fr = at(0);
    text.nl = at(1);
    text.en = at(2);
    return text;
}

} // namespace entraide

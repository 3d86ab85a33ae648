// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/texts_view.h"

#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/postings/posting_words.h"
#include "ui/words/vocabulary_words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QLabel* paragraph(const QString& text, bool bold = false) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    if (bold)
        label->setFont(boldFont(label->font()));
    return label;
}

/// A word at the left, what it is about at the right.
QWidget* beside(QLabel* word, const QList<QLabel*>& paragraphs) {
    constexpr int wordWidth = 40;
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins({});
    word->setMinimumWidth(wordWidth);
    row->addWidget(word, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout;
    column->setSpacing(Metrics::HalfGrid);
    for (QLabel* paragraph : paragraphs)
        column->addWidget(paragraph);
    row->addLayout(column, 1);
    return holder;
}

} // namespace

TextsView::TextsView(QWidget* parent)
    : QScrollArea(parent)
    , m_rows(new QVBoxLayout)
    , m_contact(new IconText(u"eye-off"_s, {}, Tone::Muted)) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is announced"));
    auto* content = new QWidget;
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    column->setSpacing(Metrics::PagePadding);
    m_rows->setSpacing(Metrics::PagePadding);
    column->addLayout(m_rows);
    column->addWidget(m_contact);
    column->addStretch(1);
    setWidget(content);
}

void TextsView::showPosting(const Posting& posting, const QString& where, int told) {
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const std::tuple<Language, QString, QString> all[]{{Language::French, posting.title.fr, posting.text.fr},
                                                       {Language::Dutch, posting.title.nl, posting.text.nl},
                                                       {Language::English, posting.title.en, posting.text.en},
                                                       {Language::German, posting.title.de, posting.text.de}};
    for (const auto& [language, title, text] : all) {
        if (title.isEmpty() && text.isEmpty())
            continue;
        auto* name = new QLabel(shortWord(language));
        name->setFont(boldFont(name->font()));
        name->setToolTip(sentenceCase(word(language)));
        name->setAccessibleName(sentenceCase(word(language)));
        m_rows->addWidget(beside(name, {paragraph(title, true), paragraph(text)}));
    }
    for (const LocalText& question : posting.questions)
        m_rows->addWidget(beside(new QLabel(tr("Asks")), {paragraph(localText(question))}));
    if (m_rows->count() == 0)
        m_rows->addWidget(paragraph(tr("Nothing is written yet.")));
    const QString contact = contactText(posting);
    m_contact->setLeadIn(contact.isEmpty() ? tr("Contact: nobody is named yet.") : tr("Contact: %1.").arg(contact));
    QStringList sentences{tr("Told on confirmation only, with the place (%1).").arg(where)};
    if (where.isEmpty())
        sentences = QStringList{tr("Told on confirmation only.")};
    sentences.append(told == 0 ? tr("Nobody was told yet.")
                               : tr("%n volunteer(s) were told; each sign-up keeps when.", nullptr, told));
    m_contact->setText(sentences.join(u' '));
}

} // namespace entraide

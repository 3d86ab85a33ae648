// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/field_editors.h"

#include "domain/date_text.h"
#include "domain/phone.h"
#include "ui/words/field_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QSpinBox>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostNumber = 9999;

struct FieldEditorWords {
    Q_DECLARE_TR_FUNCTIONS(FieldEditors)
};

QString choiceWord(EntityType type, const FieldSchema& field, const QString& code) {
    return sentenceCase(field.kind == FieldKind::ChoiceList ? valueWords(type, field, QJsonArray{code})
                                                            : valueWords(type, field, code));
}

QStringList textsOf(const QJsonValue& value) {
    QStringList texts;
    for (const QJsonValue& one : value.toArray())
        texts.append(one.toString());
    return texts;
}

FieldEditor choiceEditor(EntityType type, const FieldSchema& field, const QStringList& codes, QWidget* parent) {
    auto* combo = new QComboBox(parent);
    for (const QString& code : codes)
        combo->addItem(choiceWord(type, field, code), code);
    return {combo,
            [combo](const QJsonValue& value) {
                if (const int row = combo->findData(value.toString()); row >= 0)
                    combo->setCurrentIndex(row);
            },
            [combo]() -> std::optional<QJsonValue> { return QJsonValue(combo->currentData().toString()); },
            {}};
}

FieldEditor checksEditor(EntityType type, const FieldSchema& field, const QStringList& codes, QWidget* parent) {
    QList<ChecksButton::Choice> choices;
    for (const QString& code : codes)
        choices.append({code, choiceWord(type, field, code)});
    auto* button = new ChecksButton(choices, parent);
    return {button,
            [button](const QJsonValue& value) { button->setChosen(textsOf(value)); },
            [button]() -> std::optional<QJsonValue> { return QJsonArray::fromStringList(button->chosen()); },
            {}};
}

FieldEditor numberEditor(const FieldSchema& field, QWidget* parent) {
    auto* number = new QSpinBox(parent);
    number->setRange(0, mostNumber);
    return {number,
            [number](const QJsonValue& value) { number->setValue(value.toInt()); },
            [number, isReal = field.kind == FieldKind::Real]() -> std::optional<QJsonValue> {
                number->interpretText();
                return isReal ? QJsonValue(static_cast<double>(number->value())) : QJsonValue(number->value());
            },
            {}};
}

FieldEditor dayEditor(QWidget* parent) {
    auto* line = new QLineEdit(parent);
    line->setPlaceholderText(u"dd/MM/yyyy"_s);
    return {
        line,
        [line](const QJsonValue& value) { line->setText(dateText(QDate::fromString(value.toString(), Qt::ISODate))); },
        [line]() -> std::optional<QJsonValue> {
            const QString text = line->text().trimmed();
            if (text.isEmpty())
                return QJsonValue(QString());
            const auto day = dateFromText(text);
            return day ? std::optional(QJsonValue(day->date.toString(Qt::ISODate))) : std::nullopt;
        },
        FieldEditorWords::tr("This is no date. Write it like 24/12/2026, or leave it empty.")};
}

FieldEditor lineEditor(const FieldSchema& field, QWidget* parent) {
    auto* line = new QLineEdit(parent);
    const bool isList = field.kind == FieldKind::TextList;
    const bool arePhones = field.path == "phones"_L1 || field.path.endsWith("phone"_L1);
    return {line,
            [line, isList, arePhones](const QJsonValue& value) {
                QStringList texts = isList ? textsOf(value) : QStringList{value.toString()};
                for (QString& text : texts)
                    text = arePhones ? shownPhone(text) : text;
                line->setText(texts.join(u"; "_s));
            },
            [line, isList]() -> std::optional<QJsonValue> {
                if (!isList)
                    return QJsonValue(line->text().trimmed());
                static const QRegularExpression between(u"[;,]"_s);
                QJsonArray texts;
                for (const QString& text : line->text().split(between, Qt::SkipEmptyParts)) {
                    if (!text.trimmed().isEmpty())
                        texts.append(text.trimmed());
                }
                return texts;
            },
            {}};
}

} // namespace

// ---- several of a list ----

void ChecksMenu::mouseReleaseEvent(QMouseEvent* event) {
    QAction* action = actionAt(event->position().toPoint());
    if (action && action->isEnabled() && action->isCheckable()) {
        action->toggle();
        event->accept();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void ChecksMenu::keyPressEvent(QKeyEvent* event) {
    QAction* action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable()) {
        action->toggle();
        event->accept();
        return;
    }
    QMenu::keyPressEvent(event);
}

ChecksButton::ChecksButton(const QList<Choice>& choices, QWidget* parent)
    : QToolButton(parent)
    , m_menu(new ChecksMenu(this)) {
    setPopupMode(InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (const Choice& choice : choices) {
        QAction* action = m_menu->addAction(choice.word);
        action->setData(choice.code);
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this] {
            say();
            Q_EMIT changed();
        });
    }
    setMenu(m_menu);
    say();
}

void ChecksButton::setChosen(const QStringList& codes) {
    m_unknown = codes;
    for (QAction* action : m_menu->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(codes.contains(action->data().toString()));
        m_unknown.removeAll(action->data().toString());
    }
    say();
}

QStringList ChecksButton::chosen() const {
    QStringList codes;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            codes.append(action->data().toString());
    }
    return codes + m_unknown;
}

void ChecksButton::say() {
    QStringList words;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            words.append(action->text());
    }
    const QString text = words.isEmpty() ? tr("Choose…") : words.join(u", "_s);
    constexpr qsizetype mostShown = 40;
    setText(text.size() > mostShown ? QString(text.left(mostShown) + u'…') : text);
    setToolTip(text);
    setAccessibleDescription(text);
}

// ---- by kind ----

bool hasEditor(const FieldSchema& field) {
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::TextList:
    case FieldKind::Choice:
    case FieldKind::ChoiceList:
    case FieldKind::Date:
    case FieldKind::Integer:
        return true;
    default:
        return false;
    }
}

FieldEditor makeFieldEditor(EntityType type, const FieldSchema& field, const QStringList& codes, QWidget* parent) {
    QStringList offered = codes;
    if (offered.isEmpty()) {
        for (const QLatin1StringView choice : field.choices)
            offered.append(choice);
    }
    FieldEditor editor;
    switch (field.kind) {
    case FieldKind::Choice:
        editor = choiceEditor(type, field, offered, parent);
        break;
    case FieldKind::ChoiceList:
        editor = checksEditor(type, field, offered, parent);
        break;
    case FieldKind::Integer:
    case FieldKind::Real:
        editor = numberEditor(field, parent);
        break;
    case FieldKind::Date:
        editor = dayEditor(parent);
        break;
    default:
        editor = lineEditor(field, parent);
    }
    editor.widget->setAccessibleName(sentenceCase(fieldWord(type, field.path)));
    return editor;
}

} // namespace entraide

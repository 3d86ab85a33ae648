// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStyledItemDelegate>

namespace entraide {

/// One factor of a match: how good, in a word ("0.6 km"), and whether it costs points.
struct CandidateBar {
    QString factor = {}; ///< "Distance"
    QString word = {};   ///< "0.6 km"
    double share = 0;    ///< 0 to 1
    bool costs = false;  ///< drawn amber
    bool operator==(const CandidateBar&) const = default;
};

/// What a row of candidates shows; given by the model under CandidateRole. No score in per cent: the rank, the bars and
/// the words say it.
struct CandidateCard {
    int rank = 0;
    QString name = {};
    QList<CandidateBar> bars = {};
    QString reason = {}; ///< the sentence shown on the chosen row
    bool operator==(const CandidateCard&) const = default;
};

/// The same in one sentence, for AccessibleTextRole of the model.
[[nodiscard]] QString accessibleText(const CandidateCard& line);

/// Paints candidates: 72 pixels, the chosen one 120 or as high as its sentence needs. Leaves room at the top right for
/// the button that CandidateListView puts there (on other rows the delegate paints its likeness).
class CandidateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CandidateDelegate(QObject* parent = nullptr);

    /// What the button says; empty means that there is none.
    void setButton(const QString& text, const QString& iconName);
    void setButtonEnabled(bool enabled) { m_buttonEnabled = enabled; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What lies over a row covers all of it.
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    /// Where the button of a row stands.
    [[nodiscard]] QRect buttonRect(const QStyleOptionViewItem& option) const;
    /// Where the bar of factor `column` of `count` stands in a row that begins at `left` and is `width` wide, without
    /// its vertical place.
    [[nodiscard]] static QRect barColumn(int left, int width, int column, int count);

private:
    QString m_buttonText;
    QString m_buttonIcon;
    bool m_buttonEnabled = true;
};

} // namespace entraide

Q_DECLARE_METATYPE(entraide::CandidateCard)

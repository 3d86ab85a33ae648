// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/whole_label.h"

#include <QEvent>
#include <QFont>
#include <QLabel>
#include <QString>

#include <utility>

namespace entraide {

namespace {

class Whole : public QObject {
public:
    explicit Whole(QLabel& label)
        : QObject(&label)
        , m_label(label) {
        label.installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        // Other words are drawn anew, and have no event of their own.
        if (event->type() == QEvent::Resize || event->type() == QEvent::Paint || event->type() == QEvent::FontChange)
            measure();
        return QObject::eventFilter(watched, event);
    }

private:
    /// What the height follows from.
    struct Measured {
        int width = -1;
        QString text;
        QFont font;

        friend bool operator==(const Measured&, const Measured&) = default;
    };

    void measure() {
        Measured now{m_label.width(), m_label.text(), m_label.font()};
        if (now == m_measured)
            return;
        m_measured = std::move(now);
        m_label.setMinimumHeight(0); // QLabel answers no less than its minimum, and would never get lower again
        m_label.setMinimumHeight(m_label.text().isEmpty() ? 0 : m_label.heightForWidth(m_label.width()));
    }

    QLabel& m_label;
    Measured m_measured;
};

} // namespace

void keepWhole(QLabel& label) {
    new Whole(label);
}

} // namespace entraide

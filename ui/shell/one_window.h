// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

class KDSingleApplication;

namespace entraide {

/// What a second start of the program wanted.
struct StartWish {
    QString deskFile = {}; ///< absolute; empty: just the window
    bool sample = false;

    friend bool operator==(const StartWish&, const StartWish&) = default;
};

QByteArray textOf(const StartWish& wish);
/// None for what another version, or another program, sent.
std::optional<StartWish> startWishIn(const QByteArray& text);

/// One running program for each profile: whoever starts another one is shown the window of the first, with the file
/// that they opened. Two programs that wrote the same settings would each undo what the other remembers. GUI thread.
class OneWindow : public QObject {
    Q_OBJECT

public:
    /// \a profile: the folder of settings and desks; who starts the program with another one gets another window.
    explicit OneWindow(const QString& profile, QObject* parent = nullptr);
    ~OneWindow() override;

    /// No other program has the profile.
    bool isFirst() const;
    /// Hands \a wish to the one that has it; false when it does not answer.
    bool handOver(const StartWish& wish);
    /// Lets another program be the first: it is started in the place of this one.
    void release();
    /// Waits for the one that has the profile to end, at most for so long; whether this is the first now.
    bool takeOver(std::chrono::milliseconds patience);

Q_SIGNALS:
    void wished(const entraide::StartWish& wish);

private:
    void enter();

    const QString m_name;
    std::unique_ptr<KDSingleApplication> m_application; ///< null once it was released
};

} // namespace entraide

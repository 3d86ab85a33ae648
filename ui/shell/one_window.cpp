// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/one_window.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <kdsingleapplication.h>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int wishFormat = 1;
constexpr int answerMilliseconds = 5000;

/// Names the profile without telling where it is; the same however its folder is written.
QString nameOfProfile(const QString& profile) {
    const QFileInfo folder(profile);
    const QString path = folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype shown = 12; // bytes; a socket's whole path has some hundred
    return u"entraide-"_s + QString::fromLatin1(digest.first(shown).toHex());
}

} // namespace

QByteArray textOf(const StartWish& wish) {
    const QJsonObject object{{"format"_L1, wishFormat}, {"desk"_L1, wish.deskFile}, {"sample"_L1, wish.sample}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<StartWish> startWishIn(const QByteArray& text) {
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (object.value("format"_L1).toInt() != wishFormat)
        return std::nullopt;
    StartWish wish{object.value("desk"_L1).toString(), object.value("sample"_L1).toBool()};
    if (!wish.deskFile.isEmpty() && QDir::isRelativePath(wish.deskFile))
        return std::nullopt; // relative to where the other one was started
    return wish;
}

OneWindow::OneWindow(const QString& profile, QObject* parent)
    : QObject(parent)
    , m_name(nameOfProfile(profile)) {
    enter();
}

OneWindow::~OneWindow() = default;

void OneWindow::enter() {
    m_application =
        std::make_unique<KDSingleApplication>(m_name, KDSingleApplication::Option::IncludeUsernameInSocketName |
                                                          KDSingleApplication::Option::IncludeSessionInSocketName);
    connect(m_application.get(), &KDSingleApplication::messageReceived, this, [this](const QByteArray& message) {
        if (const auto wish = startWishIn(message))
            Q_EMIT wished(*wish);
    });
}

bool OneWindow::isFirst() const {
    return m_application && m_application->isPrimaryInstance();
}

bool OneWindow::handOver(const StartWish& wish) {
    return m_application && !m_application->isPrimaryInstance() &&
           m_application->sendMessageWithTimeout(textOf(wish), answerMilliseconds);
}

void OneWindow::release() {
    m_application.reset();
}

bool OneWindow::takeOver(std::chrono::milliseconds patience) {
    QElapsedTimer waited;
    waited.start();
    while (!isFirst()) {
        if (std::chrono::milliseconds(waited.elapsed()) >= patience)
            return false;
        if (m_application) {
            m_application.reset();
            QThread::sleep(50ms);
        }
        enter();
    }
    return true;
}

} // namespace entraide

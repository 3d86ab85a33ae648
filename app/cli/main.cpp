// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/process_guard.h"
#include "ui/console/console.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

void writeTo(FILE* stream, const QByteArray& bytes) {
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv, bool draws) {
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts and pictures, and no display
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char** argv) {
    entraide::keepMemoryPrivate();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    QCoreApplication::setApplicationName(QStringLiteral("entraide"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ENTRAIDE_VERSION));
    int qtArgc = 1; // Qt takes options of its own; ours are ours alone
    const auto application = makeApplication(qtArgc, argv, entraide::console::drawsSomething(arguments));

    entraide::console::Output out([](const QByteArray& bytes) { writeTo(stdout, bytes); },
                                  [](const QByteArray& bytes) { writeTo(stderr, bytes); });
    entraide::InterfaceLanguage language;
    const int status = entraide::console::runConsole(arguments, out, language, QDateTime::currentDateTime());
    if (status == 0 && std::ferror(stdout)) {
        std::perror("entraide-cli: stdout");
        return static_cast<int>(entraide::console::ExitStatus::Storage);
    }
    return status;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "storage/unlock_tries.h"
#include "ui/common/theme.h"
#include "ui/map/graphics_backend.h"
#include "ui/shell/guarded_application.h"
#include "ui/shell/main_window.h"
#include "ui/shell/one_window.h"
#include "ui/shell/session.h"
#include "ui/shell/tour.h"
#include "ui/words/interface_language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <chrono>
#include <cstdio>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

Scheme schemeOf(const QString& name) {
    return name == "dark"_L1 ? Scheme::Dark : name == "light"_L1 ? Scheme::Light : Scheme::System;
}

/// What Qt and the graphics keep by themselves goes into the profile too: the file dialog's places, compiled QML,
/// shaders.
void keepInProfile(const QString& folder) {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, folder);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder);
    const QByteArray cache = QFile::encodeName(folder + u"/cache"_s);
    qputenv("QML_DISK_CACHE_PATH", cache + "/qml");
    qputenv("MESA_SHADER_CACHE_DIR", cache + "/shaders");
    qputenv("QSG_RHI_DISABLE_DISK_CACHE", "1");
}

/// The folder of --profile, before there is an application to read options: what is kept elsewhere is chosen as it
/// starts.
QString profileIn(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        const QString argument = QString::fromLocal8Bit(argv[i]);
        if (argument == "--profile"_L1 && i + 1 < argc)
            return QDir::cleanPath(QFileInfo(QString::fromLocal8Bit(argv[i + 1])).absoluteFilePath());
        if (argument.startsWith("--profile="_L1))
            return QDir::cleanPath(QFileInfo(argument.mid(10)).absoluteFilePath());
    }
    return {};
}

std::optional<int> numberIn(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace

int runDesktop(int& argc, char** argv) {
    const QString ownProfile = profileIn(argc, argv);
    if (!ownProfile.isEmpty())
        keepInProfile(ownProfile);
    GuardedApplication application(argc, argv);
    chooseGraphicsBackend();
    QApplication::setApplicationName(u"entraide"_s);
    QApplication::setApplicationDisplayName(u"Entraide"_s);
    QApplication::setApplicationVersion(QStringLiteral(ENTRAIDE_VERSION));
    QApplication::setDesktopFileName(u"org.entraide.Entraide"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/entraide.svg"_s));

    QCommandLineParser parser;
    parser.setApplicationDescription(u"The desk of volunteers and requests"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption sample(u"sample"_s, u"Open the sample desk, making it the first time."_s);
    const QCommandLineOption profile(
        u"profile"_s,
        u"Keep everything in this folder: desks, settings, address register, map pictures, "
        "the list of recent desks. It can be moved with it, on a stick for example, and "
        "has a window of its own."_s,
        u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, u"fr, nl, de or en."_s, u"CODE"_s);
    const QCommandLineOption today(u"today"_s, u"A day instead of the clock's, yyyy-MM-dd."_s, u"DATE"_s);
    const QCommandLineOption tour(
        u"tour"_s,
        u"Show every page of the sample desk, write pictures and how long each page took to this "
        "folder, and fail when one takes too long."_s,
        u"DIR"_s);
    const QCommandLineOption volunteers(u"volunteers"_s, u"With --tour: how many the sample has."_s, u"N"_s);
    QCommandLineOption untilUsable(u"until-usable"_s, u"Leave as soon as the window can be used (for measuring)."_s);
    untilUsable.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption locked(u"locked"_s, u"Take the place of the program that has just locked this desk."_s,
                              u"FILE"_s);
    locked.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sample, profile, lang, today, tour, volunteers, untilUsable, locked});
    parser.addPositionalArgument(u"desk"_s, u"A desk's file. A program that runs already opens it in its window."_s,
                                 u"[desk]"_s);
    parser.process(application);

    QTemporaryDir passing; // a tour leaves nothing behind but its pictures
    const QString folder = parser.isSet(tour)      ? passing.path()
                           : parser.isSet(profile) ? ownProfile
                                                   : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    const QString given = parser.positionalArguments().value(0);
    const StartWish wish{given.isEmpty() ? QString() : QFileInfo(given).absoluteFilePath(), parser.isSet(sample)};
    std::optional<OneWindow> one;
    if (!parser.isSet(tour) && !parser.isSet(untilUsable)) {
        one.emplace(folder);
        // The one that has just locked the desk is about to end.
        if (parser.isSet(locked))
            one->takeOver(std::chrono::seconds(10));
        else if (!one->isFirst() && one->handOver(wish))
            return 0;
    }
    QSettings settings(settingsFileIn(folder), QSettings::IniFormat);
    Theme& theme = applyTheme(application, schemeOf(settings.value("scheme").toString()));
    InterfaceLanguage language;
    const QString wanted = parser.isSet(lang) ? parser.value(lang) : settings.value("language").toString();
    language.use(InterfaceLanguage::fromCode(wanted).value_or(InterfaceLanguage::ofSystem()));

    Session::Options options;
    options.dataFolder = folder;
    if (parser.isSet(profile) || parser.isSet(tour))
        options.profile = folder;
    options.sample = parser.isSet(sample) || parser.isSet(tour);
    options.isLocked = parser.isSet(locked);
    options.deskFile = options.isLocked ? parser.value(locked) : wish.deskFile;
    if (parser.isSet(volunteers)) {
        options.sampleVolunteers = numberIn(parser.value(volunteers));
        if (!options.sampleVolunteers) {
            std::fputs("entraide: --volunteers wants a number\n", stderr);
            return 2;
        }
    }
    if (!parser.isSet(tour)) {
        options.watchesSystem = true;
        options.restart = [&](const QString& deskFile) {
            QStringList arguments;
            if (parser.isSet(profile))
                arguments << u"--profile"_s << folder;
            if (parser.isSet(today))
                arguments << u"--today"_s << parser.value(today);
            settings.sync();
            if (one)
                one->release();
            const bool isStarted = QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                                           arguments << u"--locked"_s << deskFile);
            if (!isStarted && one)
                one->takeOver(std::chrono::seconds(1)); // this one goes on
            return isStarted;
        };
    }
    if (parser.isSet(today)) {
        options.today = QDate::fromString(parser.value(today), Qt::ISODate);
        if (!options.today->isValid()) {
            std::fputs("entraide: --today wants a date like 2026-11-23\n", stderr);
            return 2;
        }
    }
    Session session(theme, language, settings, options);
    QObject::connect(&application, &GuardedApplication::caught, &session, &Session::keepTyped);
    if (one)
        QObject::connect(&*one, &OneWindow::wished, &session, &Session::fulfil);
    if (!session.begin())
        return 0;
    QTimer idle; // at each idle turn of the event loop
    if (parser.isSet(untilUsable)) {
        QObject::connect(&idle, &QTimer::timeout, &application, [&session] {
            MainWindow* window = session.window();
            if (!window || !window->windowHandle() || !window->windowHandle()->isExposed())
                return;
            window->repaint(); // drawn, with its lists, before it counts as usable
            std::puts("usable");
            std::fflush(stdout);
            QCoreApplication::exit(0);
        });
        idle.start(0);
    }
    if (parser.isSet(tour)) {
        // A large desk is walked through for its figures; four languages would only show the same again.
        const QStringList languages =
            options.sampleVolunteers ? QStringList{u"en"_s, u"fr"_s} : QStringList{u"fr"_s, u"nl"_s, u"de"_s, u"en"_s};
        auto* walk = new Tour(session, parser.value(tour), languages, &session);
        QObject::connect(walk, &Tour::finished, &application, [walk](int pictures) {
            std::printf("%d pictures\n", pictures);
            std::fputs(walk->figures().table().toLocal8Bit().constData(), stdout);
            QApplication::exit(pictures > 0 && walk->figures().allKept() ? 0 : 1);
        });
        walk->start();
    }
    return QApplication::exec();
}

} // namespace entraide

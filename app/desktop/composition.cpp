// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "ui/common/theme.h"
#include "ui/map/graphics_backend.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/tour.h"
#include "ui/words/interface_language.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <cstdio>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

Scheme schemeOf(const QString& name)
{
    return name == "dark"_L1 ? Scheme::Dark : name == "light"_L1 ? Scheme::Light : Scheme::System;
}

} // namespace

int runDesktop(int& argc, char** argv)
{
    QApplication application(argc, argv);
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
    const QCommandLineOption profile(u"profile"_s, u"Keep desks and settings in this folder."_s, u"DIR"_s);
    const QCommandLineOption lang(u"lang"_s, u"fr, nl or en."_s, u"CODE"_s);
    const QCommandLineOption today(u"today"_s, u"A day instead of the clock's, yyyy-MM-dd."_s, u"DATE"_s);
    const QCommandLineOption tour(u"tour"_s, u"Show every page of the sample desk and write pictures to this folder."_s,
                                  u"DIR"_s);
    QCommandLineOption untilUsable(u"until-usable"_s, u"Leave as soon as the window can be used (for measuring)."_s);
    untilUsable.setFlags(QCommandLineOption::HiddenFromHelp);
    QCommandLineOption locked(u"locked"_s, u"Take the place of the program that has just locked this desk."_s, u"FILE"_s);
    locked.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({sample, profile, lang, today, tour, untilUsable, locked});
    parser.addPositionalArgument(u"desk"_s, u"A desk's file."_s, u"[desk]"_s);
    parser.process(application);

    QTemporaryDir passing; // a tour leaves nothing behind but its pictures
    const QString folder = parser.isSet(tour)  ? passing.path()
        : parser.isSet(profile)                ? parser.value(profile)
                                               : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QSettings settings(folder + u"/settings.ini"_s, QSettings::IniFormat);
    Theme& theme = applyTheme(application, schemeOf(settings.value("scheme").toString()));
    InterfaceLanguage language;
    const QString wanted = parser.isSet(lang) ? parser.value(lang) : settings.value("language").toString();
    language.use(InterfaceLanguage::fromCode(wanted).value_or(InterfaceLanguage::ofSystem()));
    settings.setValue("language", QString(enumName(language.current())));

    Session::Options options;
    options.dataFolder = folder;
    options.sample = parser.isSet(sample) || parser.isSet(tour);
    options.isLocked = parser.isSet(locked);
    options.deskFile = options.isLocked ? parser.value(locked) : parser.positionalArguments().value(0);
    if (!parser.isSet(tour)) {
        options.watchesSystem = true;
        options.restart = [&](const QString& deskFile) {
            QStringList arguments;
            for (const QCommandLineOption& option : {profile, today}) {
                if (parser.isSet(option))
                    arguments << u"--"_s + option.names().first() << parser.value(option);
            }
            return QProcess::startDetached(QCoreApplication::applicationFilePath(),
                                           arguments << u"--locked"_s << deskFile);
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
        auto* walk = new Tour(session, parser.value(tour), {u"fr"_s, u"nl"_s, u"de"_s, u"en"_s}, &session);
        QObject::connect(walk, &Tour::finished, &application, [](int pictures) {
            std::printf("%d pictures\n", pictures);
            QApplication::exit(pictures > 0 ? 0 : 1);
        });
        walk->start();
    }
    return QApplication::exec();
}

} // namespace entraide

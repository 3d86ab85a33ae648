// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/graphics_backend.h"

#include <QGuiApplication>
#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFunctions>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// The name of the OpenGL renderer; empty when there is none.
QString openGlRenderer() {
    QOpenGLContext context;
    if (!context.create())
        return {};
    QOffscreenSurface surface;
    surface.setFormat(context.format());
    surface.create();
    if (!surface.isValid() || !context.makeCurrent(&surface))
        return {};
    const auto* name = reinterpret_cast<const char*>(context.functions()->glGetString(GL_RENDERER));
    const QString renderer = name ? QString::fromLatin1(name) : QString();
    context.doneCurrent();
    return renderer;
}

GraphicsBackend softwareBecause(const QString& reason) {
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    return {true, reason};
}

} // namespace

bool isSoftwareRenderer(const QString& name) {
    constexpr std::array markers{"llvmpipe"_L1,           "softpipe"_L1, "swrast"_L1,
                                 "swiftshader"_L1,        "software"_L1, "gdi generic"_L1,
                                 "basic render driver"_L1};
    return std::ranges::any_of(markers, [&](QLatin1StringView m) { return name.contains(m, Qt::CaseInsensitive); });
}

GraphicsBackend chooseGraphicsBackend() {
    for (const char* name : {"QT_QUICK_BACKEND", "QSG_RHI_BACKEND"}) {
        if (qEnvironmentVariableIsSet(name))
            return {QQuickWindow::sceneGraphBackend() == u"software", QString::fromLatin1(name) + u" is set"_s};
    }
    const QString platform = QGuiApplication::platformName();
    if (platform == u"windows" || platform == u"cocoa")
        return {false, platform}; // Direct3D (with its own fall-back) and Metal need no probe
    if (platform == u"offscreen" || platform == u"minimal" || platform == u"vnc" || platform == u"linuxfb")
        return softwareBecause(platform);
    const QString renderer = openGlRenderer();
    if (renderer.isEmpty())
        return softwareBecause(u"no OpenGL"_s);
    if (isSoftwareRenderer(renderer))
        return softwareBecause(renderer);
    return {false, renderer};
}

} // namespace entraide

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide {

/// How Qt Quick will draw, and what decided it; for the log.
struct GraphicsBackend {
    bool software = false;
    QString reason; ///< untranslated: a renderer's name, "no OpenGL", "QT_QUICK_BACKEND is set"
};

/// Chooses between the graphics card and Qt Quick's own software scene graph. Call once, on the GUI thread, after the
/// QGuiApplication and before the first window: without a real card the default never renders under X11 and does not
/// fall back by itself. What the user set in QT_QUICK_BACKEND or QSG_RHI_BACKEND is left alone.
GraphicsBackend chooseGraphicsBackend();

/// True for an OpenGL renderer that is the processor in disguise (llvmpipe, softpipe, SwiftShader …): the software
/// scene graph is faster and takes less memory.
bool isSoftwareRenderer(const QString& name);

} // namespace entraide

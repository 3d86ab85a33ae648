// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace entraide {

class Page;

/// Version and licence.
void showAbout(QMainWindow& window);
/// Every action that can be done now, with its key: from the window and from \a page (may be null).
void showKeys(QMainWindow& window, const Page* page);

} // namespace entraide

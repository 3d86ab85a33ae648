// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace entraide {

class ExchangeOffice;
class MainWindow;
struct PageContext;

/// Makes every page of the program and gives them to the window, in the order of the navigation.
void addPages(MainWindow& window, PageContext& context, ExchangeOffice& office);

} // namespace entraide

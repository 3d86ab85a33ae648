// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the widgets of ui/common into PNG files, light and dark, to look at them:
//   QT_QPA_PLATFORM=offscreen gallery FOLDER [SCALE]
#include "ui/common/bar_delegate.h"
#include "ui/common/button.h"
#include "ui/common/candidate_list.h"
#include "ui/common/charts.h"
#include "ui/common/chip.h"
#include "ui/common/detail_panel.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/group_header.h"
#include "ui/common/icon_engine.h"
#include "ui/common/list_table.h"
#include "ui/common/message_bar.h"
#include "ui/common/metrics.h"
#include "ui/common/roles.h"
#include "ui/common/tabs.h"
#include "ui/common/theme.h"
#include "ui/common/tone_label.h"
#include "ui/common/two_line_delegate.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QDir>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QSplitter>
#include <QStandardItemModel>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace entraide;

namespace {

struct State {
    QString icon;
    QString word;
    Tone tone;
};

const QList<State>& states() {
    static const QList<State> all{
        {u"state-open"_s, u"ouverte"_s, Tone::Accent},        {u"state-proposed"_s, u"proposée"_s, Tone::Warning},
        {u"state-matched"_s, u"attribuée"_s, Tone::Positive}, {u"state-progress"_s, u"en cours"_s, Tone::Positive},
        {u"state-refused"_s, u"sans suite"_s, Tone::Danger},  {u"state-handed-over"_s, u"transférée"_s, Tone::Muted},
        {u"state-expired"_s, u"expirée"_s, Tone::Muted},      {u"state-done"_s, u"faite"_s, Tone::Muted},
        {u"state-draft"_s, u"brouillon"_s, Tone::Muted},      {u"state-cancelled"_s, u"annulée"_s, Tone::Muted}};
    return all;
}

QStandardItemModel* makeRequests(QObject* parent) {
    auto* model = new QStandardItemModel(0, 4, parent);
    model->setHorizontalHeaderLabels({u"État"_s, u"Demande"_s, u"Quand"_s, u"Commune"_s});
    for (int i = 0; i < 18; ++i) {
        const State& state = states().at(i % states().size());
        auto* first = new QStandardItem(state.word);
        first->setData(state.icon, StateIconRole);
        first->setData(QVariant::fromValue(state.tone), StateToneRole);
        model->appendRow({first, new QStandardItem(u"Courses, dossier %1"_s.arg(i + 1)),
                          new QStandardItem(u"mer %1:15"_s.arg(i % 12 + 8)), new QStandardItem(u"Saint-Gilles"_s)});
    }
    return model;
}

QWidget* makeList(QWidget* parent) {
    auto* page = new QWidget(parent);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* tabs = new TabStrip(page);
    tabs->addTab(u"Demandes"_s);
    tabs->addTab(u"Offres d’aide"_s);
    auto* bar = new FilterBar(page);
    bar->setNamedFilters({{u"week"_s, u"Semaine en cours"_s}, {u"all"_s, u"Toutes"_s}});
    bar->setCounts(18, 340);
    auto* table = new ListTable(page);
    table->setModel(makeRequests(table));
    table->setDefaultWidths({104, 190, 96, 80});
    table->chooseRow(0);
    bar->setTable(*table);
    column->addWidget(tabs);
    column->addWidget(bar);
    column->addWidget(table, 1);
    return page;
}

QWidget* makeDetail(QWidget* parent) {
    auto* panel = new DetailPanel(parent);
    panel->setTitle(u"Accompagnement au CHU Saint-Pierre"_s);
    panel->setChips({{u"state-open"_s, u"ouverte"_s, Tone::Accent}, {u"warning"_s, u"urgent"_s, Tone::Danger}});
    auto* history = new QAction(icon(u"history"_s), u"Historique"_s, panel);
    auto* edit = new QAction(icon(u"edit"_s), u"&Modifier"_s, panel);
    edit->setShortcut(QKeySequence(Qt::Key_F2));
    panel->addIconAction(*history);
    panel->addAction(*edit);
    panel->facts().setFacts({{u"Pour"_s, u"Exemple Personne, 78 ans"_s},
                             {u"Où"_s, u"Saint-Gilles, quartier Bosnie"_s, u"eye-off"_s, u"adresse cachée"_s},
                             {u"Il faut"_s, u"français ou arabe, marche lente"_s}},
                            {{u"Quand"_s, u"mer 18/03, 09:15–11:15"_s},
                             {u"Demandé par"_s, u"sa fille"_s},
                             {u"Expire"_s, u"mer 18/03, 09:00"_s, {}, {}, Tone::Warning}});
    auto* first = new QWidget;
    auto* column = new QVBoxLayout(first);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(8);
    auto* why = new GroupHeader(u"Pourquoi pas les autres ?"_s);
    why->setCount(u"238"_s);
    why->setFoldable(true);
    auto* gaps = new GroupHeader(u"À pourvoir ce soir et demain"_s);
    gaps->setIconName(u"warning"_s, Tone::Danger);
    gaps->setCount(u"3"_s);
    gaps->setTrailing(u"prochain à 15:00"_s);
    column->addWidget(why);
    column->addWidget(gaps);
    auto* told =
        new IconText(u"eye"_s, u"nom, téléphone, adresse et accès, au volontaire retenu seulement."_s, Tone::Accent);
    told->setLeadIn(u"À l’acceptation :"_s);
    told->setContentsMargins(16, 0, 16, 0);
    column->addWidget(told);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 8, 16, 8);
    QPushButton* primary = makeButton(u"Proposer"_s, u"propose"_s);
    makePrimary(*primary);
    row->addWidget(primary);
    row->addWidget(makeButton(u"Trouver quelqu’un"_s, u"search"_s));
    QPushButton* small = makeButton(u"Effectuée"_s, u"check"_s);
    makeInRow(*small);
    row->addWidget(small);
    QPushButton* off = makeButton(u"Résultat"_s, u"check"_s);
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(makeIconButton(u"chevron-left"_s, u"Avant"_s));
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    panel->tabs().addTab(first, u"Candidats (6)"_s);
    panel->tabs().addTab(new QWidget, u"Détails"_s);
    panel->tabs().addTab(new QWidget, u"Notes (2)"_s);
    panel->tabs().addTab(new QWidget, u"Historique"_s);
    panel->showRecord();
    return panel;
}

QWidget* makeForm(QWidget* parent) {
    auto* form = new QWidget(parent);
    form->setAutoFillBackground(true);
    form->setBackgroundRole(QPalette::Base);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(8);
    auto* text = new QLineEdit(u"0470 12 34 56"_s);
    auto* empty = new QLineEdit;
    empty->setPlaceholderText(u"Rue, numéro"_s);
    auto* off = new QLineEdit(u"verrouillé"_s);
    off->setEnabled(false);
    auto* combo = new QComboBox;
    combo->addItems({u"Français et néerlandais"_s, u"Français"_s});
    auto* editable = new QComboBox;
    editable->setEditable(true);
    editable->addItems({u"Ixelles, Etterbeek"_s});
    auto* spin = new QSpinBox;
    spin->setValue(12);
    auto* date = new QDateEdit(QDate(2026, 3, 29));
    date->setCalendarPopup(true);
    auto* yes = new QCheckBox(u"Places à pourvoir en blanc"_s);
    yes->setChecked(true);
    auto* no = new QCheckBox(u"Téléphones"_s);
    auto* part = new QCheckBox(u"Quelques-unes"_s);
    part->setTristate(true);
    part->setCheckState(Qt::PartiallyChecked);
    auto* disabled = new QCheckBox(u"Pas permis"_s);
    disabled->setEnabled(false);
    auto* a = new QRadioButton(u"mer 18/03, 09:15"_s);
    a->setChecked(true);
    auto* b = new QRadioButton(u"mer 18/03, 09:00"_s);
    auto* progress = new QProgressBar;
    progress->setValue(40);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    auto* note = new QPlainTextEdit(u"Sonnez chez les voisins."_s);
    note->setFixedHeight(64);
    int row = 0;
    for (QWidget* widget : QList<QWidget*>{text, empty, off, combo, editable, spin, date}) {
        grid->addWidget(widget, row++, 0);
    }
    row = 0;
    for (QWidget* widget : QList<QWidget*>{yes, no, part, disabled, a, b, progress}) {
        grid->addWidget(widget, row++, 1);
    }
    grid->addWidget(slider, 7, 0);
    grid->addWidget(note, 7, 1);
    text->setFocus();
    return form;
}

QWidget* makeTree(QWidget* parent) {
    auto* tree = new QTreeView(parent);
    auto* model = new QStandardItemModel(tree);
    model->setHorizontalHeaderLabels({u"Raison"_s, u"Combien"_s});
    for (int i = 0; i < 3; ++i) {
        auto* item = new QStandardItem(u"pas libres mercredi matin"_s);
        item->appendRow({new QStandardItem(u"une heure plus tard"_s), new QStandardItem(u"+14"_s)});
        auto* count = new QStandardItem(u"118"_s);
        count->setCheckable(true);
        count->setCheckState(i == 1 ? Qt::Checked : Qt::Unchecked);
        model->appendRow({item, count});
    }
    tree->setModel(model);
    tree->expand(model->index(0, 0));
    tree->setCurrentIndex(model->index(1, 0));
    tree->setColumnWidth(0, 260);
    tree->setFrameShape(QFrame::NoFrame);
    return tree;
}

QWidget* makeCandidates(QWidget* parent) {
    auto* list = new CandidateListView(parent);
    auto* model = new QStandardItemModel(list);
    const auto add = [model](const QString& name, const QList<CandidateBar>& bars) {
        CandidateCard line{model->rowCount() + 1, name, bars,
                           u"Libre mercredi de 08:30 à 12:30. A déjà accompagné cette personne trois fois, la dernière "
                           u"le 04/03. Voiture ; contrôle d’identité valable jusqu’au 30/09."_s};
        auto* item = new QStandardItem(name);
        item->setData(QVariant::fromValue(line), CandidateRole);
        item->setData(accessibleText(line), Qt::AccessibleTextRole);
        model->appendRow(item);
    };
    const auto bars = [](double distance, bool late, bool full) {
        return QList<CandidateBar>{{u"Distance"_s, u"0,6 km"_s, distance},
                                   {u"Horaire"_s, late ? u"1 h 45/2 h"_s : u"2 h/2 h"_s, late ? 0.87 : 1.0, late},
                                   {u"Langue"_s, u"FR, AR"_s, 0.95},
                                   {u"Charge"_s, full ? u"3 / sem."_s : u"aucune"_s, full ? 0.3 : 1.0, full},
                                   {u"Lien"_s, u"1re fois"_s, 0.0}};
    };
    add(u"Première Personne"_s, bars(0.92, false, false));
    add(u"Deuxième Personne"_s, bars(0.85, false, false));
    add(u"Troisième Personne"_s, bars(0.7, true, false));
    add(u"Quatrième Personne"_s, bars(0.5, false, true));
    list->setModel(model);
    list->setFactorNames({u"Distance"_s, u"Horaire"_s, u"Langue"_s, u"Charge"_s, u"Lien"_s});
    list->setButton(u"Proposer"_s);
    list->setCurrentIndex(model->index(0, 0));
    return list;
}

QWidget* makeTwoLine(QWidget* parent) {
    auto* list = new QListView(parent);
    auto* delegate = new TwoLineDelegate(list);
    delegate->setSecondaryLines(2);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    auto* model = new QStandardItemModel(list);
    for (int i = 0; i < 5; ++i) {
        const State& state = states().at(i + 3);
        auto* item = new QStandardItem(i == 2 ? u"Restent à pourvoir"_s : u"Lettres aux résidents"_s);
        item->setData(i == 3 ? u"Aucun conducteur néerlandophone libre de 14:00 à 16:00. Un de plus servirait trois "
                               u"demandes, et il y en a d’autres encore."_s
                             : u"Résidence de quartier"_s,
                      SecondaryRole);
        item->setData(u"34/40"_s, TrailingRole);
        if (i != 3) {
            item->setData(state.icon, StateIconRole);
            item->setData(state.word, StateWordRole);
            item->setData(QVariant::fromValue(state.tone), StateToneRole);
        }
        if (i >= 2) {
            item->setData(u"state-refused"_s, LeadingIconRole);
            item->setData(QVariant::fromValue(Tone::Danger), LeadingToneRole);
        }
        item->setData(i == 2, GroupRole);
        item->setData(13, CountRole);
        model->appendRow(item);
    }
    list->setModel(model);
    list->setCurrentIndex(model->index(0, 0));
    return list;
}

QWidget* makeCharts(QWidget* parent) {
    auto* page = new QWidget(parent);
    page->setAutoFillBackground(true);
    page->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    const QStringList days{u"lu"_s, u"ma"_s, u"me"_s, u"je"_s, u"ve"_s, u"sa"_s, u"di"_s};
    auto* today = new BarChart(page);
    auto* plan = new BarChart(page);
    QList<ChartColumn> one;
    QList<ChartColumn> two;
    for (int i = 0; i < 7; ++i) {
        const double missing = i % 3;
        one.append({days.at(i), {24.0 - 2 * i, missing}, missing > 0 ? QString::number(missing) : QString(), i == 1});
        two.append({days.at(i), {24.0 - i, 1.0 + i, 2.0}});
    }
    today->setData({{u"pourvues"_s, Tone::Accent}, {u"à pourvoir"_s, Tone::Danger, true}}, one);
    plan->setData(
        {{u"déjà pourvues"_s, Tone::Muted}, {u"proposées"_s, Tone::Positive}, {u"restantes"_s, Tone::Danger, true}},
        two);
    plan->setScaleShown(true);
    auto* shares = new ShareBars(page);
    shares->setRows({{u"Ixelles"_s, 0.96, u"96 %"_s, Tone::Positive, 0.82},
                     {u"Saint-Gilles"_s, 0.88, u"88 %"_s, Tone::Positive, 0.7},
                     {u"Haren"_s, 0.5, u"50 %"_s, Tone::Danger, 0.5},
                     {u"Aya B."_s, 1.0, u"4 sur 4"_s, Tone::Warning, std::nullopt, u"max"_s}});
    column->addWidget(today, 1);
    column->addWidget(plan, 1);
    column->addWidget(shares);
    return page;
}

QWidget* makeMenus(QWidget* parent) {
    auto* menu = new QMenu(parent);
    QAction* undo = menu->addAction(icon(u"undo"_s), u"&Annuler la proposition"_s);
    undo->setShortcut(QKeySequence::Undo);
    QAction* redo = menu->addAction(icon(u"redo"_s), u"&Rétablir"_s);
    redo->setEnabled(false);
    menu->addSeparator();
    QAction* compact = menu->addAction(u"Lignes &serrées"_s);
    compact->setCheckable(true);
    compact->setChecked(true);
    menu->addMenu(u"&Colonnes"_s)->addAction(u"État"_s);
    menu->setActiveAction(undo);
    return menu;
}

QWidget* makeShell() {
    auto* window = new QMainWindow;
    for (const QString& name : {u"&Fichier"_s, u"&Édition"_s, u"&Affichage"_s}) {
        window->menuBar()->addMenu(name);
    }
    auto* bar = window->addToolBar(u"Outils"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->addWidget(makeButton(u"Nouvelle demande"_s, u"plus"_s));
    bar->addSeparator();
    bar->addWidget(makeIconButton(u"undo"_s, u"Annuler"_s));
    bar->addWidget(makeIconButton(u"redo"_s, u"Rétablir"_s));
    bar->addAction(icon(u"print"_s), u"Imprimer"_s);
    QAction* lock = bar->addAction(icon(u"lock"_s), u"Verrouiller"_s);
    lock->setCheckable(true);
    lock->setChecked(true);
    bar->addAction(icon(u"swap"_s), u"Échanger"_s)->setEnabled(false);
    auto* saved = new IconText(u"saved"_s, u"Tout est enregistré"_s, Tone::Positive);
    auto* who = new IconText(u"person"_s, u"Coordination"_s, Tone::Muted);
    saved->setOneLine(true);
    who->setOneLine(true);
    window->statusBar()->addWidget(saved);
    window->statusBar()->addPermanentWidget(who);
    auto* box = new QGroupBox(u"Niveau"_s);
    auto* column = new QVBoxLayout(box);
    column->addWidget(new QRadioButton(u"Public"_s));
    column->addWidget(new QRadioButton(u"Équipe : prénom et initiale"_s));
    auto* middle = new QWidget;
    auto* row = new QHBoxLayout(middle);
    row->addWidget(box);
    row->addWidget(new QCalendarWidget);
    window->setCentralWidget(middle);
    return window;
}

QWidget* makeMessageBox() {
    auto* box = new QMessageBox(QMessageBox::Warning, u"Entraide"_s, u"Effacer les 12 lignes pour de bon ?"_s);
    box->setInformativeText(u"Cela ne peut pas être annulé."_s);
    box->addButton(u"Effacer les 12"_s, QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(u"Garder"_s, QMessageBox::RejectRole));
    return box;
}

QWidget* makeWizard() {
    auto* wizard = new QWizard;
    wizard->setWizardStyle(QWizard::ModernStyle);
    auto* page = new QWizardPage;
    page->setTitle(u"Colonnes"_s);
    page->setSubTitle(u"Vérifiez ce qui a été reconnu. Rien n’est encore enregistré."_s);
    auto* column = new QVBoxLayout(page);
    column->addWidget(new QLineEdit(u"Prénom"_s));
    column->addWidget(new QCheckBox(u"Se souvenir de cette forme"_s));
    wizard->addPage(page);
    wizard->addPage(new QWizardPage);
    return wizard;
}

QWidget* makePopup() {
    auto* combo = new QComboBox;
    combo->addItems({u"Semaine en cours"_s, u"Toutes les demandes"_s, u"Sans proposition"_s});
    combo->setCurrentIndex(1);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->addWidget(combo);
    column->addWidget(combo->view()->window()); // its list, laid out for once inside a page
    combo->view()->window()->show();
    return page;
}

bool save(QWidget& widget, const QSize& size, const QString& path, qreal scale) {
    widget.resize(size);
    widget.show();
    widget.activateWindow();
    QApplication::processEvents();
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    widget.render(&image);
    return image.save(path);
}

QWidget* makeWindow() {
    auto* window = new QWidget;
    auto* column = new QVBoxLayout(window);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new MessageBar(window);
    column->addWidget(bar);
    auto* split = new QSplitter;
    split->addWidget(makeList(split));
    split->addWidget(makeDetail(split));
    split->setSizes({496, 752});
    column->addWidget(split, 1);
    auto* status = new QStatusBar(window);
    status->addWidget(new IconText(u"saved"_s, u"Tout est enregistré"_s, Tone::Positive));
    column->addWidget(status);
    bar->showMessage({.tone = Tone::Positive,
                      .text = u"Proposition envoyée à une volontaire. Son adresse n’a pas été communiquée."_s,
                      .actionText = u"Annuler la proposition"_s,
                      .action = {},
                      .icon = {},
                      .actionIcon = u"undo"_s});
    return window;
}

} // namespace

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2 || !QDir().mkpath(arguments.at(1))) {
        qWarning("usage: gallery FOLDER [SCALE]");
        return 2;
    }
    const QDir folder(arguments.at(1));
    const qreal scale = arguments.size() > 2 ? arguments.at(2).toDouble() : 1.0;
    QApplication::setEffectEnabled(Qt::UI_General, false); // nothing is to be caught half open
    Theme theme(application, Scheme::Light);
    bool good = true;
    struct Look {
        Scheme scheme;
        bool contrast;
        QString suffix;
    };
    for (const Look& look : {Look{Scheme::Light, false, u"-light.png"_s}, Look{Scheme::Dark, false, u"-dark.png"_s},
                             Look{Scheme::Light, true, u"-contrast.png"_s}}) {
        theme.setScheme(look.scheme);
        theme.setHighContrast(look.contrast);
        const QString suffix = look.suffix;
        const auto draw = [&](QWidget* widget, const QSize& size, const QString& name) {
            good = save(*widget, size, folder.filePath(name + suffix), scale) && good;
            delete widget;
        };
        draw(makeWindow(), {1248, 700}, u"window"_s);
        draw(makeShell(), {720, 400}, u"shell"_s);
        draw(makeMessageBox(), {420, 160}, u"dialog"_s);
        draw(makeWizard(), {560, 340}, u"wizard"_s);
        draw(makePopup(), {240, 180}, u"popup"_s);
        draw(makeForm(nullptr), {560, 380}, u"form"_s);
        draw(makeTree(nullptr), {400, 220}, u"tree"_s);
        draw(makeCandidates(nullptr), {416, 420}, u"candidates"_s);
        draw(makeTwoLine(nullptr), {360, 300}, u"twoline"_s);
        draw(makeCharts(nullptr), {360, 460}, u"charts"_s);
        draw(new EmptyState(u"Aucune demande ne correspond au filtre."_s), {360, 160}, u"empty"_s);
        draw(makeMenus(nullptr), {300, 170}, u"menu"_s);
    }
    return good ? 0 : 1;
}

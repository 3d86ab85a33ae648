// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/background_panel.h"

#include "ui/common/button.h"
#include "ui/common/group_header.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/source_check.h"
#include "ui/map/tile_words.h"
#include "ui/mappage/tile_cache_list.h"
#include "ui/words/error_words.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using Kind = MapSource::Kind;

bool isTyped(Kind kind) {
    return kind == Kind::Server || kind == Kind::Folder || kind == Kind::Mbtiles;
}

bool areApart(const GeoBox& a, const GeoBox& b) {
    return a.east < b.west || b.east < a.west || a.north < b.south || b.north < a.south;
}

} // namespace

BackgroundPanel::BackgroundPanel(const QString& cacheRoot, QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QComboBox)
    , m_note(new ToneLabel({}, Tone::Muted))
    , m_address(new QLineEdit)
    , m_credit(new QLineEdit)
    , m_browse(makeButton({}, u"folder"_s))
    , m_use(makeButton({}))
    , m_problem(new ToneLabel({}, Tone::Danger))
    , m_kept(new TileCacheList(cacheRoot)) {
    const auto add = [this](const QString& words, Kind kind) { m_kinds->addItem(words, static_cast<int>(kind)); };
    add(tr("Areas of the program"), Kind::Areas);
    add(tr("Own tile server"), Kind::Server);
    add(tr("File of tiles (MBTiles)"), Kind::Mbtiles);
    add(tr("Folder of tiles"), Kind::Folder);
    add(tr("Public OpenStreetMap"), Kind::PublicOsm);
    m_kinds->setAccessibleName(tr("Background of the map"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_address->setAccessibleName(tr("Address of the tiles"));
    m_credit->setPlaceholderText(tr("Whose map it is"));
    m_credit->setAccessibleName(tr("Whose map it is"));
    m_note->setFont(secondaryFont(font()));
    m_problem->setFont(secondaryFont(font()));
    for (QLabel* label : {m_note, static_cast<QLabel*>(m_problem)})
        label->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::Grid);
    column->addWidget(new GroupHeader(tr("Background")));
    auto* inner = new QVBoxLayout;
    inner->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::Grid);
    inner->setSpacing(Metrics::Grid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_kinds, m_note, m_address, m_browse, m_credit, m_problem})
        inner->addWidget(widget);
    inner->addWidget(m_use, 0, Qt::AlignLeft);
    inner->addWidget(m_kept);
    column->addLayout(inner);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        if (kind() == Kind::Areas)
            use();
    });
    connect(m_use, &QPushButton::clicked, this, &BackgroundPanel::use);
    connect(m_address, &QLineEdit::returnPressed, this, &BackgroundPanel::use);
    connect(m_browse, &QPushButton::clicked, this, &BackgroundPanel::browse);
    showKind();
}

MapSource::Kind BackgroundPanel::kind() const {
    return static_cast<Kind>(m_kinds->currentData().toInt());
}

void BackgroundPanel::chooseKind(Kind kind) {
    m_kinds->setCurrentIndex(m_kinds->findData(static_cast<int>(kind)));
}

void BackgroundPanel::setSource(const MapSource& source) {
    m_source = source;
    const QSignalBlocker quiet(m_kinds);
    chooseKind(source.kind);
    showKind();
}

MapSource BackgroundPanel::entered() const {
    MapSource source;
    source.kind = kind();
    if (isTyped(source.kind)) {
        source.address = m_address->text().trimmed();
        source.attribution = m_credit->text().trimmed();
    }
    return source;
}

void BackgroundPanel::showKind() {
    const Kind now = kind();
    m_address->setVisible(isTyped(now));
    m_credit->setVisible(isTyped(now));
    m_browse->setVisible(now == Kind::Folder || now == Kind::Mbtiles);
    m_use->setVisible(now != Kind::Areas);
    sayProblem({});
    const bool inUse = m_source.kind == now;
    m_address->setText(inUse ? m_source.address : QString());
    m_credit->setText(inUse ? m_source.attribution : QString());
    switch (now) {
    case Kind::Areas:
        m_note->setText(tr("Approximate limits, made from the postcodes. No address leaves this computer."));
        break;
    case Kind::Server:
        m_note->setText(
            tr("This server learns which part of the city is looked at, never who lives where. {z}, {x} and "
               "{y} stand for the tile."));
        m_address->setPlaceholderText(u"https://tiles.example.org/{z}/{x}/{y}.png"_s);
        m_use->setText(tr("Use this server"));
        break;
    case Kind::Mbtiles:
        m_note->setText(tr("One file with pictures (PNG, JPEG or WebP), on this computer or the office's drive. "
                           "Nothing is sent."));
        m_address->setPlaceholderText(tr("File"));
        m_browse->setText(tr("Choose the file…"));
        m_use->setText(tr("Use this file"));
        break;
    case Kind::Folder:
        m_note->setText(tr("Pictures in folders z/x/y.png, on this computer or the office's drive. Nothing is sent."));
        m_address->setPlaceholderText(tr("Folder"));
        m_browse->setText(tr("Choose the folder…"));
        m_use->setText(tr("Use this folder"));
        break;
    case Kind::PublicOsm:
        m_note->setText(
            tr("A gift of the OpenStreetMap community, for moderate use: this program names itself, keeps tiles for a "
               "week and fetches none ahead. Their servers in the world learn the internet address of this office and "
               "which part of the city is looked at, never who lives where."));
        m_use->setText(tr("Use OpenStreetMap"));
        break;
    }
    m_use->setEnabled(now != Kind::PublicOsm || !inUse);
}

void BackgroundPanel::browse() {
    const QString chosen =
        kind() == Kind::Folder
            ? QFileDialog::getExistingDirectory(this, tr("Folder of tiles"), m_address->text())
            : QFileDialog::getOpenFileName(this, tr("File of tiles"), m_address->text(),
                                           tr("MBTiles files (*.mbtiles);;All files (*)"));
    if (!chosen.isEmpty())
        m_address->setText(chosen);
}

void BackgroundPanel::sayProblem(const QString& sentence) {
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void BackgroundPanel::use() {
    const MapSource source = entered();
    const auto problem = source.problem();
    sayProblem(problem ? sentenceFor(*problem) : QString());
    if (problem)
        return;
    if (source.kind == Kind::Mbtiles)
        lookInside(source);
    else
        adopt(source);
}

/// A file is opened before it is used: what is wrong with it is said here, and not on the map.
void BackgroundPanel::lookInside(const MapSource& source) {
    m_use->setEnabled(false);
    Job::run<SourceCheck>(
        tr("Looking into the file"), [source](JobControl&) { return checkSource(source); },
        [this](const SourceCheck& check) { take(check); },
        [this, source](std::exception_ptr fault) {
            m_use->setEnabled(true);
            sayProblem(sentenceFor(errorOf(fault, source.localPath())));
        },
        this);
}

void BackgroundPanel::take(const SourceCheck& check) {
    m_use->setEnabled(true);
    if (kind() != check.source.kind || m_address->text().trimmed() != check.source.address)
        return; // something else was chosen meanwhile
    if (check.trouble != TileTrouble::None) {
        sayProblem(sentenceFor(check.trouble));
        return;
    }
    MapSource source = check.source;
    source.attribution = plainCredit(source.attribution);
    m_credit->setText(source.attribution);
    adopt(source);
    if (!check.bounds.isEmpty() && !m_region.isEmpty() && areApart(check.bounds, m_region))
        sayProblem(tr("This file shows another region than your areas."));
}

void BackgroundPanel::adopt(const MapSource& source) {
    m_source = source;
    m_use->setEnabled(source.kind != Kind::PublicOsm);
    Q_EMIT sourceChosen(source);
}

} // namespace entraide

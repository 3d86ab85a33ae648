// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/background_panel.h"

#include "ui/common/button.h"
#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

BackgroundPanel::BackgroundPanel(QWidget* parent)
    : QWidget(parent)
    , m_kinds(new QComboBox)
    , m_note(new ToneLabel({}, Tone::Muted))
    , m_address(new QLineEdit)
    , m_credit(new QLineEdit)
    , m_browse(makeButton(tr("Choose the folder…"), u"folder"_s))
    , m_use(makeButton({}))
    , m_problem(new ToneLabel({}, Tone::Danger)) {
    m_kinds->addItem(tr("Areas of the program"));
    m_kinds->addItem(tr("Own tile server"));
    m_kinds->addItem(tr("Folder of tiles"));
    m_kinds->addItem(tr("Public OpenStreetMap"));
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
    column->addLayout(inner);

    connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
        showKind();
        if (entered().kind == MapSource::Kind::Areas)
            use();
    });
    connect(m_use, &QPushButton::clicked, this, &BackgroundPanel::use);
    connect(m_address, &QLineEdit::returnPressed, this, &BackgroundPanel::use);
    connect(m_browse, &QPushButton::clicked, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder of tiles"), m_address->text());
        if (!folder.isEmpty())
            m_address->setText(folder);
    });
    showKind();
}

void BackgroundPanel::setSource(const MapSource& source) {
    m_source = source;
    const QSignalBlocker quiet(m_kinds);
    m_kinds->setCurrentIndex(static_cast<int>(source.kind));
    showKind();
}

MapSource BackgroundPanel::entered() const {
    MapSource source;
    source.kind = static_cast<MapSource::Kind>(m_kinds->currentIndex());
    if (source.kind == MapSource::Kind::Server || source.kind == MapSource::Kind::Folder) {
        source.address = m_address->text().trimmed();
        source.attribution = m_credit->text().trimmed();
    }
    return source;
}

void BackgroundPanel::showKind() {
    using Kind = MapSource::Kind;
    const auto kind = static_cast<Kind>(m_kinds->currentIndex());
    const bool own = kind == Kind::Server || kind == Kind::Folder;
    m_address->setVisible(own);
    m_credit->setVisible(own);
    m_browse->setVisible(kind == Kind::Folder);
    m_use->setVisible(kind != Kind::Areas);
    m_problem->clear();
    m_problem->hide();
    const bool inUse = m_source.kind == kind;
    m_address->setText(inUse ? m_source.address : QString());
    m_credit->setText(inUse ? m_source.attribution : QString());
    switch (kind) {
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
    case Kind::Folder:
        m_note->setText(tr("Pictures in folders z/x/y.png, on this computer or the office's drive. Nothing is sent."));
        m_address->setPlaceholderText(tr("Folder"));
        m_use->setText(tr("Use this folder"));
        break;
    case Kind::PublicOsm:
        m_note->setText(
            tr("A gift of the OpenStreetMap community, for moderate use: this program names itself, keeps tiles and "
               "fetches none ahead. Their server in the world learns which part of the city is looked at."));
        m_use->setText(tr("Use OpenStreetMap"));
        break;
    }
    m_use->setEnabled(kind != Kind::PublicOsm || !inUse);
}

void BackgroundPanel::use() {
    const MapSource source = entered();
    const auto problem = source.problem();
    m_problem->setVisible(problem.has_value());
    if (problem) {
        m_problem->setText(sentenceFor(*problem));
        return;
    }
    m_source = source;
    m_use->setEnabled(source.kind != MapSource::Kind::PublicOsm);
    Q_EMIT sourceChosen(source);
}

QString sentenceFor(MapSource::Problem problem) {
    using Problem = MapSource::Problem;
    switch (problem) {
    case Problem::NoAddress:
        return BackgroundPanel::tr("Enter where the tiles are.");
    case Problem::NotHttp:
        return BackgroundPanel::tr("The address must begin with https:// or http:// and name a server.");
    case Problem::NoPlaceholders:
        return BackgroundPanel::tr("The address must hold {z}, {x} and {y} once each.");
    case Problem::FolderMissing:
        return BackgroundPanel::tr("This folder is not there. Check that the drive is connected.");
    case Problem::PublicServer:
        return BackgroundPanel::tr("This is the public server. Choose “Public OpenStreetMap” in the list.");
    }
    return {};
}

} // namespace entraide

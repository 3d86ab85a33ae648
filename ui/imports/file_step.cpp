// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/file_step.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/words/import_words.h"
#include "ui/words/vocabulary_words.h"

#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int anyKind = -1;

QString droppedFile(const QMimeData* data) {
    const auto urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

FileStep::FileStep(QWidget* parent)
    : QWidget(parent)
    , m_path(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_form(new QFormLayout)
    , m_posting(new QComboBox(this)) {
    setAcceptDrops(true);
    m_path->setObjectName(u"importPath"_s);
    m_path->setPlaceholderText(tr("Choose a file, or drop one here"));
    m_path->setAccessibleName(tr("File to import"));
    auto* browse = makeButton(tr("Choose a file…"), u"folder"_s, this);
    browse->setObjectName(u"importBrowse"_s);
    connect(browse, &QPushButton::clicked, this, &FileStep::browse);
    connect(m_path, &QLineEdit::textChanged, this, [this] { Q_EMIT pathChanged(path()); });
    connect(m_path, &QLineEdit::returnPressed, this, &FileStep::chosen);

    m_kind->setObjectName(u"importKind"_s);
    m_kind->addItem(tr("Recognise it from the headers"), anyKind);
    for (const ImportKind kind : enumValues<ImportKind>())
        m_kind->addItem(sentenceCase(word(kind)), static_cast<int>(kind));

    auto* fileLine = new QHBoxLayout;
    fileLine->addWidget(m_path, 1);
    fileLine->addWidget(browse);
    m_posting->setObjectName(u"importPosting"_s);
    m_posting->setAccessibleName(tr("Posting"));
    m_posting->setPlaceholderText(tr("Choose the posting"));
    auto* form = m_form;
    form->setHorizontalSpacing(2 * Metrics::Grid);
    form->setVerticalSpacing(Metrics::Grid + Metrics::HalfGrid);
    form->addRow(tr("&File"), fileLine);
    form->addRow(tr("It &holds"), m_kind);
    form->addRow(tr("&Posting"), m_posting);
    const auto showPosting = [this] {
        m_form->setRowVisible(m_posting, kind() == ImportKind::Signups);
        Q_EMIT pathChanged(path());
    };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showPosting);
    connect(m_posting, &QComboBox::currentIndexChanged, this, showPosting);
    showPosting();
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(fileLine)))
        label->setBuddy(m_path);

    auto* help = new ToneLabel(tr("Spreadsheets (Excel, LibreOffice) and CSV files as they come from Google Forms, "
                                  "Microsoft Forms or LimeSurvey, without preparing them. Language, form and columns "
                                  "are recognised; you see what would change before anything is saved."),
                               Tone::Muted, this);
    help->setWordWrap(true);

    auto* column = new QVBoxLayout(this);
    // Room for the focus ring, which stands outside the fields.
    column->setContentsMargins(Metrics::HalfGrid, Metrics::HalfGrid, Metrics::HalfGrid, Metrics::HalfGrid);
    column->setSpacing(2 * Metrics::Grid);
    column->addLayout(form);
    column->addWidget(help);
    column->addStretch(1);
}

void FileStep::focusPath() {
    m_path->setFocus();
}

QString FileStep::path() const {
    return QDir::fromNativeSeparators(m_path->text().trimmed());
}

void FileStep::setPath(const QString& path) {
    m_path->setText(QDir::toNativeSeparators(path));
}

std::optional<ImportKind> FileStep::kind() const {
    const int value = m_kind->currentData().toInt();
    return value == anyKind ? std::nullopt : std::optional(static_cast<ImportKind>(value));
}

void FileStep::setKind(std::optional<ImportKind> kind) {
    m_kind->setCurrentIndex(m_kind->findData(kind ? static_cast<int>(*kind) : anyKind));
}

void FileStep::setPostings(const QList<std::pair<PostingId, QString>>& postings) {
    const QVariant before = m_posting->currentData();
    m_posting->clear();
    for (const auto& [id, title] : postings)
        m_posting->addItem(title, id.toString());
    // The only one, or the one chosen before; never the first of several.
    m_posting->setCurrentIndex(postings.size() == 1 ? 0 : before.isValid() ? m_posting->findData(before) : -1);
}

void FileStep::setPosting(const PostingId& posting) {
    m_posting->setCurrentIndex(m_posting->findData(posting.toString()));
}

PostingId FileStep::posting() const {
    if (kind() != ImportKind::Signups)
        return {};
    return PostingId::fromString(m_posting->currentData().toString()).value_or(PostingId());
}

bool FileStep::isComplete() const {
    return !path().isEmpty() && (kind() != ImportKind::Signups || !posting().isEmpty());
}

void FileStep::browse() {
    const QString folder =
        path().isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : path();
    const QString file =
        QFileDialog::getOpenFileName(this, tr("Choose the file to import"), folder,
                                     tr("Lists (*.csv *.txt *.tsv *.xlsx *.xlsm *.ods *.vcf);;All files (*)"));
    if (file.isEmpty())
        return;
    setPath(file);
    Q_EMIT chosen();
}

void FileStep::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileStep::dropEvent(QDropEvent* event) {
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    setPath(file);
    Q_EMIT chosen();
}

} // namespace entraide

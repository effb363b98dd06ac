// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/scan.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QImageReader>
#include <QSizeF>

#include <cmath>

#include <poppler-qt6.h>

namespace article12 {

namespace {

constexpr double pointsPerInch = 72;
constexpr double usualDots = 150;          // an inch
constexpr qint64 longestPainting = 10'000; // milliseconds
constexpr int imageMegabytes = 256;

Failure refused(Failure::Code code, const char *words) { return {code, Text(words)}; }
Failure damaged()
{
    return refused(Failure::Code::InvalidInput,
                   QT_TRANSLATE_NOOP("Domain", "The file is damaged and cannot be shown."));
}

/// The scale that keeps a page within the pixels allowed.
double bounded(double scale, QSizeF points)
{
    const double pixels = points.width() * points.height() * scale * scale;
    return pixels <= double(Scan::mostPixels) ? scale : scale * std::sqrt(double(Scan::mostPixels) / pixels);
}

bool isTooLate(const QVariant &started)
{
    return started.value<qint64>() + longestPainting < QDeadlineTimer::current().deadline();
}

} // namespace

struct Scan::Pages
{
    Pages() = default;
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;
    virtual ~Pages() = default;
    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual QSizeF size(int page) const = 0;
    [[nodiscard]] virtual QImage paint(int page, double scale) const = 0;

    struct Pdf;
    struct Picture;
};

struct Scan::Pages::Pdf final : Pages
{
    explicit Pdf(std::unique_ptr<Poppler::Document> file)
        : document(std::move(file))
    {
        document->setRenderHint(Poppler::Document::Antialiasing);
        document->setRenderHint(Poppler::Document::TextAntialiasing);
    }
    int count() const override { return document->numPages(); }
    QSizeF size(int number) const override
    {
        const auto page = document->page(number);
        return page ? page->pageSizeF() : QSizeF();
    }
    QImage paint(int number, double scale) const override
    {
        const auto page = document->page(number);
        if (!page)
            return {};
        const double dots = scale * pointsPerInch;
        const qint64 started = QDeadlineTimer::current().deadline();
        QImage image = page->renderToImage(dots, dots, -1, -1, -1, -1, Poppler::Page::Rotate0, nullptr, nullptr,
                                           isTooLate, started);
        return isTooLate(started) ? QImage() : image;
    }

    std::unique_ptr<Poppler::Document> document;
};

struct Scan::Pages::Picture final : Pages
{
    explicit Picture(QByteArray content)
        : bytes(std::move(content))
    {
    }
    int count() const override { return std::max(1, images); }
    QSizeF size(int) const override { return points; }
    QImage paint(int number, double scale) const override
    {
        QBuffer buffer;
        buffer.setData(bytes);
        QImageReader reader(&buffer);
        prepare(reader);
        if (number > 0 && !reader.jumpToImage(number))
            return {};
        if (const QSize raw = reader.size(); qint64(raw.width()) * raw.height() > mostPixels)
            reader.setScaledSize(raw.scaled(6000, 6000, Qt::KeepAspectRatio));
        const QImage image = reader.read();
        return image.isNull() ? image
                              : image.scaled((points * scale).toSize(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    static void prepare(QImageReader &reader)
    {
        QImageReader::setAllocationLimit(imageMegabytes);
        reader.setDecideFormatFromContent(true);
        reader.setAutoTransform(true);
    }

    QByteArray bytes;
    int images = 1;
    QSizeF points;
};

namespace {

bool isPdf(const QByteArray &bytes) { return bytes.left(1024).contains("%PDF-"); }

Result<std::unique_ptr<Poppler::Document>> openPdf(const QByteArray &bytes)
{
    Poppler::setDebugErrorFunction([](const QString &, const QVariant &) {}, {}); // it would name what stands in them
    auto document = Poppler::Document::loadFromData(bytes);
    if (!document)
        return damaged();
    if (document->isLocked()) {
        return refused(Failure::Code::Unsupported,
                       QT_TRANSLATE_NOOP("Domain", "The PDF is protected by a password and cannot be shown."));
    }
    if (document->numPages() < 1)
        return damaged();
    return document;
}

} // namespace

Result<Scan> Scan::open(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return refused(Failure::Code::InvalidInput, QT_TRANSLATE_NOOP("Domain", "The file is empty."));
    if (bytes.size() > mostBytes)
        return refused(Failure::Code::Unsupported, QT_TRANSLATE_NOOP("Domain", "The file is too large to be shown."));
    if (isPdf(bytes)) {
        auto document = openPdf(bytes);
        if (!document)
            return document.failure();
        return Scan(std::make_unique<Pages::Pdf>(*std::move(document)));
    }
    auto picture = std::make_unique<Pages::Picture>(bytes);
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    Pages::Picture::prepare(reader);
    if (!reader.canRead()) {
        return refused(Failure::Code::Unsupported,
                       QT_TRANSLATE_NOOP("Domain", "Only PDF files and pictures can be shown."));
    }
    QSize pixels = reader.size();
    picture->images = reader.imageCount();
    if (reader.transformation() & QImageIOHandler::TransformationRotate90)
        pixels.transpose();
    if (pixels.isEmpty())
        return damaged();
    picture->points = QSizeF(pixels) * (pointsPerInch / usualDots);
    return Scan(std::move(picture));
}

Scan::Scan(std::unique_ptr<Pages> pages)
    : m_pages(std::move(pages))
{
}
Scan::Scan(Scan &&other) noexcept = default;
Scan &Scan::operator=(Scan &&other) noexcept = default;
Scan::~Scan() = default;

int Scan::allPages() const { return m_pages->count(); }
int Scan::pageCount() const { return std::min(allPages(), mostPages); }
QSizeF Scan::pageSize(int page) const { return m_pages->size(page); }

Result<QImage> Scan::image(int page, double scale) const
{
    const QSizeF points = pageSize(page);
    if (points.isEmpty())
        return damaged();
    QImage image = m_pages->paint(page, bounded(scale, points));
    if (image.isNull()) {
        return refused(Failure::Code::InvalidInput,
                       QT_TRANSLATE_NOOP("Domain", "This page is damaged or too heavy to be shown."));
    }
    return image;
}

} // namespace article12

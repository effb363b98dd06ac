// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/result.h"

#include <QImage>

#include <memory>

namespace article12 {

/// A letter as it was scanned: a PDF or a picture, page by page. Nothing in it runs, loads or links anywhere.
class Scan
{
public:
    static constexpr int mostPages = 300;            ///< further ones are kept with the file, not shown
    static constexpr qint64 mostBytes = 104'857'600; ///< as the register's files
    static constexpr qint64 mostPixels = 36'000'000; ///< of one painted page

    /// Fails with InvalidInput (empty or damaged) or Unsupported (protected by a password, no picture or PDF, too
    /// large): each with one sentence. The file can be kept all the same.
    static Result<Scan> open(const QByteArray &bytes);

    Scan(Scan &&other) noexcept;
    Scan &operator=(Scan &&other) noexcept;
    ~Scan();

    /// Pages that can be shown.
    [[nodiscard]] int pageCount() const;
    /// Pages of the file.
    [[nodiscard]] int allPages() const;
    /// In points of 1/72 inch; pictures without a resolution of their own count 150 dots an inch.
    [[nodiscard]] QSizeF pageSize(int page) const;
    /// A page painted `scale` times its size in points, smaller where that would exceed mostPixels. Fails when the page
    /// is damaged or takes more than ten seconds.
    [[nodiscard]] Result<QImage> image(int page, double scale) const;

private:
    struct Pages;
    explicit Scan(std::unique_ptr<Pages> pages);
    std::unique_ptr<Pages> m_pages;
};

} // namespace article12

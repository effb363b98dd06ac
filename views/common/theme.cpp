// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/theme.h"

#include "views/common/accessletters.h"
#include "views/common/look.h"

#include <QApplication>

#include <cmath>

namespace article12 {

namespace {

QColor rgb(QRgb value) { return QColor::fromRgb(value); }

Colours light()
{
    return {
        .page = rgb(0xffffff),
        .chrome = rgb(0xecf0f3),
        .raised = rgb(0xffffff),
        .sunken = rgb(0xf5f7f9),
        .band = rgb(0xf8fafc),
        .desk = rgb(0xe5e9ee),
        .line = rgb(0xe2e7ec),
        .strongLine = rgb(0xc3cbd4),
        .text = rgb(0x15191e),
        .muted = rgb(0x58636e),
        .link = rgb(0x17568a),
        .accent = rgb(0x1f5a8a),
        .accentHover = rgb(0x174a74),
        .onAccent = rgb(0xffffff),
        .focus = rgb(0x3b86c4),
        .selected = rgb(0xd5e3f0),
        .selectedText = rgb(0x0d3b62),
        .rowSelected = rgb(0xe2eef8),
        .hover = rgb(0xf2f6f9),
        .alarm = rgb(0xb01f1f),
        .warning = rgb(0x8a5300),
        .good = rgb(0x19621f),
        .noticeFill = rgb(0xfffaee),
        .noticeLine = rgb(0xe2c480),
        .rulerRun = rgb(0xbad6e9),
        .rulerStop = rgb(0xa9b0ee),
        .rulerAfter = rgb(0xe6ebf1),
        .rulerReceived = rgb(0x1f5a8a),
        .rulerToday = rgb(0x15191e),
        .rulerSafe = rgb(0x6a737d),
        .rulerDue = rgb(0x9c1b1b),
        .late = {rgb(0x8c1515), rgb(0xfde2e2)},
        .soon = {rgb(0x744500), rgb(0xfdefd5)},
        .calm = {rgb(0x2c353e), rgb(0xe8ecf1)},
        .stopped = {rgb(0x2a3597), rgb(0xe1e5fb)},
        .answered = {rgb(0x17571e), rgb(0xdff2e2)},
    };
}

Colours dark()
{
    return {
        .page = rgb(0x1d2126),
        .chrome = rgb(0x171a1e),
        .raised = rgb(0x272c33),
        .sunken = rgb(0x22272d),
        .band = rgb(0x21262c),
        .desk = rgb(0x131619),
        .line = rgb(0x333a42),
        .strongLine = rgb(0x4a535d),
        .text = rgb(0xe9ecef),
        .muted = rgb(0xa5afba),
        .link = rgb(0x86bdec),
        .accent = rgb(0x2d6da5),
        .accentHover = rgb(0x25608f),
        .onAccent = rgb(0xffffff),
        .focus = rgb(0x6cb0ea),
        .selected = rgb(0x263f56),
        .selectedText = rgb(0xe3f0fb),
        .rowSelected = rgb(0x25384a),
        .hover = rgb(0x262c33),
        .alarm = rgb(0xff9d9d),
        .warning = rgb(0xf2c078),
        .good = rgb(0x9bdba6),
        .noticeFill = rgb(0x332b1a),
        .noticeLine = rgb(0x7a6231),
        .rulerRun = rgb(0x37617f),
        .rulerStop = rgb(0x6870c4),
        .rulerAfter = rgb(0x2b3138),
        .rulerReceived = rgb(0x86bdec),
        .rulerToday = rgb(0xe9ecef),
        .rulerSafe = rgb(0xa5afba),
        .rulerDue = rgb(0xff9d9d),
        .late = {rgb(0xffb9b9), rgb(0x4b2022)},
        .soon = {rgb(0xffd797), rgb(0x453416)},
        .calm = {rgb(0xd8dfe6), rgb(0x343c45)},
        .stopped = {rgb(0xcbd1ff), rgb(0x2e3464)},
        .answered = {rgb(0xaee5b8), rgb(0x1f4028)},
    };
}

double luminance(const QColor &colour)
{
    const auto channel = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

} // namespace

Scheme schemeOf(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

const Colours &Colours::of(Scheme scheme)
{
    static const Colours lightColours = light();
    static const Colours darkColours = dark();
    switch (scheme) {
    case Scheme::Light:
        return lightColours;
    case Scheme::Dark:
        return darkColours;
    }
    Q_UNREACHABLE();
}

const Colours &Colours::of(const QPalette &palette) { return of(schemeOf(palette)); }

const TonePair &Colours::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Late:
        return late;
    case Tone::Soon:
        return soon;
    case Tone::Calm:
        return calm;
    case Tone::Stopped:
        return stopped;
    case Tone::Good:
        return answered;
    }
    Q_UNREACHABLE();
}

QPalette Colours::palette() const
{
    QPalette palette(text, raised, line, strongLine, muted, text, page);
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::Base, raised == page ? page : sunken);
    palette.setColor(QPalette::AlternateBase, band);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, onAccent);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    palette.setColor(QPalette::Disabled, QPalette::Base, sunken);
    palette.setColor(QPalette::Disabled, QPalette::Button, sunken);
    return palette;
}

QList<TextOnFill> Colours::textPairs() const
{
    QList<TextOnFill> pairs{
        {"text on navigation", text, chrome},
        {"text on greyed", text, sunken},
        {"text on header", text, band},
        {"text on chosen row", text, rowSelected},
        {"text on hover", text, hover},
        {"muted on page", muted, page},
        {"muted on navigation", muted, chrome},
        {"muted on greyed", muted, sunken},
        {"muted on header", muted, band},
        {"muted on chosen row", muted, rowSelected},
        {"muted on notice", muted, noticeFill},
        {"muted on button", muted, raised},
        {"text on notice", text, noticeFill},
        {"text on page", text, page},
        {"text on button", text, raised},
        {"link on page", link, page},
        {"link on chosen row", link, rowSelected},
        {"link with the focus", link, selected},
        {"primary button", onAccent, accent},
        {"primary button under the mouse", onAccent, accentHover},
        {"chosen entry", selectedText, selected},
        {"alarm on page", alarm, page},
        {"alarm on navigation", alarm, chrome},
        {"alarm on button", alarm, raised},
        {"warning on page", warning, page},
        {"warning on button", warning, raised},
        {"good on page", good, page},
        {"ruler: received", rulerReceived, page},
        {"ruler: today", rulerToday, page},
        {"ruler: safe", rulerSafe, page},
        {"ruler: due", rulerDue, page},
        {"ruler: stopped", stopped.text, page},
        {"pill: late", late.text, late.fill},
        {"pill: soon", soon.text, soon.fill},
        {"pill: calm", calm.text, calm.fill},
        {"pill: stopped", stopped.text, stopped.fill},
        {"pill: answered", answered.text, answered.fill},
    };
    return pairs;
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

QFont scaled(QFont font, double factor, QFont::Weight weight)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(qRound(font.pixelSize() * factor));
    font.setWeight(weight);
    return font;
}

void dress(QApplication &application, Scheme scheme)
{
    auto *look = new Look;
    application.installEventFilter(new AccessLetters(look));
    QApplication::setStyle(look);
    QApplication::setPalette(Colours::of(scheme).palette());
}

} // namespace article12

// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers.h"

#include <QDir>
#include <QRegularExpression>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// A link target with what it may know. `uses` holds other layers; `libraries` what it links beside them and Qt;
/// `foreignHeaders` how includes of those libraries begin.
struct Layer
{
    QString name;
    QStringList uses;
    QStringList qtModules;
    QStringList libraries;
    QStringList foreignHeaders;
};

/// In this order: a topic may include those before it.
const QStringList &topics()
{
    static const QStringList list{u"basics"_s, u"calendar"_s, u"deadlines"_s, u"organisation"_s, u"requests"_s,
                                  u"alerts"_s, u"letters"_s,  u"retention"_s, u"reporting"_s,    u"journal"_s};
    return list;
}

const QList<Layer> &layers()
{
    static const QList<Layer> list{
        {u"domain"_s, {}, {u"Core"_s}, {}, {u"mustache"_s, u"kainjow/"_s}},
        {u"intake"_s,
         {u"domain"_s},
         {u"Core"_s},
         {u"PkgConfig::GMIME"_s, u"PkgConfig::GSF"_s, u"PkgConfig::LIBXML2"_s},
         {u"gmime/"_s, u"gsf/"_s, u"libxml/"_s, u"iconv.h"_s}},
        {u"documents"_s,
         {u"domain"_s},
         {u"Core"_s, u"Gui"_s, u"PrintSupport"_s, u"Charts"_s},
         {u"PkgConfig::LIBICAL"_s, u"PkgConfig::POPPLER"_s, u"PkgConfig::XLSXWRITER"_s},
         {u"libical/"_s, u"poppler-qt6.h"_s, u"xlsxwriter.h"_s}},
        {u"register"_s,
         {u"domain"_s},
         {u"Core"_s, u"Sql"_s},
         {u"PhoneNumber::PhoneNumber"_s, u"SQLite::SQLite3"_s},
         {u"phonenumbers/"_s, u"sqlite3.h"_s, u"unistd.h"_s, u"fcntl.h"_s, u"sys/"_s}},
        {u"items"_s, {u"domain"_s, u"intake"_s, u"register"_s}, {u"Core"_s}, {}, {u"malloc.h"_s}},
        {u"views"_s,
         {u"domain"_s, u"intake"_s, u"documents"_s, u"register"_s, u"items"_s},
         {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"PrintSupport"_s, u"Svg"_s, u"Charts"_s},
         {},
         {}},
        {u"app"_s,
         {u"domain"_s, u"intake"_s, u"documents"_s, u"register"_s, u"items"_s, u"views"_s},
         {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"PrintSupport"_s, u"Svg"_s, u"DBus"_s},
         {u"translations"_s},
         {u"pwd.h"_s, u"unistd.h"_s, u"sys/"_s}}};
    return list;
}

const Layer *layerNamed(const QString &name)
{
    const auto found = std::ranges::find(layers(), name, &Layer::name);
    return found == layers().end() ? nullptr : &*found;
}

/// The folder that names a file's place: "requests", "register", "views", "app", "tests".
QString placeOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == "models"_L1 ? parts.value(1) : parts.first();
}

const Layer *layerOfPlace(const QString &place) { return layerNamed(topics().contains(place) ? u"domain"_s : place); }

QString withoutComments(QString text)
{
    static const QRegularExpression comments(u"//[^\\n]*|/\\*.*?\\*/"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
    return text.remove(comments);
}

bool startsWithOneOf(const QString &text, const QStringList &beginnings)
{
    return std::ranges::any_of(beginnings, [&](const QString &start) { return text.startsWith(start); });
}

/// Empty: this place may include that header of ours.
QString faultOfOwnInclude(const QString &place, const Layer &layer, const QString &header)
{
    const QString target = header.section(u'/', 0, 0);
    const Layer *targetLayer = header.contains(u'/') ? layerOfPlace(target) : nullptr;
    if (!targetLayer)
        return u"names %1 neither from models/ nor from the top"_s.arg(header);
    if (targetLayer == &layer) {
        const bool laterTopic = topics().indexOf(target) > topics().indexOf(place);
        return laterTopic ? u"%1 includes %2, a later topic"_s.arg(place, header) : QString();
    }
    if (!layer.uses.contains(targetLayer->name))
        return u"%1 includes %2"_s.arg(layer.name, header);
    const bool behindTheDoor = target == "register"_L1 && layer.name != "app"_L1 && header != "register/register.h"_L1;
    return behindTheDoor ? u"%1 includes %2; register/register.h is the door"_s.arg(layer.name, header) : QString();
}

/// Empty: this layer may include that header in angle brackets.
QString faultOfForeignInclude(const Layer &layer, const QString &header, const QtHeaders &qtHeaders)
{
    const QString module = qtHeaders.value(header.section(u'/', -1));
    if (!module.isEmpty())
        return layer.qtModules.contains(module) ? QString()
                                                : u"%1 includes %2 of Qt %3"_s.arg(layer.name, header, module);
    const bool standard = !header.contains(u'.') && !header.contains(u'/');
    if (standard || startsWithOneOf(header, layer.foreignHeaders))
        return {};
    return u"%1 includes %2"_s.arg(layer.name, header);
}

QStringList faultsOfIncludes(const Source &source, const QString &place, const Layer &layer, const QtHeaders &qtHeaders)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    for (const auto &match : include.globalMatch(source.text)) {
        const QString header = match.captured(2);
        if (header.endsWith(".moc"_L1))
            continue;
        faults << (match.captured(1) == "<"_L1 ? faultOfForeignInclude(layer, header, qtHeaders)
                                               : faultOfOwnInclude(place, layer, header));
    }
    faults.removeAll(QString());
    return faults;
}

/// Today, settings, the environment and built-in files come into the program in `app` only.
QStringList faultsOfSurroundings(const QString &code, const Layer &layer)
{
    static const QRegularExpression surroundings(u"\\b(currentDate|currentTime|currentDateTime|currentDateTimeUtc|"
                                                 u"currentMSecsSinceEpoch|currentSecsSinceEpoch)\\s*\\("
                                                 "|\\b(system_clock|QSettings|QProcessEnvironment|qgetenv|qputenv|"
                                                 "qEnvironmentVariable\\w*|getenv|systemTimeZone\\w*)\\b"
                                                 "|\\bstd::time\\s*\\(|\"(qrc)?:/\\w"_s);
    QStringList faults;
    for (const auto &match : surroundings.globalMatch(code))
        faults << u"%1 reads its surroundings: %2"_s.arg(layer.name, match.captured());
    return faults;
}

QStringList faultsEverywhere(const Source &source, const QString &code, const QtHeaders &qtHeaders)
{
    static const QRegularExpression singleton(u"^\\s*static\\b[^;{}()]*\\binstance\\s*\\("_s,
                                              QRegularExpression::MultilineOption);
    static const QRegularExpression qtInclude(u"^\\s*#\\s*include\\s*<(\\w+/)?(Q\\w+)>"_s,
                                              QRegularExpression::MultilineOption);
    QStringList faults;
    if (!source.text.startsWith("// SPDX-License-Identifier: GPL-3.0-or-later\n"_L1))
        faults << u"the first line is not the SPDX line"_s;
    if (singleton.match(code).hasMatch())
        faults << u"defines instance()"_s;
    for (const auto &match : qtInclude.globalMatch(source.text)) {
        const QString header = match.captured(2);
        const QString module = qtHeaders.value(header);
        if (header == "Qt"_L1 + module)
            faults << u"includes all of a module: <%1>"_s.arg(header);
        if (module == "Network"_L1)
            faults << u"includes <%1>: this program has no network code"_s.arg(header);
    }
    return faults;
}

} // namespace

QtHeaders installedQtHeaders(const QString &headersFolder)
{
    QtHeaders headers;
    const QDir top(headersFolder);
    for (const QString &folder : top.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(top.filePath(folder)).entryList({u"Q*"_s}, QDir::Files))
            headers.insert(header, folder.mid(2));
    }
    return headers;
}

QStringList faultsOfSource(const Source &source, const QtHeaders &qtHeaders)
{
    const QString code = withoutComments(source.text);
    QStringList faults = faultsEverywhere(source, code, qtHeaders);
    const QString place = placeOf(source.path);
    if (place != "tests"_L1) {
        const Layer *layer = layerOfPlace(place);
        if (!layer)
            return {u"%1: belongs to no layer"_s.arg(source.path)};
        faults << faultsOfIncludes(source, place, *layer, qtHeaders);
        if (layer->name != "app"_L1)
            faults << faultsOfSurroundings(code, *layer);
    }
    return faults.replaceInStrings(QRegularExpression(u"^"_s), source.path + u": "_s);
}

QStringList faultsOfLinks(const Source &source)
{
    static const QRegularExpression links(u"target_link_libraries\\s*\\(\\s*(\\S+)([^)]*)\\)"_s);
    static const QRegularExpression spaces(u"\\s+"_s);
    static const QStringList harmless{u"PUBLIC"_s, u"PRIVATE"_s, u"INTERFACE"_s, u"article12_options"_s};
    QStringList faults;
    for (const auto &match : links.globalMatch(source.text)) {
        const Layer *layer = layerNamed(match.captured(1));
        for (const QString &library : match.captured(2).split(spaces, Qt::SkipEmptyParts)) {
            if (library == "Qt6::Network"_L1)
                faults << u"%1: %2 links Qt6::Network"_s.arg(source.path, match.captured(1));
            if (!layer || harmless.contains(library) || layer->uses.contains(library) ||
                layer->libraries.contains(library))
                continue;
            if (!library.startsWith("Qt6::"_L1) || !layer->qtModules.contains(library.mid(5)))
                faults << u"%1: %2 links %3"_s.arg(source.path, layer->name, library);
        }
    }
    return faults;
}

} // namespace article12

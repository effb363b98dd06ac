// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/services.h"

#include "app/commands/output.h"
#include "app/resourcefiles.h"
#include "app/translators.h"
#include "basics/canonicaljson.h"
#include "intake/htmltext.h"
#include "intake/incoming.h"

#include <pwd.h>
#include <unistd.h>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr auto defaultZone = "Europe/Paris"; ///< of a frozen today until a register tells its own

QString loginName()
{
    const passwd *entry = getpwuid(getuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(getuid());
}

/// The rules in force; earlier versions stay for explanations of what was computed with them.
QString rulesFolder() { return u"rules/"_s + resourceFolders(u"rules"_s).last(); }

Result<Rulebook> loadRules()
{
    const QString folder = rulesFolder();
    auto holidays = HolidayRules::fromJson(resourcesIn(u"holidays"_s, u".json"_s).last());
    if (!holidays)
        return holidays.failure();
    auto policies = ClockPolicies::fromJson(resource(folder + u"/policies.json"_s));
    if (!policies)
        return policies.failure();
    auto checklists = Checklists::fromJson(resourcesIn(folder + u"/checklists"_s, u".json"_s));
    if (!checklists)
        return checklists.failure();
    auto targets = Targets::fromJson(resource(folder + u"/targets.json"_s));
    if (!targets)
        return targets.failure();
    auto grounds = RefusalGrounds::fromJson(resource(folder + u"/grounds.json"_s));
    if (!grounds)
        return grounds.failure();
    return Rulebook{*std::move(holidays), *std::move(policies), *std::move(checklists), *std::move(targets),
                    *std::move(grounds)};
}

QList<QByteArray> loadMigrations() { return resourcesIn(u"migrations"_s, u".sql"_s).values(); }

/// The words of a kept message or letter, for the search.
QString textOfFile(const QByteArray &bytes, const QString &mediaType)
{
    if (isMessageType(mediaType)) {
        const auto message = readMessage(bytes, {QTimeZone::utc(), {}});
        return message ? message->head.subject + u'\n' + message->body.text : QString();
    }
    if (mediaType == u"text/html")
        return textFromHtml(QString::fromUtf8(bytes));
    return mediaType == u"text/plain" ? QString::fromUtf8(bytes) : QString();
}

void tellWarnings(const Register &file, const Wording &wording, Output &output)
{
    for (const Text &warning : file.warnings())
        output.note(u"article12: "_s + wording.say(warning));
}

} // namespace

Services::Services(RunOptions options, Rulebook rules)
    : m_options(std::move(options))
    , m_rules(std::move(rules))
    , m_actor{m_options.actor.isEmpty() ? loginName() : m_options.actor}
{
    if (m_options.today)
        m_frozen.emplace(*m_options.today, QTimeZone(defaultZone));
}

Result<std::unique_ptr<Services>> Services::load(const RunOptions &options)
{
    auto rules = loadRules();
    if (!rules)
        return rules.failure();
    return std::unique_ptr<Services>(new Services(options, *std::move(rules)));
}

Wording Services::wording() const { return Wording(interfaceLocale(m_options.language)).withThisYear(today().year()); }

QDate Services::today() const { return m_options.today ? *m_options.today : QDate::currentDate(); }

RegisterServices Services::forRegister(const TimeSource &time) const
{
    return {m_rules, time, QCoreApplication::applicationVersion(), loadMigrations(), textOfFile};
}

Result<std::unique_ptr<Register>> Services::openRegister(const QString &path, Register::Access access)
{
    auto opened = Register::open(path, access, m_actor, forRegister());
    if (opened && m_frozen)
        *m_frozen = FrozenTime(*m_options.today, opened.value()->zone());
    return opened;
}

Result<std::unique_ptr<Register>> Services::openToRead(const QString &path, Output &output)
{
    auto opened = openRegister(path, Register::Access::ReadOnly);
    if (!opened && opened.failure().code == Failure::Code::Busy) {
        const auto backup = Register::newestBackup(path);
        if (!backup)
            return opened;
        opened = openRegister(backup->path, Register::Access::ReadOnly);
        if (opened)
            output.note(
                u"article12: "_s +
                wording().say(Text(QT_TRANSLATE_NOOP("Domain", "%1 is open elsewhere: this is its backup of %2"),
                                   {path, backup->at.toString(Qt::ISODate)})));
    }
    if (opened)
        tellWarnings(*opened.value(), wording(), output);
    return opened;
}

Result<std::unique_ptr<Register>> Services::openToWrite(const QString &path, Output &output)
{
    auto opened = openRegister(path, Register::Access::ReadWrite);
    if (opened)
        tellWarnings(*opened.value(), wording(), output);
    return opened;
}

Result<LetterTemplates> Services::loadLetterTemplates()
{
    QMap<QString, QMap<QString, QByteArray>> files;
    for (const QString &language : resourceFolders(u"letters"_s)) {
        files.insert(language, resourcesIn(u"letters/"_s + language, {}));
        if (const QByteArray sentences = compiledTranslation(language); !sentences.isEmpty())
            files[language].insert(u"sentences.qm"_s, sentences);
    }
    return LetterTemplates::fromFiles(files);
}

Result<Phrases> Services::loadPhrases()
{
    Phrases all;
    const auto files = resourcesIn(rulesFolder() + u"/phrases"_s, u".json"_s);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const auto phrases = phrasesFromJson(file.value(), file.key());
        if (!phrases)
            return phrases.failure();
        all += *phrases;
    }
    return all;
}

Result<OrganisationData> Services::loadOrganisationData()
{
    auto authorities = authoritiesFromJson(resourcesIn(u"authorities"_s, u".json"_s).last());
    if (!authorities)
        return authorities.failure();
    auto check = PolicyCheck::fromJson(resource(rulesFolder() + u"/policycheck.json"_s));
    if (!check)
        return check.failure();
    return OrganisationData{*std::move(authorities), *std::move(check)};
}

Result<OrganisationProfile> Services::builtInProfile(const QString &name)
{
    const auto json = objectFromJson(resource(u"profiles/%1.json"_s.arg(name)), name);
    return json ? OrganisationProfile::fromJson(*json) : json.failure();
}

} // namespace article12

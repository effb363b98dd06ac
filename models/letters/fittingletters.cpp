// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/fittingletters.h"

#include "requests/guards.h"

namespace article12 {

QList<LetterType> fittingLetters(const Request &request)
{
    QList<LetterType> letters;
    const auto wasSent = [&request](LetterType type) {
        return std::any_of(request.letters.begin(), request.letters.end(),
                           [type](const SentLetter &letter) { return letter.type == type; });
    };
    if (isOpen(request)) {
        if (!wasSent(LetterType::L01))
            letters << LetterType::L01;
        for (const LetterType answer : lettersFor(request)) {
            if (!wasSent(answer))
                letters << answer;
        }
        if (request.identity != IdentityResult::Confirmed)
            letters << LetterType::L02;
        letters << LetterType::L03;
        if (!request.extension && !extendableItems(request).isEmpty())
            letters << LetterType::L04;
    }
    if (!pendingNotices(request).isEmpty())
        letters << LetterType::L12;
    return letters;
}

Step stepSending(LetterType type)
{
    switch (type) {
    case LetterType::L02:
        return Step::AskIdentity;
    case LetterType::L03:
        return Step::AskClarification;
    case LetterType::L04:
        return Step::Extend;
    case LetterType::L05:
    case LetterType::L06:
    case LetterType::L07:
    case LetterType::L08:
    case LetterType::L09:
    case LetterType::L10:
    case LetterType::L11:
    case LetterType::L13:
    case LetterType::L19:
        return Step::SendAnswer;
    case LetterType::L14:
        return Step::AnnounceFee;
    case LetterType::L15:
        return Step::Transfer;
    case LetterType::L16:
        return Step::CloseWithoutIdentity;
    case LetterType::L17:
        return Step::AnnounceLifting;
    case LetterType::L20:
        return Step::AskStanding;
    case LetterType::L01:
    case LetterType::L12:
    case LetterType::L18:
        return Step::SendLetter;
    }
    Q_UNREACHABLE();
}

QList<LetterType> lettersOf(Step step, const Request &request)
{
    if (step == Step::SendAnswer)
        return lettersFor(request);
    QList<LetterType> letters;
    for (const auto &key : Keys<LetterType>::table) {
        if (step != Step::SendLetter && stepSending(key.value) == step)
            letters << key.value;
    }
    return letters;
}

QList<LetterType> lettersTogether(LetterType type, const Request &request, const LetterTemplates &templates)
{
    QList<LetterType> together =
        stepSending(type) == Step::SendAnswer ? lettersOf(Step::SendAnswer, request) : QList<LetterType>();
    const QStringList languages = templates.languages();
    together.removeIf([&](LetterType other) {
        return std::none_of(languages.begin(), languages.end(),
                            [&](const QString &code) { return templates.find(other, code) != nullptr; });
    });
    return together.contains(type) ? together : QList<LetterType>{type};
}

Channel channelOfLetters(const Request &request)
{
    const RegisterRequest &received = request.received;
    const Channel answer = request.replyChannel.value_or(received.channel);
    if (answer != Channel::Phone)
        return answer;
    const bool hasAddress = !request.replyAddress.isEmpty() || !received.replyTo.isEmpty() || !received.email.isEmpty();
    return hasAddress ? Channel::Email : Channel::Post;
}

QDate dayOfLetter(std::optional<QDate> sentOn, QDate today)
{
    return sentOn && sentOn->isValid() ? std::min(*sentOn, today) : today;
}

} // namespace article12

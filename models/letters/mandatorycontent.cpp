// SPDX-License-Identifier: GPL-3.0-or-later
#include "letters/mandatorycontent.h"

#include "letters/lettertemplate.h"
#include "letters/lettertext.h"
#include "letters/mustachetext.h"

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr ElementRule complaint{"complaint", QT_TRANSLATE_NOOP("Domain", "Complaint to the authority, judicial remedy"),
                                QT_TRANSLATE_NOOP("Rules", "Art. 12(4), 77, 79 GDPR")};
constexpr ElementRule contact{"contact", QT_TRANSLATE_NOOP("Domain", "Contact"),
                              QT_TRANSLATE_NOOP("Rules", "Art. 12(2) GDPR")};
constexpr ElementRule reference{"reference", QT_TRANSLATE_NOOP("Domain", "Reference"),
                                QT_TRANSLATE_NOOP("Rules", "Art. 12(1) GDPR")};

constexpr std::array acknowledgement{
    ElementRule{"received_on", QT_TRANSLATE_NOOP("Domain", "Date of receipt"), QT_TRANSLATE_NOOP("Rules", "EDPB § 57")},
    reference,
    ElementRule{"rights", QT_TRANSLATE_NOOP("Domain", "Rights understood"), QT_TRANSLATE_NOOP("Rules", "EDPB § 57")},
    ElementRule{"due", QT_TRANSLATE_NOOP("Domain", "Last day for the answer"), QT_TRANSLATE_NOOP("Rules", "EDPB § 57")},
    contact,
};
constexpr std::array extensionNotice{
    reference,
    ElementRule{"rights", QT_TRANSLATE_NOOP("Domain", "Rights concerned"),
                QT_TRANSLATE_NOOP("Rules", "Art. 12(3) GDPR")},
    ElementRule{"reasons", QT_TRANSLATE_NOOP("Domain", "Reasons specific to the request"),
                QT_TRANSLATE_NOOP("Rules", "Art. 12(3) GDPR; EDPB § 162–164")},
    ElementRule{"extended_due", QT_TRANSLATE_NOOP("Domain", "New last day"),
                QT_TRANSLATE_NOOP("Rules", "Art. 12(3) GDPR")},
    contact,
    complaint,
};
constexpr std::array accessAnswer{
    reference,
    ElementRule{"confirmation", QT_TRANSLATE_NOOP("Domain", "Confirmation"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1) GDPR")},
    ElementRule{"purposes", QT_TRANSLATE_NOOP("Domain", "Purposes"), QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(a) GDPR")},
    ElementRule{"categories", QT_TRANSLATE_NOOP("Domain", "Categories of data"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(b) GDPR")},
    ElementRule{"recipients", QT_TRANSLATE_NOOP("Domain", "Recipients by name"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(c) GDPR; C-154/21")},
    ElementRule{"retention", QT_TRANSLATE_NOOP("Domain", "Period or criteria"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(d) GDPR")},
    ElementRule{"other_rights", QT_TRANSLATE_NOOP("Domain", "Rectification, erasure, restriction, objection"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(e) GDPR")},
    complaint,
    ElementRule{"sources", QT_TRANSLATE_NOOP("Domain", "Source of the data"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(g) GDPR")},
    ElementRule{"automated", QT_TRANSLATE_NOOP("Domain", "Automated decisions"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(h) GDPR")},
    ElementRule{"transfers", QT_TRANSLATE_NOOP("Domain", "Third countries and safeguards"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1)(c), 15(2) GDPR")},
    ElementRule{"copy", QT_TRANSLATE_NOOP("Domain", "Copy of the data"), QT_TRANSLATE_NOOP("Rules", "Art. 15(3) GDPR")},
    ElementRule{"codes", QT_TRANSLATE_NOOP("Domain", "Codes explained"),
                QT_TRANSLATE_NOOP("Rules", "décret 2019-536 Art. 80")},
    ElementRule{"withheld", QT_TRANSLATE_NOOP("Domain", "What was withheld and why"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(4) GDPR")},
    ElementRule{"fees", QT_TRANSLATE_NOOP("Domain", "Fees for further copies"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(3) GDPR")},
    contact,
};
constexpr std::array done{
    reference,
    ElementRule{"done", QT_TRANSLATE_NOOP("Domain", "What was done, where, when"),
                QT_TRANSLATE_NOOP("Rules", "Art. 12(3), 16, 17, 18 GDPR")},
    ElementRule{"backups", QT_TRANSLATE_NOOP("Domain", "Backups"), QT_TRANSLATE_NOOP("Rules", "Art. 17, 12(1) GDPR")},
    ElementRule{"recipients", QT_TRANSLATE_NOOP("Domain", "Recipients told, or why not"),
                QT_TRANSLATE_NOOP("Rules", "Art. 19 GDPR")},
    ElementRule{"lifting", QT_TRANSLATE_NOOP("Domain", "Told before the restriction is lifted"),
                QT_TRANSLATE_NOOP("Rules", "Art. 18(3) GDPR")},
    ElementRule{"kept", QT_TRANSLATE_NOOP("Domain", "What is kept, why, until when"),
                QT_TRANSLATE_NOOP("Rules", "Art. 17(3) GDPR")},
    ElementRule{"opt_out", QT_TRANSLATE_NOOP("Domain", "Entry on the suppression list"),
                QT_TRANSLATE_NOOP("Rules", "Art. 17(3)(b), 21(3) GDPR")},
    complaint,
    contact,
};
constexpr std::array objectionAccepted{
    reference,
    ElementRule{"stopped", QT_TRANSLATE_NOOP("Domain", "Stopped since when, per channel"),
                QT_TRANSLATE_NOOP("Rules", "Art. 21(3) GDPR")},
    ElementRule{"opt_out", QT_TRANSLATE_NOOP("Domain", "Entry on the suppression list for that sole purpose"),
                QT_TRANSLATE_NOOP("Rules", "Art. 21(3) GDPR")},
    ElementRule{"printed", QT_TRANSLATE_NOOP("Domain", "Campaigns already printed"),
                QT_TRANSLATE_NOOP("Rules", "Art. 12(1) GDPR")},
    contact,
};
constexpr std::array portability{
    reference,
    ElementRule{"format", QT_TRANSLATE_NOOP("Domain", "Format and how to read it"),
                QT_TRANSLATE_NOOP("Rules", "Art. 20(1) GDPR")},
    ElementRule{"scope", QT_TRANSLATE_NOOP("Domain", "Scope: provided, not inferred"),
                QT_TRANSLATE_NOOP("Rules", "Art. 20(1) GDPR")},
    ElementRule{"transmission", QT_TRANSLATE_NOOP("Domain", "Direct transmission, or why not"),
                QT_TRANSLATE_NOOP("Rules", "Art. 20(2) GDPR")},
    ElementRule{"erasure_untouched", QT_TRANSLATE_NOOP("Domain", "Erasure stays possible"),
                QT_TRANSLATE_NOOP("Rules", "Art. 20(3) GDPR")},
    contact,
};
constexpr std::array noData{
    reference,
    ElementRule{"searched", QT_TRANSLATE_NOOP("Domain", "Where we searched"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1) GDPR")},
    ElementRule{"identifiers", QT_TRANSLATE_NOOP("Domain", "With which identifiers"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1) GDPR")},
    ElementRule{"none_found", QT_TRANSLATE_NOOP("Domain", "None found"),
                QT_TRANSLATE_NOOP("Rules", "Art. 15(1) GDPR; EDPB § 179")},
    ElementRule{"traces", QT_TRANSLATE_NOOP("Domain", "How long this request is kept"),
                QT_TRANSLATE_NOOP("Rules", "Art. 12(1) GDPR")},
    complaint,
    contact,
};

/// Words to compare: lower case, every run of spaces (also non-breaking) one space.
QString comparable(const QString &words)
{
    QString text = words;
    text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    return text.simplified().toCaseFolded();
}

} // namespace

std::span<const ElementRule> elementRules(LetterType type)
{
    switch (type) {
    case LetterType::L01:
        return acknowledgement;
    case LetterType::L04:
        return extensionNotice;
    case LetterType::L05:
        return accessAnswer;
    case LetterType::L06:
        return done;
    case LetterType::L07:
        return objectionAccepted;
    case LetterType::L09:
        return portability;
    case LetterType::L19:
        return noData;
    case LetterType::L02:
    case LetterType::L03:
    case LetterType::L08:
    case LetterType::L10:
    case LetterType::L11:
    case LetterType::L12:
    case LetterType::L13:
    case LetterType::L14:
    case LetterType::L15:
    case LetterType::L16:
    case LetterType::L17:
    case LetterType::L18:
    case LetterType::L20:
        return {};
    }
    Q_UNREACHABLE();
}

QList<MandatoryElement> elementsFor(const LetterTemplate &letter, const QJsonObject &facts)
{
    QList<MandatoryElement> elements;
    for (const ElementRule &rule : elementRules(letter.type)) {
        const QString key = QLatin1StringView(rule.key);
        const FilledText filled = fillMustache(letter.proofs.value(key), facts, {}, Escaping::None);
        QStringList proof;
        for (const QString &line : filled.text.split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.trimmed().isEmpty())
                proof << line.trimmed();
        }
        if (!proof.isEmpty() || !filled.openNames.isEmpty())
            elements << MandatoryElement{key, Text(rule.text), QString::fromUtf8(rule.source), proof, false};
    }
    return elements;
}

void checkElements(Letter &letter)
{
    const QString text =
        comparable(letter.referenceLine + u'\n' + letter.subject + u'\n' + plainTextOf(letter.bodyHtml));
    for (MandatoryElement &element : letter.elements) {
        element.present = !element.proof.isEmpty() &&
                          std::all_of(element.proof.cbegin(), element.proof.cend(), [&text](const QString &words) {
                              return !words.contains(u"[…]"_s) && text.contains(comparable(words));
                          });
    }
}

} // namespace article12

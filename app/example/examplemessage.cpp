// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/example/examplemessage.h"

#include <QBuffer>
#include <QImage>
#include <QLocale>
#include <QPainter>

#include <array>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

/// How a right is asked for in French, German, Spanish and English.
struct Wish
{
    Right right;
    const char *french;
    const char *german;
    const char *spanish;
    const char *english;
};

constexpr std::array wishes{
    Wish{Right::Access, "Je souhaite recevoir une copie de toutes les données que vous avez sur moi.",
         "Bitte teilen Sie mir mit, welche Daten Sie über mich gespeichert haben.",
         "Solicito una copia de todos los datos que tienen sobre mí.",
         "Please send me a copy of everything you hold about me."},
    Wish{Right::Rectification, "Mon adresse est fausse, merci de la corriger.",
         "Meine Anschrift ist falsch, bitte berichtigen Sie sie.",
         "Mi dirección es incorrecta, les pido que la corrijan.", "My address is wrong, please correct it."},
    Wish{Right::Erasure, "Merci de supprimer mon compte et mes données.",
         "Bitte löschen Sie mein Konto und meine Daten.", "Les pido que borren mi cuenta y mis datos.",
         "Please delete my account and my data."},
    Wish{Right::Restriction, "En attendant, ne faites plus rien de mes données.",
         "Bitte schränken Sie bis dahin die Verarbeitung ein.", "Mientras tanto, limiten el uso de mis datos.",
         "Until then, please stop using my data."},
    Wish{Right::Portability, "Je voudrais récupérer mes données dans un format réutilisable.",
         "Ich möchte meine Daten in einem maschinenlesbaren Format erhalten.",
         "Quiero recibir mis datos en un formato reutilizable.", "I would like my data in a format I can reuse."},
    Wish{Right::ObjectionMarketing, "Je ne veux plus recevoir vos publicités.",
         "Ich möchte keine Werbung mehr von Ihnen erhalten.", "No quiero recibir más publicidad suya.",
         "Stop sending me advertising."},
    Wish{Right::AutomatedDecision, "Je demande qu’une personne revoie la décision prise par votre logiciel.",
         "Bitte lassen Sie die Entscheidung Ihrer Software von einem Menschen prüfen.",
         "Pido que una persona revise la decisión de su programa.",
         "I want a person to review the decision your software made."},
    Wish{Right::ConsentWithdrawal, "Je retire mon consentement.", "Ich widerrufe meine Einwilligung.",
         "Retiro mi consentimiento.", "I withdraw my consent."}};

struct Frame
{
    const char *language;
    const char *subject;
    const char *greeting;
    const char *close;
};

constexpr std::array frames{
    Frame{"fr", "Mes données personnelles", "Bonjour,", "Cordialement,"},
    Frame{"de", "Meine personenbezogenen Daten", "Sehr geehrte Damen und Herren,", "Mit freundlichen Grüßen"},
    Frame{"es", "Mis datos personales", "Buenos días:", "Un saludo,"},
    Frame{"en", "My personal data", "Hello,", "Regards,"}};

const char *wishIn(const Wish &wish, const QString &language)
{
    return language == u"fr"   ? wish.french
           : language == u"de" ? wish.german
           : language == u"es" ? wish.spanish
                               : wish.english;
}

QString sentenceFor(Right right, const QString &language)
{
    const auto found =
        std::find_if(wishes.begin(), wishes.end(), [right](const Wish &wish) { return wish.right == right; });
    return QString::fromUtf8(wishIn(found == wishes.end() ? wishes.front() : *found, language));
}

const Frame &frameFor(const QString &language)
{
    const auto found = std::find_if(frames.begin(), frames.end(),
                                    [&](const Frame &frame) { return language == QLatin1StringView(frame.language); });
    return found == frames.end() ? frames.back() : *found;
}

QByteArray encodedWord(const QString &words) { return "=?utf-8?B?" + words.toUtf8().toBase64() + "?="; }

} // namespace

ExampleMessage writeMessage(const InventedPerson &person, const QList<Right> &rights)
{
    const Frame &frame = frameFor(person.language);
    ExampleMessage message{QString::fromUtf8(frame.subject), {}, {}};
    for (const Right right : rights)
        message.phrases << sentenceFor(right, person.language);
    message.text = QString::fromUtf8(frame.greeting) + u"\n\n"_s + message.phrases.join(u'\n') + u"\n\n"_s +
                   QString::fromUtf8(frame.close) + u'\n' + person.fullName() + u'\n';
    return message;
}

QByteArray asScan(const ExampleMessage &message, const InventedPerson &person)
{
    QImage sheet(QSize(840, 1188), QImage::Format_Grayscale8); // four times the millimetres of A4
    sheet.fill(0xf4);
    QPainter painter(&sheet);
    QFont font(u"DejaVu Sans"_s);
    font.setPixelSize(19);
    painter.setFont(font);
    painter.setPen(QColor(0x2a, 0x2a, 0x30));
    painter.rotate(0.4); // as it lay on the glass
    painter.drawText(QRect(90, 90, 660, 160), person.fullName() + u'\n' + person.postalAddress);
    painter.drawText(QRect(90, 330, 660, 800), int(Qt::TextWordWrap), message.subject + u"\n\n"_s + message.text);
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    sheet.save(&buffer, "PNG");
    return png;
}

QByteArray asEml(const ExampleMessage &message, const InventedPerson &person, const QString &to,
                 const QString &messageId, const QDateTime &sent)
{
    const QByteArray date = sent.toString(Qt::RFC2822Date).toLatin1();
    return "Received: from mail.example.org by mx.example.com; " + date +
           "\r\nFrom: " + encodedWord(person.fullName()) + " <" + person.email.toLatin1() +
           ">\r\nTo: " + to.toLatin1() + "\r\nDate: " + date + "\r\nSubject: " + encodedWord(message.subject) +
           "\r\nMessage-ID: <" + messageId.toLatin1() +
           ">\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
           "Content-Transfer-Encoding: 8bit\r\n\r\n" +
           QString(message.text).replace(u'\n', u"\r\n"_s).toUtf8();
}

} // namespace article12

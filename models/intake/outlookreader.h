// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/gmimesupport.h"
#include "intake/olefile.h"

#include "basics/result.h"

#include <QDateTime>

namespace article12 {

/// An Outlook message as the internet message it was, to be read as any other.
struct OutlookMessage
{
    GObjectPtr<GMimeMessage> message;
    QList<QDateTime> noted; ///< when Outlook says it was sent and delivered
    QList<Text> warnings;
};

/// True for an OLE2 file that is an Outlook item (.msg), whatever its name.
bool isOutlookFile(const QByteArray &bytes);

/// Reads a .msg ([MS-OXMSG]): its transport headers where it kept them, what they lack from its properties; the time of
/// delivery stands for a missing Received line. Fails for other files, damaged ones, and items that are no message.
Result<OutlookMessage> readOutlookFile(const QByteArray &bytes, GMimeParserOptions *options);

/// The name of the stream with the bytes of an attachment.
QString attachmentStream();
/// Puts other bytes into a storage that holds an attachment.
void replaceAttachment(OleStorage &attachment, const QByteArray &content);

/// For a text kept in Outlook's own format only.
Text outlookTextWarning();

} // namespace article12

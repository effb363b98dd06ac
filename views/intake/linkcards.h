// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/likelylinks.h"
#include "views/workplace.h"

#include <QWidget>

class QVBoxLayout;

namespace article12 {

class Button;
class Notice;

/// Requests that what came in may belong to, each with what can be done about it; told before anything is registered.
class LinkCards : public QWidget
{
    Q_OBJECT

public:
    explicit LinkCards(const Workplace &workplace, QWidget *parent = nullptr);
    /// Links the officer switched on stay on where the request is still among them.
    void setLinks(const QList<LikelyLink> &links);
    [[nodiscard]] qsizetype count() const { return m_count; }
    /// Requests to link the new one to.
    [[nodiscard]] QList<RequestNumber> linked() const { return m_linked; }

Q_SIGNALS:
    /// Every action but Link, which only is remembered.
    void actionWanted(const article12::LikelyLink &link, article12::LinkAction action);

private:
    void addCard(const LikelyLink &link);
    [[nodiscard]] QString titleOf(const LikelyLink &link) const;
    [[nodiscard]] QString detailsOf(const LikelyLink &link) const;
    [[nodiscard]] static QString wordsFor(LinkAction action, const LikelyLink &link);
    Button *linkButton(const LikelyLink &link);

    const Workplace &m_workplace;
    QVBoxLayout *m_column;
    QList<RequestNumber> m_linked;
    QStringList m_signature; ///< of the cards on screen
    qsizetype m_count = 0;
};

} // namespace article12

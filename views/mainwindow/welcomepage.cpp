// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/mainwindow/welcomepage.h"

#include "views/common/actioncard.h"
#include "views/common/label.h"
#include "views/common/page.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>

namespace article12 {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype recentShown = 4; // the menu has them all
constexpr int widestFolder = 420;    // px

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_column(columnInTheMiddle(*this))
    , m_recent(new QVBoxLayout)
{
    m_column->addWidget((new Label(tr("A register of data-subject requests"), Label::Role::Title))->wrapped());
    m_column->addWidget(
        (new Label(tr("Who asked what, by when the answer is due, what is still missing, and the proof of "
                      "what was sent. Everything stays in one file on this computer."),
                   Label::Role::Muted))
            ->wrapped());
    m_column->addSpacing(10);
    m_recent->setSpacing(10);
    m_column->addLayout(m_recent);
    m_example =
        addWay(u"example"_s, tr("Look at the example register"),
               tr("Invented requests around today: late ones, suspended ones, and two years of answered ones."));
    const auto *fresh = addWay(u"newRegister"_s, tr("New register…"), tr("An empty file for your organisation."));
    const auto *open = addWay(u"openRegister"_s, tr("Open a register…"), tr("A file made earlier, ending in .a12."));
    connect(m_example, &ActionCard::clicked, this, &WelcomePage::exampleWanted);
    connect(fresh, &ActionCard::clicked, this, &WelcomePage::newWanted);
    connect(open, &ActionCard::clicked, this, &WelcomePage::openWanted);
    setFocusProxy(m_example);
}

ActionCard *WelcomePage::addWay(const QString &name, const QString &title, const QString &remark)
{
    auto *card = new ActionCard(title, remark);
    card->setObjectName(name);
    m_column->addWidget(card);
    return card;
}

void WelcomePage::setRecent(const QStringList &paths)
{
    clear(*m_recent);
    setFocusProxy(m_example);
    if (paths.isEmpty())
        return;
    m_recent->addWidget(new Label(tr("Opened last"), Label::Role::Section));
    for (const QString &path : paths.first(qMin(recentShown, paths.size()))) {
        const QFileInfo file(path);
        const QString folder =
            fontMetrics().elidedText(QDir::toNativeSeparators(file.absolutePath()), Qt::ElideMiddle, widestFolder);
        const bool there = file.exists();
        const QString name = file.completeBaseName();
        auto *card = new ActionCard(plainCaption(name), there ? folder : tr("%1: not there now").arg(folder));
        card->setAccessibleName(name);
        card->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
        card->setEnabled(there);
        m_recent->addWidget(card);
        card->show(); // at once, so that it can take the focus
        connect(card, &ActionCard::clicked, this, [this, path] { Q_EMIT recentWanted(path); });
        if (there && focusProxy() == m_example)
            setFocusProxy(card);
    }
    m_recent->addSpacing(6);
    m_recent->addWidget(new Label(tr("Something else"), Label::Role::Section));
}

} // namespace article12

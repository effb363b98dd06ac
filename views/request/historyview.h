// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/factplace.h"
#include "requests/history.h"
#include "views/request/linesview.h"

namespace article12 {

class CorrectionBox;

/// What happened, newest first, as a person would tell it; each event unfolds into its exact facts, where they
/// are corrected.
class HistoryView : public LinesView
{
    Q_OBJECT

public:
    explicit HistoryView(const Workplace &workplace, QWidget *parent = nullptr);
    void setRequest(const Request &request, const QList<RecordedEvent> &history);
    [[nodiscard]] qsizetype count() const { return m_history.size(); }

private:
    void addEvent(const RecordedEvent &event);
    [[nodiscard]] QWidget *factsOf(const RecordedEvent &event);
    /// The form of one fact, to put under it; nullptr: the same link folds it.
    CorrectionBox *correct(const FactPlace &place, const QString &name, QWidget &link);

    Request m_request;
    QList<RecordedEvent> m_history;
    QSet<qint64> m_unfolded; ///< entries whose facts are shown
    int m_whoWidth = 0;      ///< px, of day, time and actor
    QPointer<QWidget> m_correction;
};

/// For describe(): other requests are called by their reference. Borrows the arguments.
[[nodiscard]] HistoryContext historyContext(const Request &request, const QList<RecordedEvent> &history,
                                            const Workplace &workplace);
/// "13 Nov 09:12" in the register's zone.
[[nodiscard]] QString instantInWords(const QDateTime &instant, const Workplace &workplace);

} // namespace article12

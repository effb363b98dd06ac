// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basics/text.h"

#include <optional>
#include <utility>
#include <variant>

namespace article12 {

/// A fact that a step still needs. `stage` tells whether the step's own form asks for it or something else must happen
/// first.
struct Missing
{
    enum class Stage { Before, InForm };
    QString key; ///< the fact's key ("reasons"), or a stable word for a condition ("identity_confirmed")
    Text text;
    Stage stage = Stage::InForm;

    friend bool operator==(const Missing &, const Missing &) = default;
};

/// Why something was not done: a code for machines; what, where and what to do for people.
struct Failure
{
    enum class Code {
        Usage,        ///< the call itself is wrong (unknown key, wrong type): exit 2
        InvalidInput, ///< facts that contradict a rule or the calendar
        Refused,      ///< a step whose guard names what is missing: exit 3
        NotFound,
        AlreadyThere,
        Busy, ///< the register is open elsewhere, or a long job runs
        NotARegister,
        NewerRegister,
        Damaged,
        DiskFull,
        Io,
        Unsupported,
        Cancelled,
    };
    Code code = Code::InvalidInput;
    Text what;
    Text remedy = {};
    QString where = {}; ///< file, line, field: never personal data
    QList<Missing> missing = {};

    friend bool operator==(const Failure &, const Failure &) = default;
};

/// A value, or the reason why there is none.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Failure failure)
        : m_content(std::in_place_index<1>, std::move(failure))
    {
    }

    [[nodiscard]] bool hasValue() const { return m_content.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_content); }
    [[nodiscard]] T &value() & { return std::get<0>(m_content); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_content)); }
    [[nodiscard]] const Failure &failure() const { return std::get<1>(m_content); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::get<0>(std::move(m_content)); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Failure> m_content;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Failure failure)
        : m_failure(std::move(failure))
    {
    }

    [[nodiscard]] bool hasValue() const { return !m_failure; }
    explicit operator bool() const { return hasValue(); }
    [[nodiscard]] const Failure &failure() const { return *m_failure; }

private:
    std::optional<Failure> m_failure;
};

} // namespace article12

# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D "FILES=a.ts;b.ts" -P unfinished.cmake
# Prints each text without a finished translation, with its context; fails when there is one.
cmake_minimum_required(VERSION 3.25)
set(count 0)
foreach(file IN LISTS FILES)
    cmake_path(GET file FILENAME name)
    file(READ ${file} content)
    string(REPLACE ";" "," content "${content}") # list separator
    string(REPLACE "[" "(" content "${content}") # and list brackets
    string(REPLACE "]" ")" content "${content}")
    string(REGEX MATCHALL "<name>[^<]*|<source>[^<]*|<translation type=\"unfinished\"" marks "${content}")
    foreach(mark IN LISTS marks)
        if(mark MATCHES "^<name>(.*)")
            set(context "${CMAKE_MATCH_1}")
        elseif(mark MATCHES "^<source>(.*)")
            set(source "${CMAKE_MATCH_1}")
        else()
            message("${name}: ${context}: ${source}")
            math(EXPR count "${count} + 1")
        endif()
    endforeach()
endforeach()
if(count GREATER 0)
    message(FATAL_ERROR "${count} texts without a finished translation")
endif()

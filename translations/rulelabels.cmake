# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -D FOLDER=resources -D OUTPUT=file.cpp -P rulelabels.cmake
# Writes what people read in the rule files (every "label", every value of "labels") as a source file that only lupdate
# reads, so that no label stands twice.
cmake_minimum_required(VERSION 3.25)
set(labels "")

function(add_label text)
    string(REPLACE "\\" "\\\\" text "${text}")
    string(REPLACE "\"" "\\\"" text "${text}")
    string(APPEND labels "    QT_TRANSLATE_NOOP(\"Rules\", \"${text}\"),\n")
    set(labels "${labels}" PARENT_SCOPE)
endfunction()

function(collect json key parent)
    string(JSON type TYPE "${json}" ${key})
    string(JSON value GET "${json}" ${key})
    if(type STREQUAL "STRING" AND (key STREQUAL "label" OR parent STREQUAL "labels"))
        add_label("${value}")
    elseif(type STREQUAL "OBJECT" OR type STREQUAL "ARRAY")
        string(JSON length LENGTH "${value}")
        if(length GREATER 0)
            math(EXPR last "${length} - 1")
            foreach(index RANGE ${last})
                set(member ${index})
                if(type STREQUAL "OBJECT")
                    string(JSON member MEMBER "${value}" ${index})
                endif()
                collect("${value}" "${member}" "${key}")
            endforeach()
        endif()
    endif()
    set(labels "${labels}" PARENT_SCOPE)
endfunction()

file(GLOB files LIST_DIRECTORIES false ${FOLDER}/rules/*/*.json ${FOLDER}/rules/*/checklists/*.json
    ${FOLDER}/authorities/*.json)
foreach(file IN LISTS files)
    file(READ ${file} content)
    string(APPEND labels "    // ${file}\n")
    collect("{\"file\": ${content}}" file "")
endforeach()
file(WRITE ${OUTPUT} "static const char *const labels[] = {\n${labels}};\n")

# SPDX-License-Identifier: GPL-3.0-or-later
# The fonts of letters and reports, so that lines break alike on every machine: Debian's fonts-dejavu-core, built into a
# target as ":/fonts/DejaVuSerif.ttf" … (the program hands each to QFontDatabase::addApplicationFont).
set(ARTICLE12_FONT_FOLDER /usr/share/fonts/truetype/dejavu CACHE PATH "Folder of the DejaVu fonts")
set(ARTICLE12_FONTS DejaVuSerif.ttf DejaVuSerif-Bold.ttf DejaVuSans.ttf DejaVuSans-Bold.ttf)

function(article12_add_fonts target)
    set(files)
    foreach(font ${ARTICLE12_FONTS})
        if(NOT EXISTS "${ARTICLE12_FONT_FOLDER}/${font}")
            message(FATAL_ERROR "${font} is not in ${ARTICLE12_FONT_FOLDER}: install fonts-dejavu-core or set ARTICLE12_FONT_FOLDER.")
        endif()
        list(APPEND files "${ARTICLE12_FONT_FOLDER}/${font}")
    endforeach()
    qt_add_resources(${target} fonts PREFIX "/fonts" BASE "${ARTICLE12_FONT_FOLDER}" FILES ${files})
endfunction()

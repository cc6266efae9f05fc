#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings the catalogues up to date with the texts in app/ and views/. Texts that are gone are dropped; new ones come
# without a translation. English holds plural forms only.
#   translations/update.sh [FOLDER WITH THE CATALOGUES]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
catalogues=$(cd "${1:-$root/translations}" && pwd)
lupdate=${LUPDATE:-}
if [ -z "$lupdate" ]; then
    for candidate in lupdate6 /usr/lib/qt6/bin/lupdate lupdate-qt6 lupdate; do
        if command -v "$candidate" >/dev/null 2>&1; then
            lupdate=$candidate
            break
        fi
    done
fi
[ -n "$lupdate" ] || { echo "lupdate of Qt 6 not found: set LUPDATE" >&2; exit 1; }
cd "$root"
"$lupdate" -silent -I . -locations none -no-obsolete -no-sort -source-language en_US -target-language en_US -pluralonly \
    app views -ts "$catalogues/patron_en.ts"
for language in ro_RO ru_RU; do
    "$lupdate" -silent -I . -locations none -no-obsolete -no-sort -source-language en_US -target-language $language \
        app views -ts "$catalogues/patron_${language%_*}.ts"
done

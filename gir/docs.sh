#!/bin/sh
# docs.sh OUTPUT GI-DOCGEN ARGUMENT…: makes the API reference. The template has rows for a web site and a source
# browser, which stay empty as long as the project has neither: they are taken out.
set -eu
output=$1
shift
"$@" "--output-dir=$output"
sed -i '/href="" class="external"/d' "$output/index.html"

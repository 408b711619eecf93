#!/bin/bash
# Measures how many rows of a sign-up spreadsheet mentoring.jar takes a second and the heap it needs for that, beside a
# program that has the finished rows in memory and only writes them with JDBC batches.
# Run it after `./mvnw package -DskipTests`, on a machine that does nothing else: ear/src/bench/sign-ups.sh [rows]
set -eu
cd "$(dirname "$0")/../../.."
rows=${1:-30000}
. ear/src/bench/server.sh
jspecify=$(library org/jspecify jspecify jspecify.version)

send() { call --header "Content-Type: $2" --data-binary "@$3" "$site/api/$1"; }

# Waits until the import at $1 is in state $2.
reached() {
    local state
    until state=$(get "$1" | field state) && [ "$state" = "$2" ]; do
        [ "$state" != FAILED ] || { echo "The import failed" >&2; exit 1; }
        sleep 0.5
    done
}

mkdir "$work/classes"
javac -proc:none -cp "$jspecify" -d "$work/classes" ear/src/bench/java/hr/mentoring/launch/bench/*.java
java -cp "$work/classes" hr.mentoring.launch.bench.InventedFiles "$rows" "$work"

start -Xmx512m
import=directory/imports/$(send "directory/imports?fileName=people.csv" text/csv "$work/people.csv" | field id)
reached "$import" CHECKED
post "$import/apply" '{}' > /dev/null
reached "$import" APPLIED
program=$(post programs '{"name":"Measured","description":"","type":"CLASSIC","months":12,"managerApproval":false}' | field id)
day() { date --utc --date "$1" +%F; }
cohort=$(post cohorts "{\"program\":$program,\"name\":\"Measured\",\"opensOn\":\"$(day -1day)\",\"closesOn\":\"$(day +30day)\",
    \"startsOn\":\"$(day +40day)\",\"endsOn\":\"$(day +400day)\"}" | field id)
post "cohorts/$cohort/phase" '{"to":"ENROLLING"}' > /dev/null
stop
cp "$work/data/database/mentoring.mv.db" "$work/before.mv.db"

start -Xmx512m
import=cohorts/$cohort/sign-ups/$(send "cohorts/$cohort/sign-ups" text/csv "$work/sign-ups.csv" | field id)
reached "$import" TRIED
begun=$(clock)
busy=$(processors)
post "$import/take" '' > /dev/null
reached "$import" TAKEN
wall=$(($(clock) - begun))
busy=$(($(processors) - busy))
taken=$(get "$import" | field enrolled)
[ "$taken" = "$rows" ] || { echo "Only $taken of $rows sign-ups were taken" >&2; exit 1; }
stop

read -r written bareWall bareBusy <<< "$(java -Xmx512m -cp "$work/classes:$h2" hr.mentoring.launch.bench.SameRows \
    "$work/before" "$work/data/database/mentoring")"

echo "$taken of $rows sign-ups taken, which are $written rows in the database; 512 MB of heap allowed"
echo "heap: at most $(heapBefore) MB before a collection, at most $(heapAfter) MB after one"
printf '%-40s %9s %9s %14s\n' "" "wall ms" "CPU ms" "sign-ups/s"
while read -r clock cpu label; do
    printf '%-40s %9d %9d %14d\n' "$label" "$clock" "$cpu" $((taken * 1000 / clock))
done << LABELS
$wall $busy taking them
$bareWall $bareBusy bare JDBC batches of the same rows
LABELS

#!/bin/bash
# Measures how many rows of a sign-up spreadsheet mentoring.jar takes a second and the heap it needs for that, beside a
# program that has the finished rows in memory and only writes them with JDBC batches.
# Run it after `./mvnw package -DskipTests`, on a machine that does nothing else: ear/src/bench/sign-ups.sh [rows]
set -eu
cd "$(dirname "$0")/../../.."
rows=${1:-30000}
jar=${JAR:-ear/target/mentoring.jar}
work=$(mktemp -d)
site=http://127.0.0.1:${PORT:-8478}
repository=$HOME/.m2/repository
property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml; }
jspecify=$repository/org/jspecify/jspecify/$(property jspecify.version)/jspecify-$(property jspecify.version).jar
h2=$repository/com/h2database/h2/$(property h2.version)/h2-$(property h2.version).jar
export MENTORING_PORT=${PORT:-8478} MENTORING_ADDRESS=127.0.0.1 MENTORING_DATA=$work/data
export MENTORING_ADMIN_PASSWORD=correct-horse-battery
server=
trap '[ -z "$server" ] || kill $server 2> /dev/null; rm -rf "$work"' EXIT

start() {
    java -Xmx512m "-Xlog:gc:file=$work/gc.log" -jar "$jar" > "$work/log" 2>&1 &
    server=$!
    until curl --silent --fail --output /dev/null --max-time 60 "$site/login"; do
        kill -0 $server 2> /dev/null || { cat "$work/log"; exit 1; }
        sleep 0.5
    done
    post session '{"username":"admin","password":"correct-horse-battery"}' > /dev/null
}

stop() {
    kill $server
    wait $server 2> /dev/null || true
    server=
}

call() {
    curl --silent --show-error --fail-with-body --cookie "$work/cookies" --cookie-jar "$work/cookies" \
        --header "Origin: $site" --header "Accept: application/json" "$@"
}

post() { call --header "Content-Type: application/json" --data "$2" "$site/api/$1"; }
send() { call --header "Content-Type: $2" --data-binary "@$3" "$site/api/$1"; }

# The number or the word of a field of an answer, the last one of that name.
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([A-Z0-9]*\).*/\1/p"; }

# Waits until the import at $1 is in state $2.
reached() {
    local state
    until state=$(call "$site/api/$1" | field state) && [ "$state" = "$2" ]; do
        [ "$state" != FAILED ] || { echo "The import failed" >&2; exit 1; }
        sleep 0.5
    done
}

processors() { awk '{ print ($14 + $15) * 10 }' /proc/$server/stat; }

mkdir "$work/classes"
javac -proc:none -cp "$jspecify" -d "$work/classes" ear/src/bench/java/hr/mentoring/launch/bench/*.java
java -cp "$work/classes" hr.mentoring.launch.bench.InventedFiles "$rows" "$work"

start
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

start
import=cohorts/$cohort/sign-ups/$(send "cohorts/$cohort/sign-ups" text/csv "$work/sign-ups.csv" | field id)
reached "$import" TRIED
begun=$(date +%s%3N)
busy=$(processors)
post "$import/take" '' > /dev/null
reached "$import" TAKEN
wall=$(($(date +%s%3N) - begun))
busy=$(($(processors) - busy))
taken=$(call "$site/api/$import" | field enrolled)
[ "$taken" = "$rows" ] || { echo "Only $taken of $rows sign-ups were taken" >&2; exit 1; }
stop
peak=$(sed -n 's/.* \([0-9]*\)M->[0-9]*M(.*/\1/p' "$work/gc.log" | sort -n | tail -1)
kept=$(sed -n 's/.*->\([0-9]*\)M(.*/\1/p' "$work/gc.log" | sort -n | tail -1)

read -r written bareWall bareBusy <<< "$(java -Xmx512m -cp "$work/classes:$h2" hr.mentoring.launch.bench.SameRows \
    "$work/before" "$work/data/database/mentoring")"

echo "$taken of $rows sign-ups taken, which are $written rows in the database; 512 MB of heap allowed"
echo "heap: at most $peak MB before a collection, at most $kept MB after one"
printf '%-40s %9s %9s %14s\n' "" "wall ms" "CPU ms" "sign-ups/s"
while read -r clock cpu label; do
    printf '%-40s %9d %9d %14d\n' "$label" "$clock" "$cpu" $((taken * 1000 / clock))
done << LABELS
$wall $busy taking them
$bareWall $bareBusy bare JDBC batches of the same rows
LABELS

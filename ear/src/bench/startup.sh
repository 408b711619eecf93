#!/bin/bash
# Measures from `java -jar` to the first page answered, Mentoring beside the bare Payara Micro with an empty WAR.
# Run it after `./mvnw package -DskipTests`, on a machine that does nothing else: ear/src/bench/startup.sh [rounds]
set -eu
cd "$(dirname "$0")/../../.."
rounds=${1:-3}
port=${PORT:-8479}
version=$(sed -n 's:.*<payara.version>\(.*\)</payara.version>.*:\1:p' pom.xml)
micro=${MICRO:-$HOME/.m2/repository/fish/payara/extras/payara-micro/$version/payara-micro-$version.jar}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/empty" && echo '<p>Hello' > "$work/empty/index.html"
(cd "$work/empty" && jar --create --no-manifest --file ../empty.war index.html)
export MENTORING_PORT=$port MENTORING_ADDRESS=127.0.0.1

# Prints "wall-clock milliseconds, processor milliseconds" until $1 is answered with 200.
measure() {
    local page=$1 begun pid wall cpu
    shift
    begun=$(date +%s%3N)
    "$@" > "$work/log" 2>&1 &
    pid=$!
    until curl --silent --fail --output /dev/null --max-time 60 "http://127.0.0.1:$port$page"; do
        kill -0 $pid 2> /dev/null || { cat "$work/log"; exit 1; }
        sleep 0.02
    done
    wall=$(($(date +%s%3N) - begun))
    cpu=$(awk '{print ($14 + $15) * 10}' /proc/$pid/stat)
    kill $pid
    wait $pid 2> /dev/null || true
    echo "$wall $cpu"
}

median() {
    sort -n | awk '{ line[NR] = $1 } END { print line[int((NR + 1) / 2)] }'
}

for round in $(seq "$rounds"); do
    rm -rf "$work/data"
    measure / java -jar "$micro" --port "$port" --contextroot / --deploy "$work/empty.war" >> "$work/bare"
    MENTORING_DATA=$work/data measure /login java -jar ear/target/mentoring.jar >> "$work/first"
    MENTORING_DATA=$work/data measure /login java -jar ear/target/mentoring.jar >> "$work/later"
done

bare=$(cut -d' ' -f1 "$work/bare" | median)
printf '%-46s %9s %9s %7s\n' "Median of $rounds rounds" "wall ms" "CPU ms" "ratio"
while read -r file label; do
    wall=$(cut -d' ' -f1 "$work/$file" | median)
    cpu=$(cut -d' ' -f2 "$work/$file" | median)
    printf '%-46s %9d %9d %7s\n' "$label" "$wall" "$cpu" "$(awk "BEGIN { printf \"%.2f\", $wall / $bare }")"
done << LABELS
bare bare Payara Micro with an empty WAR
first Mentoring, first start (unpacks, makes the schema)
later Mentoring, every later start
LABELS

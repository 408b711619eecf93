#!/bin/bash
# Measures the job pair-cohort in the product: a cohort in the database (H2), to proposals with their reasons in it, with
# the heap that is given. Run it after `./mvnw package -DskipTests`: ear/src/bench/pair-cohort.sh [mentees] [mentors] [heap]
set -eu
cd "$(dirname "$0")/../../.."
mentees=${1:-15000}
mentors=${2:-5500}
heap=${3:-1g}
port=${PORT:-8479}
h2=${H2:-$(ls "$HOME"/.m2/repository/com/h2database/h2/2.2.*/h2-*.jar | head -1)}
work=$(mktemp -d)
base=http://127.0.0.1:$port
server=
trap '[ -z "$server" ] || kill $server 2> /dev/null || true; wait 2> /dev/null || true; rm -rf "$work"' EXIT
export MENTORING_PORT=$port MENTORING_ADDRESS=127.0.0.1 MENTORING_DATA=$work/data
export MENTORING_ADMIN_PASSWORD=correct-horse-battery

start() {
    java "$@" -jar ear/target/mentoring.jar > "$work/log" 2>&1 &
    server=$!
    until curl --silent --fail --output /dev/null --max-time 60 "$base/login"; do
        kill -0 $server 2> /dev/null || { cat "$work/log"; exit 1; }
        sleep 0.5
    done
}

stop() {
    kill $server
    wait $server 2> /dev/null || true
    server=
}

call() {
    curl --silent --show-error --fail --cookie "$work/cookies" --cookie-jar "$work/cookies" \
        --header 'Content-Type: application/json' "$@"
}

field() {
    sed -n "s/.*\"$1\":\"\{0,1\}\([A-Za-z0-9]*\).*/\1/p"
}

cpu() {
    awk '{ print ($14 + $15) * 10 }' "/proc/$server/stat"
}

start
stop
database="jdbc:h2:file:$(ls "$work"/data/database/*.mv.db | sed 's/\.mv\.db$//');WRITE_DELAY=0"
cohort=$(java -cp "$h2" ear/src/bench/LargeCohort.java "$database" mentoring "" "$mentees" "$mentors")
start "-Xmx$heap"
call --data '{"username":"admin","password":"correct-horse-battery"}' "$base/api/session"
begun=$(date +%s%3N)
begunCpu=$(cpu)
run=$(call --request POST "$base/api/cohorts/$cohort/pairing-runs" | field id)
stage=waiting
stageBegun=$begun
stageCpu=$begunCpu
printf '%-22s %9s %9s\n' stage 'wall ms' 'CPU ms'
while :; do
    answer=$(call "$base/api/pairing-runs/$run")
    state=$(printf '%s' "$answer" | sed 's/.*"state"/"state"/' | field state)
    now=$(printf '%s' "$answer" | field stage)
    if [ "${now:-waiting}" != "$stage" ] || [ "$state" = READY ] || [ "$state" = FAILED ]; then
        printf '%-22s %9d %9d\n' "$stage" $(($(date +%s%3N) - stageBegun)) $(($(cpu) - stageCpu))
        stage=${now:-waiting}
        stageBegun=$(date +%s%3N)
        stageCpu=$(cpu)
    fi
    [ "$state" != FAILED ] || { printf '%s\n' "$answer"; exit 1; }
    [ "$state" != READY ] || break
    sleep 0.2
done
all=$(($(date +%s%3N) - begun))
solving=$(printf '%s' "$answer" | field solveMillis)
pairs=$(printf '%s' "$answer" | field pairs)
printf '%-22s %9d %9d\n' 'in all' $all $(($(cpu) - begunCpu))
printf '%-22s %9d\n' 'solving alone' "$solving"
printf '%-22s %9d\n' 'more than solving' $((all - solving))
awk "BEGIN { printf \"%-22s %9.2f times the solving\\n\", \"ratio\", $all / $solving }"
awk "BEGIN { printf \"%-22s %9.0f a second\\n\", \"pairs stored\", $pairs * 1000 / $all }"
begun=$(date +%s%3N)
begunCpu=$(cpu)
call --request POST --max-time 3600 "$base/api/pairing-runs/$run/publish" > /dev/null
printf '%-22s %9d %9d\n' 'publishing' $(($(date +%s%3N) - begun)) $(($(cpu) - begunCpu))
printf '%-22s %9s kB (heap limited to %s)\n' 'peak memory' "$(awk '/VmHWM/ { print $2 }' "/proc/$server/status")" "$heap"

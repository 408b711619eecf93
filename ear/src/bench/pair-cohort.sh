#!/bin/bash
# Measures the job pair-cohort in the product: a cohort in the database (H2), to proposals with their reasons in it, with
# the heap that is given. Run it after `./mvnw package -DskipTests`: ear/src/bench/pair-cohort.sh [mentees] [mentors] [heap]
set -eu
cd "$(dirname "$0")/../../.."
mentees=${1:-15000}
mentors=${2:-5500}
heap=${3:-1g}
. ear/src/bench/server.sh

start
stop
cohort=$(java -cp "$h2" ear/src/bench/LargeCohort.java "$database" mentoring "" "$mentees" "$mentors")
start "-Xmx$heap"
watch "cohorts/$cohort/pairing-runs" "" pairing-runs READY
solving=$(printf '%s' "$answer" | field solveMillis)
pairs=$(printf '%s' "$answer" | field pairs)
printf '%-22s %9d\n' 'solving alone' "$solving"
printf '%-22s %9d\n' 'more than solving' $((all - solving))
awk "BEGIN { printf \"%-22s %9.2f times the solving\\n\", \"ratio\", $all / $solving }"
awk "BEGIN { printf \"%-22s %9.0f a second\\n\", \"pairs stored\", $pairs * 1000 / $all }"
begun=$(clock)
begunCpu=$(processors)
post "pairing-runs/$run/publish" "" > /dev/null
printf '%-22s %9d %9d\n' 'publishing' $(($(clock) - begun)) $(($(processors) - begunCpu))
printf '%-22s %9s kB (heap limited to %s)\n' 'peak memory' "$(resident)" "$heap"

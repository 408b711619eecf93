#!/bin/bash
# Measures the job quarterly-feedback in the product, on H2 and with the heap that is given: a company of 2,000 org units, ten
# programs, 100 cohorts and managers of ten people each, its answers counted, a document written for HR and for each manager
# in each language, all published. Ten answers come with a pair.
# Run it after `./mvnw package -DskipTests`: ear/src/bench/quarter.sh, or BENCH_PAIRS=10000 ear/src/bench/quarter.sh
set -eu
cd "$(dirname "$0")/../../.."
pairs=${BENCH_PAIRS:-100000}
heap=${BENCH_HEAP:-512m}
. ear/src/bench/server.sh

start
stop
mkdir "$work/classes"
bench=ejb/src/bench/java/hr/mentoring/report/bench
javac -proc:none -cp ejb/target/classes -d "$work/classes" $bench/Invented{Company,Quarters}.java 2> "$work/javac" \
    || { cat "$work/javac"; exit 1; }
begun=$(clock)
quarter=$(java -Xmx1g -cp "$work/classes:ejb/target/classes:$h2" hr.mentoring.report.bench.InventedCompany \
    "$database" mentoring "" "$pairs")
echo "$quarter of $pairs pairs, $((pairs * 10)) answers; filled in $((($(clock) - begun) / 1000)) s"

start "-Xmx$heap"
watch reports/quarterly "{\"quarter\":\"$quarter\"}" jobs/runs COMPLETED
echo "process: at most $(($(resident) / 1024)) MB, of $heap of heap and all else"
stop
echo "heap: at most $(heapBefore) MB before a collection, $(heapAfter) MB after one"
tables="report_document report_file report_figure report_voice report_part job_item_error"
for table in $tables; do
    printf '%-16s %9d rows\n' "$table" "$(java -cp "$h2" org.h2.tools.Shell -url "$database" -user mentoring -password "" \
        -sql "select count(*) from $table" | sed -n 's/^\([0-9]*\) *$/\1/p')"
done
echo "database: $(du --block-size=1M "$work"/data/database/mentoring.mv.db | cut -f1) MB"

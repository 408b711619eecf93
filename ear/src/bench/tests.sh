#!/bin/bash
# Counts the tests of the last `./mvnw verify` by kind, from the reports that it left.
set -eu
cd "$(dirname "$0")/../../.."

# Adds up the numbers that follow $1 in the report files given.
sum() {
    local before=$1
    shift
    { grep --no-filename --only-matching "$before[0-9.]*" "$@" 2> /dev/null || true; } \
        | sed 's/.*[^0-9.]//' | awk '{ sum += $1 } END { printf "%d", sum + 0.5 }'
}

row() {
    printf '%-52s %6d %7d %8d %8d\n' "$@"
}

# Surefire counts in each report.
plain() {
    local label=$1
    shift
    local heads
    heads=$(mktemp)
    { grep --no-filename --max-count=1 --only-matching '<testsuite .*' "$@" 2> /dev/null || true; } > "$heads"
    row "$label" "$(sum ' tests="' "$heads")" "$(sum ' \(failures\|errors\)="' "$heads")" "$(sum ' skipped="' "$heads")" "$(sum ' time="' "$heads")"
    rm "$heads"
}

# Failsafe counts in its summary, which also knows the classes that ran more than once.
inServer() {
    local label=$1 module=$2
    local summary=$module/target/failsafe-reports/failsafe-summary.xml
    row "$label" "$(sum '<completed>' "$summary")" "$(sum '<\(failures\|errors\)>' "$summary")" "$(sum '<skipped>' "$summary")" \
        "$(sum 'testsuite [^>]* time="' "$module"/target/failsafe-reports/TEST-*.xml)"
}

shopt -s nullglob
printf '%-52s %6s %7s %8s %8s\n' kind tests failed skipped seconds
plain "rules, engine, architecture (JUnit)" {ejb,batch,web,ear}/target/surefire-reports/TEST-*.xml
inServer "storage on H2 and PostgreSQL" ejb
inServer "in the container (Arquillian, Payara Micro)" web
inServer "mentoring.jar, browser, full server" ear

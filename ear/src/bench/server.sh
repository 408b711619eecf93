# What the measurements of mentoring.jar share: a server with an empty H2 in a folder that goes away with the script, and a
# client of its REST API. Sourced, from the root of the sources, by a script that may set jar and port before.
jar=${JAR:-ear/target/mentoring.jar}
port=${PORT:-8479}
site=http://127.0.0.1:$port
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill $server 2> /dev/null || true; wait 2> /dev/null || true; rm -rf "$work"' EXIT
export MENTORING_PORT=$port MENTORING_ADDRESS=127.0.0.1 MENTORING_DATA=$work/data
export MENTORING_ADMIN_PASSWORD=correct-horse-battery

# The text of a property of the Maven build.
property() { sed -n "s:.*<$1>\(.*\)</$1>.*:\1:p" pom.xml; }

# A library of the local Maven repository: folder of the group, artifact, property with the version.
library() {
    local version
    version=$(property "$3")
    echo "$HOME/.m2/repository/$1/$2/$version/$2-$version.jar"
}

h2=${H2:-$(library com/h2database h2 h2.version)}
database="jdbc:h2:file:$work/data/database/mentoring;WRITE_DELAY=0"

# Starts the server with these options of the JVM, and logs in.
start() {
    java "$@" "-Xlog:gc:file=$work/gc.log" -jar "$jar" > "$work/log" 2>&1 &
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

get() { call "$site/api/$1"; }
post() { call --header "Content-Type: application/json" --data "$2" "$site/api/$1"; }

# The number or the word of a field of an answer, the last one of that name.
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([A-Za-z0-9.]*\).*/\1/p"; }

# The milliseconds of the clock; those that the server's threads have had a processor.
clock() { date +%s%3N; }
processors() { awk '{ print ($14 + $15) * 10 }' "/proc/$server/stat"; }

# The kilobytes that the server held at most; the megabytes of its heap at most, before and after a collection.
resident() { awk '/VmHWM/ { print $2 }' "/proc/$server/status"; }
heapBefore() { sed -n 's/.* \([0-9]*\)M->[0-9]*M(.*/\1/p' "$work/gc.log" | sort -n | tail -1; }
heapAfter() { sed -n 's/.*->\([0-9]*\)M(.*/\1/p' "$work/gc.log" | sort -n | tail -1; }

# Asks for a run by a POST ($1, with $2), follows it below an address ($3) until it is in the state that it ends in ($4), and prints
# how long each of its stages took and how many items were done a second. Leaves its number in $run, what was answered last
# in $answer, and the milliseconds in $all.
watch() {
    local stage=waiting stageBegun stageBefore now state count=0 begun before
    begun=$(clock)
    before=$(processors)
    stageBegun=$begun
    stageBefore=$before
    run=$(post "$1" "$2" | field id)
    printf '%-22s %9s %9s %9s\n' stage 'wall ms' 'CPU ms' 'a second'
    while :; do
        answer=$(get "$3/$run")
        state=$(printf '%s' "$answer" | field state)
        now=$(printf '%s' "$answer" | field stage)
        if [ "${now:-waiting}" != "$stage" ] || [ "$state" = "$4" ] || [ "$state" = FAILED ]; then
            printf '%-22s %9d %9d %9s\n' "$stage" $(($(clock) - stageBegun)) $(($(processors) - stageBefore)) \
                "$(awk "BEGIN { printf \"%.1f\", ${count:-0} * 1000 / ($(clock) - $stageBegun) }")"
            stage=${now:-waiting}
            stageBegun=$(clock)
            stageBefore=$(processors)
        fi
        count=$(printf '%s' "$answer" | field done)
        [ "$state" != FAILED ] || { printf '%s\n' "$answer"; tail -50 "$work/log"; exit 1; }
        [ "$state" != "$4" ] || break
        sleep 0.2
    done
    all=$(($(clock) - begun))
    printf '%-22s %9d %9d\n' 'in all' $all $(($(processors) - before))
}

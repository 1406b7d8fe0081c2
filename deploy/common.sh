# shellcheck shell=bash
# What deploy/run, deploy/sathi and deploy/test share: finding a JDK 17 and Maven, building, and the launcher's class path.
# Sourced, never run.

fail() {
    printf 'sathi: %s\n' "$1" >&2
    exit 1
}

# A folder holds a JDK 17 if its release file says so and it has a compiler.
is_jdk17() {
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] \
        && grep -q '^JAVA_VERSION="17[."]' "$1/release"
}

# Sets JAVA_HOME to a JDK 17: the one named by JAVA_HOME, the one on the PATH, or one of the system's.
find_jdk17() {
    local candidate javac
    javac=$(command -v javac || true)
    for candidate in "${JAVA_HOME:-}" "${javac:+$(dirname "$(dirname "$(readlink -f "$javac")")")}" \
        /usr/lib/jvm/*17* /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /opt/*jdk*; do
        if [ -n "$candidate" ] && is_jdk17 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    fail "No JDK 17 found; install one (Debian: apt install openjdk-17-jdk-headless) or point JAVA_HOME to it."
}

need_maven() {
    command -v mvn >/dev/null || fail "Maven is missing; install 3.8.7 or newer (Debian: apt install maven)."
}

# True when the application and the launcher are built and no source is newer.
is_built() {
    local stamp=$root/deploy/target/.built
    [ -f "$stamp" ] && [ -f "$root/web/target/sathi.war" ] && [ -f "$root/deploy/target/sathi-deploy.jar" ] \
        && [ -f "$root/deploy/target/payara-micro.jar" ] && [ -d "$root/deploy/target/lib" ] \
        && [ -z "$(find "$root"/pom.xml "$root"/*/pom.xml "$root"/*/src/main -newer "$stamp" -print -quit)" ]
}

mark_built() {
    touch -r "$1" "$root/deploy/target/.built"
}

# Builds what is not built, from nothing, so that no file that a newer version gave up is left in it. A folder without sources (an installed copy) is taken as it is.
build_if_needed() {
    [ -f "$root/pom.xml" ] || return 0
    is_built && return 0
    need_maven
    printf 'Building Sathi (the first time this fetches its libraries and takes some minutes) ...\n'
    local began
    began=$(mktemp) || fail "No temporary file can be made."
    if ! (cd "$root" && mvn -q -B -ntp -Dstyle.color=never -Dmaven.test.skip=true -Djacoco.skip=true clean package >&2); then
        rm -f "$began"
        fail "The build failed; its messages are above."
    fi
    mark_built "$began"
    rm -f "$began"
}

# What the launcher's and the tool's virtual machine is given: they are small and wait most of the time.
java_options=(-XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx256m)

# Replaces this shell by the given class of the launcher.
run_java() {
    local main=$1
    shift
    local jar=$root/deploy/target/sathi-deploy.jar
    [ -f "$jar" ] || fail "The launcher is missing ($jar); run deploy/run once to build it."
    exec "$JAVA_HOME/bin/java" "${java_options[@]}" -Dfile.encoding=UTF-8 \
        -Dsathi.home="$root/deploy" -cp "$jar:$root/deploy/target/lib/*" "$main" "$@"
}

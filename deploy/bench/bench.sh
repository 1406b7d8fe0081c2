# Shared by the commands of this folder: builds what is not built and runs a class of the benchmark.
root=$(cd "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/../.." && pwd)
. "$root/deploy/common.sh"

run_bench() {
    find_jdk17
    need_maven
    build_if_needed
    printf 'Compiling the benchmark ...\n'
    (cd "$root" && mvn -q -B -ntp -Dstyle.color=never -DskipTests -Djacoco.skip=true -Dspotless.check.skip=true -pl deploy -am \
        package dependency:build-classpath -Dmdep.outputFile=target/test.classpath >&2) || fail "The build failed; its messages are above."
    cd "$root/deploy"
    exec "$JAVA_HOME/bin/java" -Xmx1g -Dfile.encoding=UTF-8 -Duser.timezone=UTC -Dsathi.home="$root/deploy" \
        -cp "target/test-classes:target/classes:$(cat target/test.classpath)" "$@"
}

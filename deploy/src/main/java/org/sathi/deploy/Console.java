package org.sathi.deploy;

import java.io.PrintStream;

/** What the launcher and the tool say to the administrator: plain lines, errors on standard error. */
public final class Console {
    private final PrintStream out;
    private final PrintStream err;

    /**
     * @param out where lines go
     * @param err where errors go
     */
    public Console(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** The process's own standard output and error. */
    public static Console standard() {
        return new Console(System.out, System.err);
    }

    /** Says one line. */
    public void say(String line) {
        out.println(line);
        out.flush();
    }

    /** Says one line of error, marked as such. */
    public void error(String line) {
        err.println("sathi: " + line);
        err.flush();
    }
}

package org.sathi.kernel.internal;

/** What is said of a fault: of which kind it is and where it came from, without its words and those of its causes, which could carry content. */
final class Fault {

    private static final int LONGEST_KIND = 100;
    private static final int DEPTH = 50;

    private Fault() {}

    /** What kind of fault is behind it. */
    static String kind(Throwable e) {
        Throwable root = e;
        for (int i = 0; i < DEPTH && root.getCause() != null; i++) {
            root = root.getCause();
        }
        String name = root.getClass().getName();
        String kind = name.substring(name.lastIndexOf('.') + 1);
        return kind.substring(0, Math.min(kind.length(), LONGEST_KIND));
    }

    /** The kinds of it and of its causes, each with its stack. */
    static String trace(Throwable e) {
        StringBuilder trace = new StringBuilder(e.getClass().getName());
        Throwable one = e;
        for (int i = 0; i < DEPTH && one != null; i++) {
            if (i > 0) {
                trace.append("\ncaused by ").append(one.getClass().getName());
            }
            for (StackTraceElement frame : one.getStackTrace()) {
                trace.append("\n\tat ").append(frame);
            }
            one = one.getCause();
        }
        return trace.toString();
    }
}

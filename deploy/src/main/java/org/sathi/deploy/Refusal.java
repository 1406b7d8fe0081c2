package org.sathi.deploy;

/**
 * A reason not to go on that an administrator can act upon. Its message is one line, says what is wrong and what to do, and
 * is printed as it is; the process then ends with {@link #EXIT_CODE} and leaves nothing running.
 */
public final class Refusal extends RuntimeException {
    /** Exit code of the launcher and the tool for every refusal. */
    public static final int EXIT_CODE = 1;

    private static final long serialVersionUID = 1L;

    /** @param message one line for the administrator */
    public Refusal(String message) {
        super(oneLine(message));
    }

    /**
     * @param message one line for the administrator
     * @param cause kept for the log
     */
    public Refusal(String message, Throwable cause) {
        super(oneLine(message), cause);
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*[\\r\\n]+\\s*", " ").strip();
    }
}

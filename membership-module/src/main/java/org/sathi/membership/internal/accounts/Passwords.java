package org.sathi.membership.internal.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Hashes and checks passwords with Argon2id (19 MiB, 2 passes, 1 lane: the OWASP minimum). At most eight run at once, so that sign-ins cannot use up the
 * memory; who waits too long is answered like a wrong password.
 */
@ApplicationScoped
class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;
    private static final int SALT = 16;
    private static final int AT_ONCE = 8;
    private static final int PATIENCE_SECONDS = 10;

    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, BYTES, Argon2.ID);
    private final Semaphore running = new Semaphore(AT_ONCE, true);
    private String nobodys;

    @PostConstruct
    void prepare() {
        nobodys = hash(Secrets.fresh());
    }

    /** The hash to keep of a new password. */
    String hash(String password) {
        running.acquireUninterruptibly();
        try {
            return hashed(password);
        } finally {
            running.release();
        }
    }

    /** The same where nothing else runs. */
    static String hashed(String password) {
        return Password.hash(PasswordRule.normal(password))
                .addRandomSalt(SALT)
                .with(ARGON2)
                .getResult();
    }

    /**
     * Whether the password belongs to the hash. Takes the same time when there is no hash.
     *
     * @param hash {@code null} for an unknown account or one without a password: never matches
     */
    boolean matches(String password, String hash) {
        if (!entered()) {
            return false;
        }
        try {
            boolean same = Password.check(shortened(password), hash == null ? nobodys : hash)
                    .with(ARGON2);
            return same && hash != null;
        } finally {
            running.release();
        }
    }

    private static String shortened(String password) {
        String normal = PasswordRule.normal(password == null ? "" : password);
        int most = PasswordRule.LONGEST * 4;
        return normal.length() > most ? normal.substring(0, most) : normal;
    }

    private boolean entered() {
        try {
            return running.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

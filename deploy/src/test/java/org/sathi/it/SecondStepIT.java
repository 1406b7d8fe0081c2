package org.sathi.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sathi.kernel.access.Actor;
import org.sathi.kernel.access.CurrentActor;
import org.sathi.kernel.access.Role;
import org.sathi.kernel.error.AccessDenied;
import org.sathi.kernel.error.Conflict;
import org.sathi.kernel.error.InvalidInput;
import org.sathi.kernel.time.OperatingClock;
import org.sathi.membership.api.Accounts;
import org.sathi.membership.api.SecondStep;
import org.sathi.membership.api.SignIn;
import org.sathi.membership.api.SignedIn;
import org.sathi.membership.api.StepDue;

/** The second step of sign-in in the container: until the code has come the session opens nothing, a code is good once, recovery codes too, and the rule for roles. */
@ExtendWith(ArquillianExtension.class)
@Tag("A-54")
class SecondStepIT {

    private static final int STEP_MILLIS = 30_000;

    @Inject
    private Accounts accounts;

    @Inject
    private SignIn signIn;

    @Inject
    private SecondStep second;

    @Deployment
    static WebArchive application() {
        return Sathi.with(SecondStepIT.class);
    }

    @Test
    void aSessionOpensNothingBeforeTheCode() throws Exception {
        Actor person = Sathi.account(accounts, Role.COORDINATOR, null);
        assertEquals(StepDue.NONE, open(person).due(), "who has not set it up signs in with the password alone");
        byte[] seed = begin(person);
        String token = CurrentActor.callAs(
                Sathi.system(),
                () -> accounts.issueToken(person.accountId(), "system").token());
        String settingUp = code(seed, -1);
        List<String> codes = CurrentActor.callAs(person, () -> second.confirm(settingUp, null));
        assertEquals(SecondStep.RECOVERY_CODES, Set.copyOf(codes).size());

        SignedIn waiting = open(person);
        assertEquals(StepDue.CODE, waiting.due());
        assertTrue(signIn.resolve(waiting.sessionToken(), "r").isEmpty(), "before the code nobody is signed in");
        assertTrue(signIn.resolveBearer(token, "r").isPresent(), "tokens of the API are not concerned");
        assertNull(second.waiting(waiting.sessionToken()).orElseThrow().offer(), "the secret is not shown again");
        assertTrue(second.enter(waiting.sessionToken(), settingUp).isEmpty(), "the code of setting up was used");
        String good = code(seed, 0);
        SignedIn whole = second.enter(waiting.sessionToken(), good).orElseThrow();
        assertEquals(
                person.accountId(),
                signIn.resolve(whole.sessionToken(), "r").orElseThrow().accountId());
        assertTrue(signIn.resolve(waiting.sessionToken(), "r").isEmpty(), "the session has a new token");
        assertTrue(second.enter(waiting.sessionToken(), codes.get(0)).isEmpty(), "the old one is over");

        SignedIn again = open(person);
        assertTrue(second.enter(again.sessionToken(), good).isEmpty(), "a code is good once");
        String written = codes.get(1).toLowerCase(Locale.ROOT).replace("-", " ");
        assertTrue(second.enter(again.sessionToken(), written).isPresent());
        assertTrue(second.enter(open(person).sessionToken(), codes.get(1)).isEmpty(), "a recovery code is good once");
        assertOneOfTwoAtOnce(person, codes.get(2));
    }

    @Test
    void wrongCodesLockTheSecondStepForAWhileAndTheAdministratorCanTakeItAway() {
        Actor person = Sathi.account(accounts, Role.COORDINATOR, null);
        byte[] seed = begin(person);
        CurrentActor.runAs(person, () -> {
            assertThrows(InvalidInput.class, () -> second.confirm("000000x", null));
            second.confirm(code(seed, -1), null);
            assertThrows(InvalidInput.class, () -> second.end("wrong"));
            assertThrows(AccessDenied.class, () -> second.reset(person.accountId()));
        });
        SignedIn waiting = open(person);
        for (int i = 0; i < 5; i++) {
            assertTrue(second.enter(waiting.sessionToken(), "12345").isEmpty());
        }
        assertTrue(second.enter(waiting.sessionToken(), code(seed, 0)).isEmpty(), "locked, even with the right code");
        CurrentActor.runAs(Sathi.system(), () -> {
            assertTrue(second.isSetUp(person.accountId()));
            second.reset(person.accountId());
            assertFalse(second.isSetUp(person.accountId()));
        });
        assertTrue(second.waiting(waiting.sessionToken()).isEmpty(), "the reset ends what waits");
        assertEquals(StepDue.NONE, open(person).due());
    }

    @Test
    void aRoleThatMustHaveItSetsItUpAtTheNextSignIn() {
        Actor person = Sathi.account(accounts, Role.REPORT_VIEWER, null);
        try {
            CurrentActor.runAs(Sathi.system(), () -> second.require(Set.of(Role.REPORT_VIEWER)));
            SignedIn waiting = open(person);
            assertEquals(StepDue.ENROL, waiting.due());
            assertTrue(signIn.resolve(waiting.sessionToken(), "r").isEmpty());
            SecondStep.Offer offer =
                    second.waiting(waiting.sessionToken()).orElseThrow().offer();
            assertNotNull(offer);
            assertEquals(
                    offer.secret(),
                    second.waiting(waiting.sessionToken()).orElseThrow().offer().secret(),
                    "reading the page again keeps the secret");
            assertTrue(
                    second.enter(waiting.sessionToken(), code(seed(offer), 0)).isEmpty());
            assertTrue(second.enrol(waiting.sessionToken(), "999").isEmpty());
            SecondStep.Enrolled done =
                    second.enrol(waiting.sessionToken(), code(seed(offer), 0)).orElseThrow();
            Actor whole = signIn.resolve(done.session().sessionToken(), "r").orElseThrow();
            CurrentActor.runAs(
                    whole,
                    () -> assertThrows(Conflict.class, () -> second.end(Sathi.PASSWORD), "the role must have it"));
            CurrentActor.runAs(whole, () -> assertThrows(AccessDenied.class, () -> second.require(Set.of())));
        } finally {
            CurrentActor.runAs(Sathi.system(), () -> second.require(Set.of()));
        }
        CurrentActor.runAs(person, () -> second.end(Sathi.PASSWORD));
        assertEquals(StepDue.NONE, open(person).due());
    }

    /** Both try with one recovery code; exactly one comes in. */
    private void assertOneOfTwoAtOnce(Actor person, String code) throws Exception {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            String token = open(person).sessionToken();
            tries.add(() -> second.enter(token, code).isPresent());
        }
        int in = 0;
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            for (Future<Boolean> one : pool.invokeAll(tries)) {
                in += one.get() ? 1 : 0;
            }
        } finally {
            pool.shutdown();
        }
        assertEquals(1, in);
    }

    private SignedIn open(Actor person) {
        return signIn.signIn(person.username(), Sathi.PASSWORD, null).orElseThrow();
    }

    private byte[] begin(Actor person) {
        return CurrentActor.callAs(person, () -> {
            assertThrows(InvalidInput.class, () -> second.begin("wrong"));
            second.begin(Sathi.PASSWORD);
            return seed(second.own().offer());
        });
    }

    /** What an authenticator takes from the secret. */
    private static byte[] seed(SecondStep.Offer offer) {
        ByteArrayOutputStream seed = new ByteArrayOutputStream();
        int buffer = 0;
        int bits = 0;
        for (char next : offer.secret().replace(" ", "").toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(next);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                seed.write(buffer >> bits & 0xFF);
            }
            buffer &= (1 << bits) - 1;
        }
        return seed.toByteArray();
    }

    /** The code that an authenticator shows, so many half minutes from now. */
    private static String code(byte[] seed, int later) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(seed, "RAW"));
            long step = OperatingClock.INSTANCE.millis() / STEP_MILLIS + later;
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 15, 4).getInt() & Integer.MAX_VALUE;
            return String.format(Locale.ROOT, "%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}

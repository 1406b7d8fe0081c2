package org.sathi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.inject.Inject;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.sathi.kernel.access.OpenToAll;
import org.sathi.kernel.access.RequiresPermission;
import org.sathi.kernel.access.WithinOperation;

/** Conditions that the library does not have. */
final class ArchitectureConditions {

    private static final int MOST_INJECTIONS = 7;
    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(RequiresPermission.class, WithinOperation.class, OpenToAll.class);
    private static final Map<String, String> PREFIXES =
            Map.of("kernel", "krn_", "membership", "mbr_", "sessions", "ses_", "referrals", "ref_");

    /** Rows that are written once, and parts that change only under their aggregate's version, need none of their own. */
    private static final Set<String> WRITE_ONCE = Set.of(
            "Agreement",
            "AttachmentContent",
            "AttachmentFetch",
            "AuditEvent",
            "BegunConsent",
            "ConsentScan",
            "ConsentScanContent",
            "ContactAttempt",
            "DeliveredRow",
            "Discarded",
            "DisclosureEntry",
            "HistoryRow",
            "Message",
            "Opening",
            "ReferralText",
            "ReportFact",
            "SendWarning",
            "ServicePlace");

    static final ArchCondition<JavaClass> BE_INTERFACES_RECORDS_ENUMS_OR_EXCEPTIONS =
            condition("be interfaces, records, enums or exceptions", (type, events) -> {
                boolean fine = type.isInterface()
                        || type.isRecord()
                        || type.isEnum()
                        || type.isAssignableTo(Throwable.class)
                        || type.isAnonymousClass()
                        || type.getEnclosingClass().map(JavaClass::isEnum).orElse(false);
                report(events, type, fine, type.getName() + " is a plain class");
            });

    static final ArchCondition<JavaClass> DECLARE_ACCESS_ON_EVERY_PUBLISHED_METHOD =
            condition("declare exactly one access annotation on every method of their interfaces", (type, events) -> {
                report(events, type, !type.getAllRawInterfaces().isEmpty(), type.getName() + " publishes no interface");
                for (JavaClass published : type.getAllRawInterfaces()) {
                    for (JavaMethod method : published.getMethods()) {
                        boolean skipped = method.getModifiers().contains(JavaModifier.STATIC)
                                || method.getModifiers().contains(JavaModifier.SYNTHETIC)
                                || !published.getPackageName().startsWith("org.sathi");
                        long declared =
                                ACCESS.stream().filter(method::isAnnotatedWith).count();
                        report(
                                events,
                                method,
                                skipped || declared == 1,
                                method.getFullName() + " has " + declared + " access annotations");
                    }
                }
            });

    static final ArchCondition<JavaClass> BE_SOUND_ENTITIES =
            condition("have a version, lazy associations within the module and a prefixed table", (type, events) -> {
                Class<?> entity = type.reflect();
                boolean versioned = WRITE_ONCE.contains(entity.getSimpleName())
                        || entity.getName().endsWith("Event")
                        || fields(entity).anyMatch(f -> f.isAnnotationPresent(Version.class));
                report(events, type, versioned, type.getName() + " has no @Version");
                String module = entity.getPackageName().split("\\.")[2];
                Table table = entity.getAnnotation(Table.class);
                report(
                        events,
                        type,
                        table != null && table.name().startsWith(PREFIXES.get(module)),
                        type.getName() + " is not on a table with its module's prefix");
                fields(entity).forEach(field -> report(events, type, lazy(field), field + " is not lazy"));
                for (JavaField field : type.getFields()) {
                    boolean crosses = field.getRawType().isAnnotatedWith(jakarta.persistence.Entity.class)
                            && !field.getRawType().getPackageName().startsWith("org.sathi." + module);
                    report(events, field, !crosses, field.getFullName() + " refers to another module's entity");
                }
            });

    static final ArchCondition<JavaClass> INJECT_AT_MOST_SEVEN =
            condition("inject at most " + MOST_INJECTIONS, (type, events) -> {
                long injected = type.getFields().stream()
                        .filter(f -> f.isAnnotatedWith(Inject.class))
                        .count();
                report(events, type, injected <= MOST_INJECTIONS, type.getName() + " injects " + injected);
            });

    private ArchitectureConditions() {}

    static ArchCondition<JavaMethod> BE_CALLED_FROM(String packageName) {
        return new ArchCondition<>("be called from " + packageName + " only") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                method.getCallsOfSelf().forEach(call -> {
                    boolean allowed = call.getOriginOwner().getPackageName().startsWith(packageName)
                            || call.getOriginOwner().equals(method.getOwner());
                    events.add(new SimpleConditionEvent(call, allowed, call.getDescription()));
                });
            }
        };
    }

    private static Stream<Field> fields(Class<?> entity) {
        return Stream.<Class<?>>iterate(entity, c -> c != null && c != Object.class, Class::getSuperclass)
                .flatMap(c -> Arrays.stream(c.getDeclaredFields()));
    }

    private static boolean lazy(Field field) {
        ManyToOne many = field.getAnnotation(ManyToOne.class);
        OneToOne one = field.getAnnotation(OneToOne.class);
        return (many == null || many.fetch() == FetchType.LAZY) && (one == null || one.fetch() == FetchType.LAZY);
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }

    private static void report(ConditionEvents events, Object subject, boolean fine, String message) {
        if (!fine) {
            events.add(SimpleConditionEvent.violated(subject, message));
        }
    }
}

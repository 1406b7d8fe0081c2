package org.sathi.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.SessionScoped;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import org.sathi.kernel.access.Published;

/** The rules of the rooms (DESIGN.md 3), each named as a sentence. */
@AnalyzeClasses(packages = "org.sathi", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final DescribedPredicate<JavaClass> INTERNALS =
            resideInAnyPackage("org.sathi.*.internal..").as("reside in another module's internals");

    @ArchTest
    static final ArchRule membership_internals_are_used_by_membership_only =
            internalsStayInside("membership", "org.sathi.membership..");

    @ArchTest
    static final ArchRule sessions_internals_are_used_by_sessions_only =
            internalsStayInside("sessions", "org.sathi.sessions..");

    @ArchTest
    static final ArchRule referrals_internals_are_used_by_referrals_only =
            internalsStayInside("referrals", "org.sathi.referrals..");

    @ArchTest
    static final ArchRule kernel_internals_are_used_by_the_kernel_only =
            internalsStayInside("kernel", "org.sathi.kernel..");

    @ArchTest
    static final ArchRule the_kernel_depends_on_no_module = noClasses()
            .that()
            .resideInAPackage("org.sathi.kernel..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.sathi.membership..", "org.sathi.sessions..", "org.sathi.referrals..", "org.sathi.web.."));

    @ArchTest
    static final ArchRule membership_depends_on_the_kernel_only = noClasses()
            .that()
            .resideInAPackage("org.sathi.membership..")
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("org.sathi.sessions..", "org.sathi.referrals..", "org.sathi.web.."));

    @ArchTest
    static final ArchRule sessions_depends_on_membership_only = noClasses()
            .that()
            .resideInAPackage("org.sathi.sessions..")
            .should()
            .dependOnClassesThat(resideInAnyPackage("org.sathi.referrals..", "org.sathi.web.."));

    @ArchTest
    static final ArchRule referrals_does_not_depend_on_the_web = noClasses()
            .that()
            .resideInAPackage("org.sathi.referrals..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.sathi.web.."));

    @ArchTest
    static final ArchRule modules_are_free_of_cycles =
            slices().matching("org.sathi.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule faces_and_rest_live_in_the_web_only = noClasses()
            .that()
            .resideOutsideOfPackages("org.sathi.web..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "jakarta.faces..", "jakarta.ws.rs..", "jakarta.servlet..", "org.primefaces..", "org.omnifaces.."));

    @ArchTest
    static final ArchRule entities_live_in_internals = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .resideInAPackage("org.sathi.*.internal..");

    @ArchTest
    static final ArchRule api_types_are_interfaces_records_enums_or_exceptions = classes()
            .that()
            .resideInAnyPackage("org.sathi.*.api..", "org.sathi.*.spi..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should(ArchitectureConditions.BE_INTERFACES_RECORDS_ENUMS_OR_EXCEPTIONS);

    @ArchTest
    static final ArchRule published_methods_declare_their_access = classes()
            .that()
            .areAnnotatedWith(Published.class)
            .should(ArchitectureConditions.DECLARE_ACCESS_ON_EVERY_PUBLISHED_METHOD);

    @ArchTest
    static final ArchRule published_implementations_live_in_internals =
            classes().that().areAnnotatedWith(Published.class).should().resideInAPackage("org.sathi.*.internal..");

    @ArchTest
    static final ArchRule the_entity_manager_stays_in_internals = noClasses()
            .that()
            .resideOutsideOfPackages("org.sathi.*.internal..")
            .should()
            .dependOnClassesThat(DescribedPredicate.<JavaClass>describe(
                    "are the EntityManager", type -> type.isEquivalentTo(EntityManager.class)));

    @ArchTest
    static final ArchRule pages_and_resources_begin_no_transaction =
            noClasses().that().resideInAPackage("org.sathi.web..").should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchRule entities_have_versions_and_lazy_associations_and_prefixed_tables =
            classes().that().areAnnotatedWith(Entity.class).should(ArchitectureConditions.BE_SOUND_ENTITIES);

    @ArchTest
    static final ArchRule connections_are_taken_in_two_places_only = noClasses()
            .that()
            .doNotHaveSimpleName("AuditSealer")
            .and()
            .doNotHaveSimpleName("HealthServlet")
            .should()
            .dependOnClassesThat(nameMatching("javax\\.sql\\.DataSource").forSubtype())
            .because("the pool does not look for connections that nobody gives back (ADR 31)");

    @ArchTest
    static final ArchRule no_enterprise_beans = noClasses()
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.ejb.."))
            .because("CDI and one interceptor do it");

    @ArchTest
    static final ArchRule no_old_dates_but_where_mail_asks_for_one = noClasses()
            .that()
            .doNotHaveSimpleName("MailSink")
            .should()
            .dependOnClassesThat(nameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
                    .forSubtype());

    @ArchTest
    static final ArchRule now_is_asked_from_the_clock_only = noClasses()
            .that()
            .resideOutsideOfPackages("org.sathi.kernel.time..")
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule nothing_prints =
            noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err");

    @ArchTest
    static final ArchRule few_beans_live_in_the_session = noClasses()
            .that()
            .resideOutsideOfPackage("org.sathi.web.base..")
            .should()
            .beAnnotatedWith(SessionScoped.class);

    @ArchTest
    static final ArchRule pages_inject_at_most_seven =
            classes().that().resideInAPackage("org.sathi.web..").should(ArchitectureConditions.INJECT_AT_MOST_SEVEN);

    @ArchTest
    static final ArchRule entities_have_no_public_fields = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .bePublic();

    @ArchTest
    static final ArchRule web_uses_published_packages_only =
            noClasses().that().resideInAPackage("org.sathi.web..").should().dependOnClassesThat(INTERNALS);

    @ArchTest
    static final ArchRule demo_data_alone_sets_the_clock_back = methods()
            .that()
            .areDeclaredInClassesThat(resideInAPackage("org.sathi.kernel.time"))
            .and()
            .haveName("runAt")
            .should(ArchitectureConditions.BE_CALLED_FROM("org.sathi.web.demo"));

    private static ArchRule internalsStayInside(String module, String... owners) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(owners)
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.sathi." + module + ".internal..").and(alwaysTrue()));
    }
}

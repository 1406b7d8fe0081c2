package org.sathi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the rooms is broken once, by classes in packages named {@code broken}, and must say so: a rule that cannot fail proves nothing. */
class ArchitectureRulesBiteTest {

    private static final JavaClasses WITH_BROKEN = new ClassFileImporter()
            .withImportOption(location -> isBroken(location) || location.contains("/kernel/time/"))
            .importPackages("org.sathi");

    private static boolean isBroken(Location location) {
        return location.contains("/broken/");
    }

    static Stream<String> rules() {
        return Arrays.stream(ArchitectureTest.class.getDeclaredFields())
                .filter(field -> field.isAnnotationPresent(ArchTest.class))
                .map(Field::getName);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isViolatedByTheBrokenClasses(String rule) throws ReflectiveOperationException {
        Field field = ArchitectureTest.class.getDeclaredField(rule);
        ArchRule found = (ArchRule) field.get(null);
        assertThat(found.evaluate(WITH_BROKEN).hasViolation()).as(rule).isTrue();
    }
}

package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which entities certainly start each row at the same version. */
class IncarnationTest {
    private static final List<String> JPA = List.of(
            annotation("jakarta.persistence", "Entity"),
            annotation("jakarta.persistence", "Id"),
            annotation("jakarta.persistence", "Version"),
            annotation("jakarta.persistence", "GeneratedValue"),
            annotation("jakarta.persistence", "PrePersist"),
            annotation("jakarta.persistence", "EntityListeners"),
            annotation("jakarta.persistence", "MapsId"),
            annotation("org.hibernate.annotations", "SoftDelete"));

    private static String annotation(String packageName, String name) {
        return "package " + packageName + "; public @interface " + name + " {}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Entity class Handle { @Id String name; @Version @dev.truce.Versioned long version; }",
                "@Entity @dev.truce.Versioned class Handle { @Id String name; @Version Long version; }",
            })
    void restarts(String entity) {
        assertThat(restartsVersions(entity)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Entity class Handle { @Id @GeneratedValue Long id; @Version @dev.truce.Versioned long version; }",
                "@Entity class Handle { @Id String name; @Version @dev.truce.Versioned long version;"
                        + " @PrePersist void start() {} }",
                "@Entity @EntityListeners class Handle { @Id String name; @Version @dev.truce.Versioned long version; }",
                "@Entity @org.hibernate.annotations.SoftDelete class Handle { @Id String name;"
                        + " @Version @dev.truce.Versioned long version; }",
                "@Entity class Handle { @Id String name; @MapsId Handle owner; @Version @dev.truce.Versioned long version; }",
                "@Entity class Handle { @Id String name; @Id String place; @Version @dev.truce.Versioned long version; }",
                "class Handle { @Id String name; @Version @dev.truce.Versioned long version; }",
                "@Entity class Handle { @Id String name; @dev.truce.Versioned long version; }",
            })
    void isNotCertain(String entity) {
        assertThat(restartsVersions(entity)).isFalse();
    }

    private static boolean restartsVersions(String entity) {
        List<String> sources = new ArrayList<>(JPA);
        sources.add("package shop; import jakarta.persistence.*; " + entity);
        return Compile.of(sources.toArray(new String[0]))
                .resource("shop.Handle")
                .version()
                .restarts();
    }
}

package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import dev.truce.processor.testing.Message;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a repository's save overwrites what a rule calls unique, and where that is not certain. */
class MergedIdTest {
    private static final String HEAD = "package shop; import dev.truce.*; import jakarta.persistence.*; ";
    private static final String REPOSITORY =
            "package org.springframework.data.repository; public interface Repository<T, ID> {}";
    private static final String PERSISTABLE =
            "package org.springframework.data.domain; public interface Persistable<ID> {}";

    private static final String GENERATOR = "package org.hibernate.annotations; public @interface UuidGenerator {}";

    private static List<String> warnings(String account, String... others) {
        List<String> sources = new ArrayList<>(List.of(others));
        sources.add(HEAD + account);
        return Compile.of(sources.toArray(String[]::new)).withTruce().run().diagnostics().stream()
                .map(Message::of)
                .filter(message -> message.contains("UNIQUE-MERGED-ID"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Entity class Account { @Id @Unique String code; }",
                "@Entity @Unique(fields = \"code\") class Account { @Id String code; }",
                "@Entity class Account extends Base { } @MappedSuperclass class Base { @Id @Unique String code; }",
                "@Entity class Account { private String code; @Id @Unique public String getCode() { return code; } }",
            })
    void aSaveUnderAnAssignedIdOverwrites(String account) {
        assertThat(warnings(account, REPOSITORY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Entity class Account { @Id @GeneratedValue @Unique Long code; }",
                "@Entity class Account { @Id @org.hibernate.annotations.UuidGenerator @Unique java.util.UUID code; }",
                "@Entity class Account { @Id @Unique String code; @Version Long version; }",
                "@Entity class Account implements org.springframework.data.domain.Persistable<String> { @Id @Unique String code; }",
                "@Entity class Account { @Id String code; @Unique String email; }",
                "@Entity @Unique(fields = {\"code\", \"part\"}) class Account { @Id String code; String part; }",
                "class Account { @Id @Unique String code; }",
            })
    void aSaveThatMayInsertIsNoFinding(String account) {
        assertThat(warnings(account, REPOSITORY, PERSISTABLE, GENERATOR)).isEmpty();
    }

    @Test
    void withoutSpringDataThereIsNoSave() {
        assertThat(warnings("@Entity class Account { @Id @Unique String code; }"))
                .isEmpty();
    }
}

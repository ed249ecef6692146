package dev.truce.spring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.web.ConflictFinder;
import dev.truce.web.ProblemFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.FilteredClassLoader;

/** The starter needs none of the libraries that it knows. */
class AbsentLibrariesTest {

    static Stream<FilteredClassLoader> absent() {
        return Stream.of(
                new FilteredClassLoader("org.springframework.web.reactive"),
                new FilteredClassLoader("jakarta.persistence", "org.hibernate", "org.springframework.orm"),
                new FilteredClassLoader("org.springdoc", "io.swagger"),
                new FilteredClassLoader("io.micrometer.core", "io.micrometer.tracing"),
                new FilteredClassLoader("org.springframework.dao", "org.springframework.transaction"),
                new FilteredClassLoader("org.springframework.security"),
                new FilteredClassLoader(
                        "jakarta.persistence",
                        "org.hibernate",
                        "org.springframework.orm",
                        "org.springframework.dao",
                        "org.springframework.transaction",
                        "org.springframework.jdbc",
                        "org.springdoc",
                        "io.swagger",
                        "io.micrometer.core",
                        "io.micrometer.tracing"));
    }

    @ParameterizedTest
    @MethodSource("absent")
    void theApplicationStarts(FilteredClassLoader without) {
        Starter.context()
                .withClassLoader(without)
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(ConflictFinder.class)
                        .hasSingleBean(ProblemFactory.class));
    }
}

package dev.truce.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.truce.processor.testing.Javac;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a converter that applies itself to an enum makes a guard wrong, and where it does not. */
class AutoConverterTest {
    private static final List<String> STUBS = List.of(
            "package jakarta.persistence; public @interface Entity {}",
            "package jakarta.persistence; public @interface Version {}",
            "package org.hibernate.annotations; public @interface Generated {}",
            "package jakarta.persistence; public @interface Enumerated {}",
            "package jakarta.persistence; public @interface Convert { boolean disableConversion() default false; }",
            "package jakarta.persistence; public @interface Converter { boolean autoApply() default false; }",
            "package jakarta.persistence; public interface AttributeConverter<X, Y> {}");
    private static final String CONVERTER =
            "@Converter(autoApply = true) class StatusConverter extends Base {} class Base implements AttributeConverter<Status, String> {}";
    private static final String ENTITY = "@Entity ";
    /** A trigger of the database raises the version. */
    private static final String GENERATED = "@org.hibernate.annotations.Generated";

    private static Compilation compile(String converter, String annotations, String version, String member) {
        String order = annotations + " class Order { long id; @dev.truce.Versioned " + version + " long version;"
                + " @dev.truce.StateTransitions(initial = \"OPEN\", terminal = \"SHUT\","
                + " value = @dev.truce.Transition(name = \"shut\", from = \"OPEN\", to = \"SHUT\")) " + member
                + " Status status; } enum Status { OPEN, SHUT } enum Other { NONE }";
        Stream<String> ours =
                Stream.of(order, converter).map(source -> "package shop; import jakarta.persistence.*; " + source);
        return Javac.inMemory()
                .withProcessors(new GuardProcessor(), new ContractProcessor())
                .compile(Stream.concat(STUBS.stream(), ours)
                        .map(source -> JavaFileObjects.forSourceString(name(source), source))
                        .toList());
    }

    private static String name(String source) {
        String packageName = source.replaceFirst("^package ([\\w.]+);.*", "$1.");
        return packageName + source.replaceFirst("^.*?(?:class|@interface|interface) (\\w+).*", "$1");
    }

    @Test
    void stateThatNothingElseIsSaidOfIsAnError() {
        assertThat(compile(CONVERTER, ENTITY, GENERATED, ""))
                .hadErrorContaining("StatusConverter applies automatically to status of Order");
    }

    @ParameterizedTest
    @ValueSource(strings = {"@Enumerated", "@Convert(disableConversion = true)"})
    void memberThatSaysHowItIsStoredIsLeftAlone(String annotation) {
        assertThat(compile(CONVERTER, ENTITY, GENERATED, annotation)).succeededWithoutWarnings();
    }

    @Test
    void classThatJpaDoesNotStoreIsLeftAlone() {
        assertThat(compile(CONVERTER, "@dev.truce.ApiResource(table = \"orders\")", "", ""))
                .succeededWithoutWarnings();
    }

    @Test
    void entityThatItsProviderWritesIsLeftAlone() {
        assertThat(compile(CONVERTER, ENTITY, "@Version", "")).succeededWithoutWarnings();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Converter class StatusConverter implements AttributeConverter<Status, String> {}",
                "@Converter(autoApply = true) class OtherConverter implements AttributeConverter<Other, String> {}",
                "@Converter(autoApply = true) class NoConverter implements Runnable { public void run() {} }",
            })
    void converterThatDoesNotApplyIsNoMistake(String converter) {
        assertThat(compile(converter, ENTITY, GENERATED, "")).succeededWithoutWarnings();
    }
}

package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;

/** Annotations are found by name: those whose names begin alike are others. */
class AnnotationsTest {
    private static final String NEIGHBOUR = "package dev.trucest; public @interface Unique {}";
    private static final String JAVAX = "package javax.ws.rs; public @interface GET {}";
    private static final String JAVA_LIKE = "package javas; public @interface Tag {}";

    @Test
    void aPackageIsNotTheOneWhoseNameItBegins() {
        assertThat(hasFromTruce("@dev.truce.Unique")).isTrue();
        assertThat(hasFromTruce("@dev.trucest.Unique")).isFalse();
        assertThat(hasFromTruce("@dev.trucest.Unique @Deprecated @dev.truce.Unique"))
                .as("the last of three")
                .isTrue();
        assertThat(hasFromTruce("@dev.truce.Unique @Deprecated"))
                .as("the first of two")
                .isTrue();
        assertThat(hasFromTruce("@Deprecated")).isFalse();
        assertThat(hasFromTruce("")).isFalse();
    }

    @Test
    void nothingButOneAnnotationMeansItItsContainerAndWhatJavaHas() {
        assertThat(hasOnlyUnique("")).isTrue();
        assertThat(hasOnlyUnique("@dev.truce.Unique")).isTrue();
        assertThat(hasOnlyUnique("@dev.truce.Unique(code = \"A\") @dev.truce.Unique(code = \"B\")"))
                .as("in their container")
                .isTrue();
        assertThat(hasOnlyUnique("@Deprecated @dev.truce.Unique @SuppressWarnings(\"all\")"))
                .isTrue();
        assertThat(hasOnlyUnique("@dev.truce.Unique @javax.ws.rs.GET"))
                .as("javax is not java")
                .isFalse();
        assertThat(hasOnlyUnique("@javax.ws.rs.GET @dev.truce.Unique")).isFalse();
        assertThat(hasOnlyUnique("@javas.Tag")).isFalse();
        assertThat(hasOnlyUnique("@dev.truce.Unique @dev.truce.Versioned")).isFalse();
        assertThat(hasOnlyUnique("@dev.trucest.Unique")).isFalse();
    }

    @Test
    void oneOfSeveralNamesIsEnough() {
        Set<String> names = Set.of("dev.truce.Unique", "java.lang.Deprecated");

        assertThat(this.<Boolean>of("@Deprecated", member -> Annotations.hasAny(member, names)))
                .isTrue();
        assertThat(this.<Boolean>of("@javas.Tag @dev.truce.Unique", member -> Annotations.hasAny(member, names)))
                .isTrue();
        assertThat(this.<Boolean>of("@dev.trucest.Unique", member -> Annotations.hasAny(member, names)))
                .isFalse();
        assertThat(this.<Boolean>of("@Deprecated", member -> Annotations.hasAny(member, Set.of())))
                .isFalse();
    }

    @Test
    void aSimpleNameIsComparedWholeAndFromAnyPackage() {
        assertThat(this.<Boolean>of("@dev.trucest.Unique", member -> Annotations.hasOfSimpleName(member, "Unique")))
                .isTrue();
        assertThat(this.<Boolean>of("@dev.truce.Unique", member -> Annotations.hasOfSimpleName(member, "Uniq")))
                .isFalse();
        assertThat(this.<Boolean>of("@dev.truce.Unique", member -> Annotations.hasOfSimpleName(member, "unique")))
                .isFalse();
        assertThat(this.<Boolean>of("", member -> Annotations.hasOfSimpleName(member, "")))
                .isFalse();
    }

    @Test
    void repeatedAnnotationsAreReadInTheOrderOfTheSource() {
        assertThat(codes("")).isEmpty();
        assertThat(codes("@Deprecated")).isEmpty();
        assertThat(codes("@dev.trucest.Unique @dev.truce.Unique(code = \"A\")")).containsExactly("A");
        assertThat(codes("@dev.truce.Unique(code = \"B\") @Deprecated @dev.truce.Unique(code = \"A\")"
                        + " @dev.truce.Unique(code = \"B\")"))
                .as("equal ones too")
                .containsExactly("B", "A", "B");
    }

    private List<String> codes(String annotations) {
        return of(
                annotations,
                member -> Annotations.all(member, "dev.truce.Unique", Annotations.NOWHERE).stream()
                        .map(view -> view.string("code"))
                        .toList());
    }

    private boolean hasFromTruce(String annotations) {
        return this.<Boolean>of(annotations, member -> Annotations.hasFromPackage(member, "dev.truce"));
    }

    private boolean hasOnlyUnique(String annotations) {
        return this.<Boolean>of(annotations, member -> Annotations.hasOnly(member, "dev.truce.Unique"));
    }

    /** The answer for a method with these annotations. */
    private <T> T of(String annotations, Function<Element, T> question) {
        return Compile.of(
                        "package shop; class Order { " + annotations + " String name() { return \"\"; } }",
                        NEIGHBOUR,
                        JAVAX,
                        JAVA_LIKE)
                .read(reading ->
                        question.apply(reading.elements().getTypeElement("shop.Order").getEnclosedElements().stream()
                                .filter(member -> member.getSimpleName().contentEquals("name"))
                                .findFirst()
                                .orElseThrow()));
    }
}

package dev.truce.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Coverage;
import dev.truce.processor.testing.Compile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which members show other resources, and which certainly do not. */
class PartReaderTest {
    private static final List<String> OTHERS = List.of(
            "package jakarta.persistence; public @interface Entity {}",
            "package jakarta.persistence; public @interface Id {}",
            "package jakarta.persistence; public @interface Embeddable {}",
            "package jakarta.persistence; public @interface Transient {}",
            "package com.fasterxml.jackson.annotation; public @interface JsonIgnore {}",
            "package com.fasterxml.jackson.annotation; public @interface JsonProperty"
                    + " { Access access(); enum Access { READ_ONLY, WRITE_ONLY } }",
            "package com.fasterxml.jackson.annotation; public @interface JsonIgnoreProperties { String[] value(); }",
            "package com.fasterxml.jackson.annotation; public @interface JsonBackReference {}",
            "package lombok; public @interface Data {}",
            "package lombok; public @interface Getter { AccessLevel value() default AccessLevel.PUBLIC; }",
            "package lombok; public enum AccessLevel { PUBLIC, NONE }",
            "package shop; @jakarta.persistence.Entity public class Pet {"
                    + " @jakarta.persistence.Id Long id; String name; Owner owner; Coat coat; }",
            "package shop; public enum Coat { LONG, SHORT }",
            "package shop; @dev.truce.RepresentationOf(Owner.class) public record OwnerSummary(String name, long version) {}",
            "package shop; @dev.truce.RepresentationOf(Vet.class) public record VetView(String name) {}",
            "package shop; public class Vet { @dev.truce.Unique String name; }",
            "package shop; public record PetDto(Long id, String name) {}",
            "package shop; public record PetId(Long id) {}",
            "package shop; public record Id<T>(java.util.UUID value) {}",
            "package shop; public class Page<T> { private T content; public T getContent() { return content; } }",
            "package shop; public class Pets extends java.util.ArrayList<Pet> {}",
            "package shop; public sealed interface Animal permits Cat, Dog {}",
            "package shop; public record Cat(String name) implements Animal {}",
            "package shop; public record Dog(VetView vet) implements Animal {}",
            "package shop; @jakarta.persistence.Embeddable public class Address { public String city; public Coat coat; }",
            "package shop; @jakarta.persistence.Embeddable public class Visits { public java.util.List<Pet> pets; }",
            "package shop; public class Base<T> { public T part; }",
            "package shop; public record Deep(Wide wide) {}",
            "package shop; public record Wide(String name, java.util.Map<String, VetView> vets, Deep deep) {}",
            "package shop; public record Plain(String name, Plain parent, java.util.List<Plain> children) {}");

    private static final String OWNER = "package shop; import java.util.*; import com.fasterxml.jackson.annotation.*;"
            + " @jakarta.persistence.Entity public class Owner { @dev.truce.Versioned public long version;"
            + " @JsonIgnore public List<Pet> pets; @JsonIgnore public Address address; %s }";

    private static final String VIEW = "package shop; import java.util.*; import com.fasterxml.jackson.annotation.*;"
            + " @dev.truce.RepresentationOf(Owner.class) ";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Pet part",
                "List<Pet> part",
                "Set<? extends Pet> part",
                "Pet[] part",
                "Optional<Pet> part",
                "Map<String, Pet> part",
                "Map<Coat, List<Pet>> part",
                "Iterable<Pet> part",
                "Vet part",
                "VetView part",
                "List<VetView> part",
                "Owner[] part",
                "List<OwnerSummary> part",
                "Page<Pet> part",
                "Page<List<VetView>> part",
                "Pets part",
                "Animal part",
                "Visits part",
                "Deep part",
                "OwnerView part",
                "PetDto pets",
                "List<PetDto> pets",
                "Map<Long, PetDto> pets",
            })
    void showsAnother(String component) {
        String name = component.substring(component.lastIndexOf(' ') + 1);
        assertThat(membersOf(
                        "record OwnerView(long version, " + component + ") {}",
                        ("public class OwnerView { long version; private " + component + "; public "
                                        + component.substring(0, component.lastIndexOf(' ')) + " get"
                                        + capitalized(name) + "() { return " + name + "; } }")
                                .replace("OwnerView", "OwnerBean"),
                        ("@lombok.Data class OwnerView { long version; private " + component + "; }")
                                .replace("OwnerView", "OwnerData")))
                .containsExactly(List.of(name), List.of(name), List.of(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "String part",
                "int[] part",
                "Long petId",
                "List<Long> pets",
                "List<UUID> pets",
                "Coat part",
                "List<Coat> part",
                "Map<Coat, String> part",
                "Address address",
                "List<Address> part",
                "PetId part",
                "List<PetId> pets",
                "Id<Pet> part",
                "List<Id<Pet>> pets",
                "Class<Pet> part",
                "PetDto part",
                "List<PetDto> part",
                "Plain part",
                "java.time.Instant part",
                "Object part",
                "OwnerSummary part",
                "Owner part",
                "Cat part",
                "@JsonIgnore Pet part",
                "@JsonBackReference Pet part",
                "@JsonProperty(access = JsonProperty.Access.WRITE_ONLY) Pet part",
            })
    void showsNoOther(String component) {
        assertThat(membersOf(
                        "record OwnerView(long version, " + component + ") {}",
                        "@lombok.Getter class OwnerData { long version; private " + component + "; }"))
                .containsExactly(List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class OwnerView { long version; private Pet part; }",
                "class OwnerView { long version; Pet getPart() { return null; } }",
                "class OwnerView { long version; @lombok.Getter(lombok.AccessLevel.NONE) private Pet part; }",
                "class OwnerView { long version; public static Pet getPart() { return null; } }",
                "class OwnerView { long version; public Pet getPart(int index) { return null; } }",
                "class OwnerView { long version; public transient Pet part; }",
                "class OwnerView { long version; @jakarta.persistence.Transient public Pet getPart() { return null; } }",
                "@JsonIgnoreProperties(\"part\") class OwnerView { long version; public Pet part; }",
                "class OwnerView { long version; public String getter() { return null; } }",
            })
    void isNotInJson(String view) {
        assertThat(membersOf(view)).containsExactly(List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "class OwnerView extends Base<Pet> { public long version; }",
                "class OwnerView extends Base<List<VetView>> { public long version; }",
                "class OwnerView { long version; public Pet getPart() { return null; } }",
                "interface OwnerView { long getVersion(); Pet getPart(); }",
                "interface OwnerView { long getVersion(); List<Pet> getPart(); String getName(); }",
            })
    void showsWhatItInheritsOrComputes(String view) {
        assertThat(membersOf(view)).containsExactly(List.of("part"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"public Owner part;", "public List<Pet> part;", "public Pet getPart() { return null; }"})
    void aResourceThatIsShownItselfHasParts(String member) {
        Coverage coverage = compile(OWNER.formatted(member))
                .resource("shop.Owner")
                .version()
                .coverage();
        assertThat(coverage.parts()).extracting(Coverage.Part::member).containsExactly("part");
        assertThat(coverage.allowsNotModified()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"public Address part;", "public List<String> part;", "private Pet part;", "public Coat part;"})
    void aResourceOfValuesHasNone(String member) {
        Coverage coverage = compile(OWNER.formatted(member))
                .resource("shop.Owner")
                .version()
                .coverage();
        assertThat(coverage.parts()).isEmpty();
        assertThat(coverage.allowsNotModified()).isTrue();
    }

    /** The members of each view that show other resources. */
    private static List<List<String>> membersOf(String... views) {
        List<String> sources = new ArrayList<>(List.of(OWNER.formatted("")));
        for (String view : views) {
            sources.add(VIEW + view);
        }
        return compile(sources.toArray(new String[0]))
                .read(reading -> sources.stream()
                        .skip(1)
                        .map(source -> new RepresentationReader(reading)
                                .read(reading.elements().getTypeElement(Compile.className(source)))
                                .orElseThrow())
                        .map(view -> view.coverage().parts().stream()
                                .map(Coverage.Part::member)
                                .toList())
                        .toList());
    }

    private static Compile compile(String... sources) {
        List<String> all = new ArrayList<>(OTHERS);
        all.addAll(List.of(sources));
        return Compile.of(all.toArray(new String[0]));
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}

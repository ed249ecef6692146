package dev.truce.processor.generate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.TypeRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Types are named as shortly as they can be, and never so that the name means another. */
class ImportsTest {
    private static final ClassRef FILE = type("p", "OrderGuard");
    private static final GenerationContext BARE =
            new GenerationContext("/problems", false, true, false, false, List.of());
    private static final GenerationContext HIDDEN =
            new GenerationContext("/problems", false, true, true, true, List.of());

    private final Imports imports = new Imports(FILE, Project.CONTEXT, "Contract");

    private static ClassRef type(String packageName, String... names) {
        return new ClassRef(packageName, List.of(names));
    }

    @Test
    void whatIsElsewhereIsImportedOnceAndSorted() {
        assertThat(imports.name(List.class)).isEqualTo("List");
        assertThat(imports.name(type("b.c", "Outer", "Inner"))).isEqualTo("Outer.Inner");
        assertThat(imports.name(type("b", "Z"))).isEqualTo("Z");
        assertThat(imports.name(List.class)).isEqualTo("List");
        assertThat(imports.names()).containsExactly("b.Z", "b.c.Outer", "java.util.List");
    }

    @Test
    void whatIsInTheSamePackageNeedsNoImport() {
        assertThat(imports.name(type("p", "Order"))).isEqualTo("Order");
        assertThat(imports.name(type("p", "Order", "State"))).isEqualTo("Order.State");
        assertThat(imports.name(FILE)).isEqualTo("OrderGuard");
        assertThat(imports.names()).isEmpty();
    }

    @Test
    void theFirstOfTwoNamesIsImported() {
        assertThat(imports.name(type("a", "State"))).isEqualTo("State");
        assertThat(imports.name(type("b", "State"))).isEqualTo("b.State");
        assertThat(imports.name(type("b", "State", "Kind"))).isEqualTo("b.State.Kind");
        assertThat(imports.name(type("p", "State"))).isEqualTo("p.State");
        assertThat(imports.names()).containsExactly("a.State");
    }

    @Test
    void aClassOfThePackageThatIsToComeIsNotHidden() {
        imports.reserve(type("p", "Conflict", "Kind"));
        imports.reserve(type("q", "Duplicate"));
        assertThat(imports.name(RuntimeTypes.CONFLICT)).isEqualTo("dev.truce.runtime.Conflict");
        assertThat(imports.name(type("p", "Conflict"))).isEqualTo("Conflict");
        assertThat(imports.name(RuntimeTypes.DUPLICATE)).isEqualTo("Duplicate");
        assertThat(imports.name(type("q", "OrderGuard"))).isEqualTo("q.OrderGuard");
    }

    @Test
    void theClassInsideTheFileHidesAllOthersOfItsName() {
        assertThat(imports.name(type("p", "Contract"))).isEqualTo("p.Contract");
        assertThat(imports.name(type("q", "Contract", "State"))).isEqualTo("q.Contract.State");
        assertThat(new Imports(FILE, Project.CONTEXT, null).name(type("q", "Contract")))
                .isEqualTo("Contract");
    }

    @Test
    void javaLangIsImportedWhereThePackageHidesIt() {
        assertThat(imports.name(String.class)).isEqualTo("String");
        assertThat(imports.names()).isEmpty();
        Imports hidden = new Imports(FILE, HIDDEN, null);
        hidden.reserve(type("p", "Object"));
        assertThat(hidden.name(String.class)).isEqualTo("String");
        assertThat(hidden.name(Object.class)).isEqualTo("java.lang.Object");
        assertThat(hidden.names()).containsExactly("java.lang.String");
    }

    @Test
    void aNameOfJavaLangMayBeThatOfAnother() {
        assertThat(imports.name(type("q", "Integer"))).isEqualTo("Integer");
        assertThat(imports.name(Integer.class)).isEqualTo("java.lang.Integer");
        assertThat(imports.names()).containsExactly("q.Integer");
    }

    @ParameterizedTest
    @CsvSource({
        "String, @Nullable String",
        "Order.State, Order.@Nullable State",
        "java.lang.String, java.lang.@Nullable String",
        "int, int",
        "boolean, boolean"
    })
    void theAnnotationStandsBeforeTheSimpleName(String type, String nullable) {
        assertThat(imports.nullable(type)).isEqualTo(nullable);
        assertThat(new Imports(FILE, BARE, null).nullable(type)).isEqualTo(type);
    }

    @Test
    void theAnnotationIsImportedOnlyWhereItIsUsed() {
        imports.nullable("long");
        assertThat(imports.names()).isEmpty();
        imports.nullable("Long");
        assertThat(imports.names()).containsExactly("org.jspecify.annotations.Nullable");
    }

    @Test
    void aMemberHasItsTypeOrIsPassedOnAsAnObject() {
        TypeRef state = new TypeRef(TypeRef.Shape.ENUM, "p.Order.State", type("p", "Order", "State"), List.of(), null);
        assertThat(imports.name(state)).isEqualTo("Order.State");
        assertThat(imports.name(TypeRef.of(TypeRef.Shape.PRIMITIVE, "short"))).isEqualTo("short");
        assertThat(imports.name(TypeRef.of(TypeRef.Shape.COLLECTION, "java.util.List")))
                .isEqualTo("Object");
    }

    @Test
    void theUnnamedPackageIsNoExceptionExceptThatNothingImportsIt() {
        Imports unnamed = new Imports(type("", "LooseGuard"), Project.CONTEXT, "Contract");
        unnamed.reserve(type("", "Lifecycle"));
        assertThat(unnamed.name(type("", "Lifecycle"))).isEqualTo("Lifecycle");
        assertThat(unnamed.name(RuntimeTypes.LIFECYCLE)).isEqualTo("dev.truce.runtime.Lifecycle");
        assertThat(unnamed.names()).isEmpty();
    }
}

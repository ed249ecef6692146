package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.LIFECYCLE_WITHOUT_VERSION;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_NO_ACCESSOR;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_CONTENT_HASH;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_TIMESTAMP;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_TWICE;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_UNHASHABLE;
import static dev.truce.processor.diagnostic.DiagnosticCode.VERSIONED_UNSUPPORTED_TYPE;
import static dev.truce.processor.testing.ResourceModel.CLASS;
import static dev.truce.processor.testing.ResourceModel.VERSIONED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.TypeRef.Shape;
import dev.truce.processor.model.VersionRule.Type;
import dev.truce.processor.testing.LifecycleModel;
import dev.truce.processor.testing.ResourceModel;
import java.util.List;
import org.assertj.core.api.IterableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class VersionValidatorTest {

    private static final SourceLocation MEMBER = SourceLocation.of(ResourceModel.ORDER, "version");

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"INSTANT", "LOCAL_DATE_TIME", "CONTENT", "UNSUPPORTED"})
    void typesThatTellOneStateFromTheNextAreFine(Type type) {
        assertThatFindings(ResourceModel.order().member("version", long.class).version(type))
                .isEmpty();
    }

    @Test
    void otherTypesAreNoVersions() {
        assertThatFindings(ResourceModel.order().member("version", double.class).version(Type.UNSUPPORTED))
                .containsExactly(Finding.of(VERSIONED_UNSUPPORTED_TYPE, VERSIONED, "version", "double"));
    }

    @ParameterizedTest
    @EnumSource(names = {"INSTANT", "LOCAL_DATE_TIME"})
    void timestampIsDiscouraged(Type type) {
        assertThatFindings(ResourceModel.order()
                        .member("version", java.time.Instant.class)
                        .version(type))
                .containsExactly(Finding.of(VERSIONED_TIMESTAMP, VERSIONED, "version"));
    }

    @Test
    void secondVersionIsOneTooMany() {
        SourceLocation surplus = CLASS.annotation("dev.truce.Versioned", 0);

        assertThatFindings(ResourceModel.order().member("version", long.class).version("version", Type.LONG, surplus))
                .containsExactly(Finding.of(VERSIONED_TWICE, surplus, "Order", "'version'"));
        assertThatFindings(ResourceModel.order().member("id", long.class).version(null, Type.CONTENT, surplus))
                .contains(Finding.of(VERSIONED_TWICE, surplus, "Order", "a hash of its content"));
    }

    @Test
    void versionMustBeReadable() {
        assertThatFindings(ResourceModel.order()
                        .member("version", TypeRef.of(Shape.PRIMITIVE, "long"), null)
                        .version(Type.LONG))
                .containsExactly(Finding.of(
                        RESOURCE_NO_ACCESSOR, MEMBER, "version", "Order", "long getVersion()", "package-private"));
    }

    @Test
    void hashOfTheContentIsDiscouraged() {
        assertThatFindings(ResourceModel.order()
                        .member("id", java.util.UUID.class)
                        .member("at", java.time.OffsetDateTime.class)
                        .member("lines", list(TypeRef.of(Shape.CLASS, "java.lang.String")), "lines()")
                        .member("status", TypeRef.of(Shape.ENUM, "shop.OrderStatus"), "status()")
                        .version(null, Type.CONTENT))
                .containsExactly(Finding.of(VERSIONED_CONTENT_HASH, VERSIONED, "Order"));
    }

    @Test
    void hashReadsEveryMember() {
        assertThatFindings(ResourceModel.order()
                        .member("version", TypeRef.of(Shape.CLASS, "java.lang.String"), null)
                        .version(null, Type.CONTENT))
                .containsExactly(
                        Finding.of(VERSIONED_CONTENT_HASH, VERSIONED, "Order"),
                        Finding.of(
                                RESOURCE_NO_ACCESSOR, MEMBER, "version", "Order", "getVersion()", "package-private"));
    }

    @Test
    void hashCannotCoverWhatHasNoLastingForm() {
        for (TypeRef type : List.of(
                TypeRef.of(Shape.CLASS, "java.lang.Object"),
                TypeRef.of(Shape.MAP, "java.util.Map"),
                TypeRef.of(Shape.OTHER, "java.util.Optional"),
                TypeRef.of(Shape.COLLECTION, "java.util.List"),
                new TypeRef(Shape.COLLECTION, "java.util.Set", null, List.of(), TypeRef.of(Shape.PRIMITIVE, "int")),
                list(TypeRef.of(Shape.CLASS, "java.lang.Object")))) {
            String shown = type.name().replaceFirst(".*\\.", "");

            assertThatFindings(
                            ResourceModel.order().member("data", type, "data()").version(null, Type.CONTENT))
                    .containsExactly(Finding.of(VERSIONED_UNHASHABLE, VERSIONED, "Order", "data", shown));
        }
    }

    @Test
    void lifecycleCallsForAVersion() {
        LifecycleModel lifecycle = LifecycleModel.of("A B").terminal("B").transition("go", "A", "B");

        assertThatFindings(ResourceModel.order().lifecycle(lifecycle))
                .containsExactly(Finding.of(LIFECYCLE_WITHOUT_VERSION, LifecycleModel.PLACE, "Order"));
        assertThatFindings(ResourceModel.order()
                        .member("version", long.class)
                        .lifecycle(lifecycle)
                        .version(Type.LONG))
                .isEmpty();
    }

    private static TypeRef list(TypeRef element) {
        return new TypeRef(Shape.COLLECTION, "java.util.List", null, List.of(), element);
    }

    private static IterableAssert<Finding> assertThatFindings(ResourceModel model) {
        return assertThat(VersionValidator.check(model.build()));
    }
}

package dev.truce.processor.validate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.DiagnosticCode;
import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Coverage.Cache;
import dev.truce.processor.model.Exchange;
import dev.truce.processor.model.Exchange.Content;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Operation.Kind;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.model.TypeRef;
import dev.truce.processor.model.VersionRule.Type;
import dev.truce.processor.testing.OperationModel;
import dev.truce.processor.testing.ResourceModel;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An order and its view, both of which show items. */
class CoverageValidatorTest {
    private static final ClassRef ORDER = ResourceModel.ORDER;
    private static final ClassRef VIEW = new ClassRef("shop", List.of("OrderView"));
    private static final SourceLocation ITEMS = SourceLocation.of(ORDER, "items");
    private static final Coverage NESTED =
            new Coverage(Cache.UNLESS_NESTED, List.of(new Coverage.Part("items", "Item", ITEMS)));
    private static final Resource RESOURCE =
            ResourceModel.order().version(Type.LONG).covering(NESTED).build();
    private static final Resource PLAIN =
            ResourceModel.order().version(Type.LONG).build();

    private static Operation operation(@Nullable ClassRef request, Content content, @Nullable ClassRef response) {
        return OperationModel.of("call", Kind.UPDATE, "PUT /orders/{id}")
                .exchange(new Exchange(request, 200, content, response))
                .build();
    }

    private static Operation shows(ClassRef type) {
        return operation(null, Content.ONE, type);
    }

    private static Operation lists(ClassRef type) {
        return operation(null, Content.MANY, type);
    }

    private static Operation takes(ClassRef type) {
        return operation(type, Content.UNKNOWN, null);
    }

    private static Representation view(boolean hasVersion) {
        String name = hasVersion ? "version" : "number";
        TypeRef type = TypeRef.of(TypeRef.Shape.PRIMITIVE, "long");
        return new Representation(
                VIEW,
                ClassShape.PUBLIC_CLASS,
                ORDER,
                List.of(ResourceModel.member(name, name, type, name + "()", SourceLocation.of(VIEW, name))),
                NESTED,
                SourceLocation.of(VIEW));
    }

    private static List<String> check(Resource resource, List<Representation> views, Operation... operations) {
        return check(resource, views, Set.of(), operations);
    }

    private static List<String> check(
            Resource resource, List<Representation> views, Set<ClassRef> answered, Operation... operations) {
        Contract contract =
                new Contract(List.of(resource), views, List.of(operations), List.of(), List.of(), answered, List.of());
        return CoverageValidator.check(contract).list().stream()
                .map(Finding::message)
                .toList();
    }

    @Test
    void resourceIsReportedIfAnAnswerShowsIt() {
        assertThat(check(RESOURCE, List.of(), shows(ORDER)))
                .singleElement()
                .asString()
                .contains("items", "Order");
        assertThat(check(RESOURCE, List.of(), Set.of(ORDER))).hasSize(1);
        assertThat(check(RESOURCE, List.of())).isEmpty();
        assertThat(check(RESOURCE, List.of(), lists(ORDER), takes(ORDER), shows(VIEW)))
                .isEmpty();
        assertThat(check(PLAIN, List.of(), shows(ORDER))).isEmpty();
    }

    @Test
    void representationIsReportedUnlessItIsOnlyAnElementOrARequest() {
        List<Representation> views = List.of(view(true));
        assertThat(check(PLAIN, views)).singleElement().asString().contains("items", "OrderView");
        assertThat(check(PLAIN, views, shows(VIEW))).hasSize(1);
        assertThat(check(PLAIN, views, lists(VIEW))).isEmpty();
        assertThat(check(PLAIN, views, takes(VIEW))).isEmpty();
        assertThat(check(PLAIN, views, takes(VIEW), shows(VIEW))).hasSize(1);
        assertThat(check(PLAIN, views, Set.of(VIEW), lists(VIEW))).hasSize(1);
    }

    @Test
    void representationWithoutVersionHasNoTag() {
        assertThat(check(PLAIN, List.of(view(false)), shows(VIEW))).isEmpty();
    }

    @Test
    void theCodeIsThatOfNestedAnswers() {
        Contract contract = new Contract(List.of(RESOURCE), List.of(), List.of(shows(ORDER)), List.of());
        assertThat(CoverageValidator.check(contract).list())
                .extracting(Finding::code)
                .containsExactly(DiagnosticCode.REPRESENTATION_NESTED);
    }
}

package dev.truce.processor.validate;

import static dev.truce.processor.diagnostic.DiagnosticCode.PROBLEM_SHARED_CODE;
import static dev.truce.processor.diagnostic.DiagnosticCode.REPRESENTATION_NO_RULES;
import static dev.truce.processor.diagnostic.DiagnosticCode.REPRESENTATION_PRIVATE;
import static dev.truce.processor.diagnostic.DiagnosticCode.RESOURCE_SAME_NAME;
import static dev.truce.processor.testing.ResourceModel.CLASS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.diagnostic.Finding;
import dev.truce.processor.model.ClassRef;
import dev.truce.processor.model.ClassShape;
import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Coverage;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.model.SourceLocation;
import dev.truce.processor.testing.ResourceModel;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContractValidatorTest {

    private static final ClassRef OTHER = new ClassRef("sales", List.of("Order"));
    private static final ClassRef DTO = new ClassRef("shop", List.of("OrderDto"));
    private static final SourceLocation DTO_PLACE = SourceLocation.of(DTO).annotation("dev.truce.RepresentationOf", 0);

    private static final Resource ORDER =
            ResourceModel.order().refusal("NO_STOCK").build();

    private final Validator validator = new Validator();

    @Test
    void resourcesOfTwoNamesAreFine() {
        assertThat(validator.check(contract(other("sale", "GONE")))).isEmpty();
    }

    @Test
    void twoResourcesOfOneNameAreReportedAtTheSecond() {
        SourceLocation place =
                SourceLocation.of(OTHER).annotation("dev.truce.ApiResource", 0).at("name");

        assertThat(validator.check(contract(other("order", "NO_STOCK"))))
                .containsExactly(Finding.of(RESOURCE_SAME_NAME, place, "sales.Order", "shop.Order", "order")
                        .orAt(ResourceModel.API.at("name")));
    }

    @Test
    void codeBelongsToOneResource() {
        SourceLocation place = ResourceModel.refusal(0).at("code");

        assertThat(validator.check(contract(other("sale", "NO_STOCK"))))
                .containsExactly(Finding.of(PROBLEM_SHARED_CODE, place, "NO_STOCK", "sales.Order", "shop.Order")
                        .orAt(CLASS));
    }

    @Test
    void classWithoutRulesIsInNobodysWay() {
        Resource empty = ResourceModel.order().type(OTHER).build();

        assertThat(validator.check(contract(empty))).isEmpty();
    }

    @Test
    void representationIsOfAResource() {
        assertThat(validator.check(contract(representation(ResourceModel.ORDER, false))))
                .isEmpty();
        assertThat(validator.check(contract(representation(OTHER, false))))
                .containsExactly(Finding.of(REPRESENTATION_NO_RULES, DTO_PLACE.at("value"), "OrderDto", "Order"));
    }

    @Test
    void representationIsVisible() {
        assertThat(validator.check(contract(representation(ResourceModel.ORDER, true))))
                .containsExactly(Finding.of(REPRESENTATION_PRIVATE, DTO_PLACE, "OrderDto"));
    }

    private static Resource other(String name, String code) {
        return ResourceModel.order().type(OTHER).name(name).refusal(code).build();
    }

    private static Representation representation(ClassRef resource, boolean isPrivate) {
        ClassShape shape = new ClassShape(ClassShape.Kind.RECORD, false, isPrivate, 0);
        return new Representation(DTO, shape, resource, List.of(), Coverage.FULL, DTO_PLACE);
    }

    private static Contract contract(Resource second) {
        return new Contract(List.of(ORDER, second), List.of(), List.of(), List.of());
    }

    private static Contract contract(Representation representation) {
        return new Contract(List.of(ORDER), List.of(representation), List.of(), List.of());
    }
}

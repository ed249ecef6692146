package dev.truce.processor.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.model.Contract;
import dev.truce.processor.model.Operation;
import dev.truce.processor.model.Representation;
import dev.truce.processor.model.Resource;
import dev.truce.processor.read.source.Reading;
import dev.truce.processor.testing.Compile;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;

class ContractReaderTest {
    private static final String ORDER = "package shop; import dev.truce.*; class Order { @Unique String number; }";
    private static final String LINE = "package shop; import dev.truce.*; class Line { @Unique String item; }";
    private static final String CUSTOMER =
            "package crm; import dev.truce.*; public class Customer { @Unique String no; }";
    private static final String ORDER_DTO =
            "package shop; import dev.truce.*; @RepresentationOf(Order.class) record OrderDto(String number) {}";
    private static final String LINE_DTO =
            "package shop; import dev.truce.*; @RepresentationOf(Line.class) record LineDto(String item) {}";
    private static final String ORDERS = """
            package shop;
            import dev.truce.*;
            class Orders {
                @Guarded(value = Order.class, method = "PUT", path = "/orders/{id}") void put() {}
                @Guarded(value = Order.class, method = "GET", path = "/orders/{id}") void get() {}
                @Guarded(value = crm.Customer.class, method = "GET", path = "/customers") void customers() {}
                @Guarded(value = Order.class, method = "GET", path = "/orders") void twice() {}
                @Guarded(value = Order.class, method = "GET", path = "/orders") void again() {}
                void helper() {}
            }
            """;
    private static final String ADMIN = """
            package shop;
            import dev.truce.*;
            class Admin {
                @Guarded(value = Order.class, method = "GET", path = "/orders") void list() {}
            }
            """;

    @Test
    void operationsAreSortedByPathMethodClassAndName() {
        Contract contract = read(List.of("shop.Order"), List.of(), List.of("shop.Orders", "shop.Admin"));

        assertThat(contract.operations())
                .extracting(Operation::method)
                .containsExactly("customers", "list", "again", "twice", "get", "put");
        assertThat(read(List.of("shop.Order"), List.of(), List.of("shop.Admin", "shop.Orders")))
                .as("the classes in another order")
                .isEqualTo(contract);
    }

    @Test
    void whatOperationsAndRepresentationsNameIsPartOfTheContract() {
        Contract contract = read(List.of("shop.Order"), List.of("shop.LineDto"), List.of("shop.Orders"));

        assertThat(contract.resources())
                .extracting(resource -> resource.type().qualifiedName())
                .containsExactly("crm.Customer", "shop.Line", "shop.Order");
        assertThat(contract.resource(contract.resources().get(1).type()))
                .contains(contract.resources().get(1));
        assertThat(contract.resource(contract.operations().get(0).endpoint()))
                .as("what is no resource")
                .isEmpty();
    }

    @Test
    void resourcesAndRepresentationsAreSortedByName() {
        Contract contract = read(
                List.of("shop.Order", "crm.Customer", "shop.Line"),
                List.of("shop.OrderDto", "shop.LineDto", "shop.Order"),
                List.of());

        assertThat(contract.resources()).extracting(Resource::name).containsExactly("customer", "line", "order");
        assertThat(contract.representations())
                .as("a class without the annotation is none")
                .extracting(Representation::type)
                .extracting(Object::toString)
                .containsExactly("shop.LineDto", "shop.OrderDto");
        assertThat(contract.operations()).isEmpty();
    }

    @Test
    void onlyAResourceWithARuleLeadsToProblems() {
        String plain = "package shop; class Plain { String number; }";
        String refused = """
                package shop;
                import dev.truce.*;
                @Refusal(code = "NO_STOCK", title = "No stock") class Refused { String number; }
                """;
        String versioned = "package shop; import dev.truce.*; class Edited { @Versioned long version; }";
        String used = "package shop; import dev.truce.*; @ReferencedBy(Object.class) class Used { long id; }";
        List<Resource> resources = Compile.of(plain, refused, versioned, used, ORDER)
                .read(reading -> {
                    ResourceReader reader = new ResourceReader(reading);
                    List<Resource> read = new ArrayList<>();
                    for (String name : List.of("Plain", "Refused", "Edited", "Used", "Order")) {
                        read.add(reader.read(reading.elements().getTypeElement("shop." + name)));
                    }
                    return read;
                });

        assertThat(resources).extracting(Resource::hasRules).containsExactly(false, true, true, true, true);
        assertThat(resources).extracting(Resource::isUsable).containsExactly(false, true, true, true, true);
        assertThat(resources).extracting(resource -> resource.problems().size()).containsExactly(0, 1, 3, 1, 1);
        assertThat(resources.get(4).member("number"))
                .map(member -> member.name())
                .contains("number");
        assertThat(resources.get(4).member("none")).isEmpty();
    }

    private static Contract read(List<String> resources, List<String> representations, List<String> endpoints) {
        return Compile.of(ORDER, LINE, CUSTOMER, ORDER_DTO, LINE_DTO, ORDERS, ADMIN)
                .read(reading -> new ContractReader(reading, "")
                        .read(
                                types(reading, resources),
                                types(reading, representations),
                                types(reading, endpoints),
                                List.of(),
                                List.of()));
    }

    private static List<TypeElement> types(Reading reading, List<String> names) {
        List<TypeElement> types = new ArrayList<>();
        for (String name : names) {
            types.add(reading.elements().getTypeElement(name));
        }
        return types;
    }
}

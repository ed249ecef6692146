package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneMistakeOneErrorTest {
    @TempDir
    Path directory;

    @Test
    void aMisspeltStateInAResourceThatFiveClassesUseIsOneErrorAtTheState() {
        List<Source> sources = new ArrayList<>(users(5));
        sources.add(Shop.ORDER.with("to = \"SHIPPED\"", "to = \"SHIPED\""));
        sources.add(Shop.STATUS);
        sources.add(Shop.USER);
        sources.add(Shop.USER_DTO);
        sources.add(Shop.ENDPOINTS);

        Compiled build = CompileFiles.run(directory, sources);

        assertThat(build.errorTexts())
                .containsExactly("[TRUCE-LIFECYCLE-UNKNOWN-STATE] 'SHIPED' is not a constant of OrderStatus; "
                        + "did you mean 'SHIPPED'?");
        Diagnostic<? extends JavaFileObject> error = build.errors().get(0);
        assertThat(error.getSource().getName()).endsWith("Order.java");
        assertThat(error.getLineNumber()).isEqualTo(10);
        assertThat(error.getColumnNumber()).isEqualTo(63);
    }

    @Test
    void severalMistakesInOneResourceAreAllReported() {
        List<Source> sources = new ArrayList<>(users(2));
        sources.add(Shop.ORDER
                .with("to = \"SHIPPED\"", "to = \"SHIPED\"")
                .with("from = \"SHIPPED\"", "from = \"SHIPPPED\"")
                .with("@Unique String", "@Unique(fields = \"nummer\") String"));
        sources.add(Shop.STATUS);

        assertThat(CompileFiles.run(directory, sources).errorTexts())
                .hasSize(3)
                .allMatch(message -> message.startsWith("[TRUCE-"));
    }

    @Test
    void rulesOnAnInterfaceAreOneErrorAlsoWhereAClassHasItsName() {
        List<Source> sources = List.of(
                new Source(
                        "shop/Named.java",
                        "package shop; import dev.truce.*; @ApiResource(name = \"item\") interface Named { @Unique String name(); }"),
                new Source(
                        "shop/Item.java",
                        "package shop; import dev.truce.*; record Item(@Unique String name) implements Named {}"));

        assertThat(CompileFiles.run(directory, sources).errorTexts())
                .singleElement()
                .asString()
                .startsWith("[TRUCE-RESOURCE-NOT-A-CLASS]");
    }

    @Test
    void missingInterfaceOfAControllerIsOneError() {
        List<Source> sources = List.of(Shop.ORDER, Shop.STATUS, new Source("shop/Orders.java", """
                package shop;

                class Orders implements shop.api.OrdersApi {
                    @Override
                    @dev.truce.Guarded(Order.class)
                    public void update(long id, dev.truce.runtime.IfMatch ifMatch) {}
                }
                """));

        assertThat(CompileFiles.run(directory, sources).errorTexts())
                .isNotEmpty()
                .noneMatch(message -> message.startsWith("[TRUCE-"));
    }

    @ParameterizedTest
    @CsvSource({
        "@RequestMapping(\"/orders\"), @PostMappin(\"/{id}\")",
        "@RequestMapping(\"/orders\"), @org.springframework.web.bind.annotation.PutMappin(\"/{id}\")",
        "@RequestMappin(\"/orders\"), @PutMapping(\"/{id}\")",
        "@RequestMappin(\"/orders\"), @PutMapping",
    })
    void missingMappingIsOneError(String ofClass, String ofMethod) {
        List<Source> sources =
                List.of(Shop.ORDER, Shop.STATUS, new Source("shop/Orders.java", """
                package shop;

                import org.springframework.web.bind.annotation.*;

                @RestController
                %s
                class Orders {
                    %s
                    @dev.truce.Guarded(Order.class)
                    public void update(@PathVariable long id, dev.truce.runtime.IfMatch ifMatch) {}
                }
                """.formatted(ofClass, ofMethod)));

        assertThat(CompileFiles.run(directory, sources).errorTexts())
                .isNotEmpty()
                .noneMatch(message -> message.startsWith("[TRUCE-"));
    }

    private static List<Source> users(int count) {
        List<Source> users = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String text = """
                    package shop;

                    class User%d {
                        Order ship(Order order, dev.truce.runtime.IfMatch ifMatch) {
                            OrderGuard.checkVersion(ifMatch, order);
                            if (!OrderGuard.CANCEL.allows(order.status())) {
                                throw OrderGuard.duplicateNumber(order.number()).toException();
                            }
                            OrderStatus next = OrderGuard.ship(order.status());
                            return new Order(order.id(), OrderProblem.STALE.code(), order.version(), next);
                        }
                    }
                    """;
            users.add(new Source("shop/User" + i + ".java", text.formatted(i)));
        }
        return users;
    }
}

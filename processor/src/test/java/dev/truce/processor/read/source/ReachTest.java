package dev.truce.processor.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.Compile;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.junit.jupiter.api.Test;

class ReachTest {
    private static final String ORDER = "package shop; public class Order extends base.Base {"
            + " public int open; protected int kept; int near; private int shut; }";

    private static final String BASE = """
            package base;
            public class Base {
                public int openBase;
                protected int keptBase;
                int nearBase;
                private int shutBase;

                public static class Open { protected static class Kept {} static class Near { public static class Inside {} } }
                private static class Shut { public static class Inside {} }
            }
            """;

    private static final String CALLS = """
            package shop;
            public class Order {
                void silent() {}
                void unchecked() throws IllegalStateException, StackOverflowError {}
                void checked() throws java.io.IOException {}
                void both() throws IllegalStateException, InterruptedException {}
                void everything() throws Throwable {}
                <E extends IllegalArgumentException> void anyUnchecked() throws E {}
                <E extends Exception> void any() throws E {}
                private void shut() {}
            }
            """;

    @Test
    void codeSeesWhatIsPublicOrNotPrivateInItsPackage() {
        assertThat(Compile.of(ORDER, BASE).<List<String>>read(reading -> {
                    TypeElement order = reading.elements().getTypeElement("shop.Order");
                    List<String> seen = new ArrayList<>();
                    for (Element field :
                            ElementFilter.fieldsIn(reading.elements().getAllMembers(order))) {
                        if (Reach.of(order).sees(field)) {
                            seen.add(field.getSimpleName().toString());
                        }
                    }
                    return seen;
                }))
                .containsExactlyInAnyOrder("open", "kept", "near", "openBase");
    }

    @Test
    void codeNamesAClassWhereItSeesAllAroundIt() {
        assertThat(named("shop.Order")).containsExactly("Base", "Open");
        assertThat(named("base.Base")).containsExactly("Base", "Open", "Kept", "Near", "Inside");
    }

    private static List<String> named(String from) {
        return Compile.of(ORDER, BASE).read(reading -> {
            Reach reach = Reach.of(reading.elements().getTypeElement(from));
            List<String> named = new ArrayList<>();
            collect(reading.elements().getTypeElement("base.Base"), reach, named);
            return named;
        });
    }

    private static void collect(TypeElement type, Reach reach, List<String> named) {
        if (reach.names(type)) {
            named.add(type.getSimpleName().toString());
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(inner -> collect(inner, reach, named));
    }

    @Test
    void codeCallsWhatThrowsNothingThatItWouldHaveToCatch() {
        assertThat(Compile.of(CALLS).<List<String>>read(reading -> {
                    TypeElement order = reading.elements().getTypeElement("shop.Order");
                    return ElementFilter.methodsIn(order.getEnclosedElements()).stream()
                            .filter(Reach.of(order)::calls)
                            .map(method -> method.getSimpleName().toString())
                            .toList();
                }))
                .containsExactly("silent", "unchecked", "anyUnchecked");
    }
}

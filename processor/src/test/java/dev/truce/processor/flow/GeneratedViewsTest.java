package dev.truce.processor.flow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.Unique;
import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import dev.truce.runtime.Conflict;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of typestate writes states, in a module that does not see {@code @Generated}. */
class GeneratedViewsTest {
    private static final List<Source> MODULE = List.of(
            new Source("module-info.java", "module shop { requires transitive dev.truce.runtime; exports shop; }"),
            new Source("shop/Status.java", "package shop; public enum Status { OPEN, DONE }"),
            new Source("shop/Order.java", """
                    package shop;

                    import dev.truce.*;

                    public class Order {
                        Order() {}

                        @Versioned long version;

                        @StateTransitions(
                                initial = "OPEN",
                                terminal = "DONE",
                                typestate = true,
                                value = @Transition(name = "finish", from = "OPEN", to = "DONE"))
                        Status status;
                    }
                    """));

    @TempDir
    Path directory;

    @Test
    void generatedWriteIsNotReported() throws URISyntaxException {
        Compiled build = compile(new Source("shop/Empty.java", "package shop; class Empty {}"));

        assertThat(build.messages()).isEmpty();
        assertThat(build.generated().get("shop/OrderLifecycle.java"))
                .contains("order.status = next")
                .doesNotContain("@Generated", "truce\"");
    }

    @Test
    void writeInCodeThatOnlyLooksGeneratedIsReported() throws URISyntaxException {
        Compiled build = compile(new Source("shop/OtherLifecycle.java", """
                package shop;

                interface OtherLifecycle {
                    static Order of(Order order) {
                        order.status = Status.DONE;
                        return order;
                    }
                }
                """));

        assertThat(build.messages())
                .singleElement()
                .asString()
                .startsWith("OtherLifecycle.java:5:")
                .contains("[TRUCE-FLOW-DIRECT-WRITE]");
    }

    private Compiled compile(Source other) throws URISyntaxException {
        List<Source> sources = new ArrayList<>(MODULE);
        sources.add(other);
        return CompileFiles.of(directory, sources)
                .modules(where(Unique.class), where(Conflict.class), where(Nullable.class))
                .run();
    }

    private static File where(Class<?> type) throws URISyntaxException {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}

package dev.truce.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.truce.processor.testing.CompileFiles;
import dev.truce.processor.testing.Compiled;
import dev.truce.processor.testing.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is generated for legal classes, however odd, compiles, and draws no warning where the user's own code draws none. */
class StrictBuildTest {
    private static final String LIFECYCLE =
            "@StateTransitions(initial = \"OPEN\", terminal = \"DONE\", typestate = true, "
                    + "value = @Transition(name = \"end\", from = \"OPEN\", to = \"DONE\")) ";
    private static final String STATES = "{ OPEN, DONE }";

    @TempDir
    Path directory;

    @TestFactory
    Stream<DynamicTest> whatTheUserDeprecates() {
        return Stream.of(
                builds(
                        "the type of a member",
                        shop("Order", "@SuppressWarnings(\"deprecation\") record Order(@Unique Number number) {}"),
                        shop("Number", "@Deprecated record Number(String text) {}")),
                builds(
                        "the class around the type of a member",
                        shop("Order", "@SuppressWarnings(\"removal\") record Order(@Unique Old.Number number) {}"),
                        shop("Old", "@Deprecated(forRemoval = true) class Old { record Number(String text) {} }")),
                builds(
                        "the class around the states",
                        shop(
                                "Order",
                                "@SuppressWarnings(\"deprecation\") record Order(@Versioned long version, " + LIFECYCLE
                                        + "Old.Status status) {}"),
                        shop("Old", "@Deprecated class Old { enum Status " + STATES + " }")),
                builds(
                        "the class around the resource",
                        shop(
                                "Shop",
                                "@Deprecated class Shop { record Order(@Versioned long version, " + LIFECYCLE
                                        + "Status status) {} enum Status " + STATES + " }")),
                builds(
                        "a builder's methods",
                        shop(
                                "Order",
                                "class Order { @Versioned long version; " + LIFECYCLE + "private final Status status; "
                                        + "private Order(Status status) { this.status = status; } "
                                        + "Status status() { return status; } "
                                        + "Builder toBuilder() { return new Builder(); } enum Status " + STATES
                                        + " static class Builder { private Status status = Status.OPEN; "
                                        + "@Deprecated Builder status(Status next) { status = next; return this; } "
                                        + "@Deprecated(forRemoval = true) Order build() { return new Order(status); } } }")),
                builds(
                        "the resource of a representation",
                        shop("Order", "@Deprecated record Order(@Versioned long version) {}"),
                        shop(
                                "OrderDto",
                                "@RepresentationOf(Order.class) @SuppressWarnings(\"deprecation\") record OrderDto(long version) {}")),
                builds(
                        "the class around a representation",
                        shop("Order", "record Order(@Versioned long version) {}"),
                        shop(
                                "Api",
                                "@Deprecated class Api { @RepresentationOf(Order.class) record OrderDto(long version) {} }")));
    }

    @TestFactory
    Stream<DynamicTest> whatTheUserReadsInAnotherWay() {
        return Stream.of(
                builds(
                        "a field with an accessor of a wider type",
                        shop("Order", "class Order { @Versioned int version; long getVersion() { return version; } }")),
                builds(
                        "a field with an accessor that says that it may be absent",
                        shop(
                                "Order",
                                "class Order { @Versioned Long version; java.util.Optional<Long> getVersion() { "
                                        + "return java.util.Optional.ofNullable(version); } }")),
                builds(
                        "a state with an accessor for JSON beside its own",
                        shop(
                                "Order",
                                "class Order { @Versioned long version; " + LIFECYCLE + "private Status status; "
                                        + "String getStatus() { return status.name(); } Status status() { return status; } "
                                        + "void setStatus(Status next) { status = next; } enum Status " + STATES
                                        + " }")),
                builds(
                        "a field with an accessor that throws",
                        shop(
                                "Order",
                                "class Order { @Versioned long version; long getVersion() throws java.io.IOException { "
                                        + "return version; } }")),
                builds(
                        "a representation with an accessor of another type",
                        shop("Order", "record Order(@Versioned long version) {}"),
                        shop(
                                "OrderDto",
                                "@RepresentationOf(Order.class) class OrderDto { private long version; "
                                        + "String getVersion() { return \"v\" + version; } }")));
    }

    @TestFactory
    Stream<DynamicTest> whatTheGuardCannotName() {
        return Stream.of(
                builds(
                        "a type that is protected in another package",
                        base("public abstract class Base { protected static class Key {} }"),
                        shop("Order", "class Order extends base.Base { @Unique Key key; }")),
                builds(
                        "a type of another package's own, inherited",
                        base("public abstract class Base { static class Key {} @Unique Key key; }"),
                        shop("Order", "class Order extends base.Base { @Unique String number; }")));
    }

    private DynamicTest builds(String name, Source... sources) {
        return DynamicTest.dynamicTest(name, () -> {
            Compiled build = CompileFiles.run(directory.resolve(name), List.of(sources));
            assertThat(build.errorTexts()).isEmpty();
            assertThat(build.warnings()).isEmpty();
        });
    }

    private static Source shop(String simpleName, String text) {
        return new Source("shop/" + simpleName + ".java", "package shop; import dev.truce.*; " + text);
    }

    private static Source base(String text) {
        return new Source("base/Base.java", "package base; import dev.truce.*; " + text);
    }
}
